import { z } from 'zod';
import { nothing } from './define.ts';

export const appearanceSchema = z.enum(['system', 'light', 'dark']);
export type Appearance = z.infer<typeof appearanceSchema>;

const choice = z.strictObject({ appearance: appearanceSchema });

/** Kept by the main process, so that the window has the right colours before the page is there. */
export const appearanceCalls = {
  set: { args: choice, result: nothing },
} as const;
