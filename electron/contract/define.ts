import { z } from 'zod';

/** One thing the page may ask: a single argument and what comes back, both checked in the main process. */
export type CallDefinition = { readonly args: z.ZodType; readonly result: z.ZodType };

/** One thing the main process tells the page. */
export type EventDefinition = { readonly payload: z.ZodType };

/** For calls that take or give nothing. */
export const nothing = z.undefined();
