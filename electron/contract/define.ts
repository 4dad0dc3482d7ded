import { z } from 'zod';

/** How large an argument may be; how deep is the same for all. */
export type SizeLimits = {
  readonly maxCharacters: number;
  readonly maxNodes: number;
  /** Of all `Uint8Array` together; without it there may be none. */
  readonly maxBytes?: number;
};

/** One thing the page may ask: a single argument and what comes back, both checked in the main process. */
export type CallDefinition = {
  readonly args: z.ZodType;
  readonly result: z.ZodType;
  /** Only for a call that needs more than the ordinary. */
  readonly limits?: SizeLimits;
};

/** One thing the main process tells the page. */
export type EventDefinition = { readonly payload: z.ZodType };

/** For calls that take or give nothing. */
export const nothing = z.undefined();
