import { z } from 'zod';
import { appearanceSchema } from '#electron/contract/appearance.ts';

/** The few things that must be known before the page is there; everything else is kept by the page. */
export const preferencesSchema = z.strictObject({
  version: z.literal(1),
  appearance: appearanceSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = { version: 1, appearance: 'system' };
