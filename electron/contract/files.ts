import { z } from 'zod';

/** What the person can take out of the program besides the journal itself. */
export const SAVED_FORMATS = ['png', 'svg', 'csv'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

const LIMIT_BYTES = 30_000_000;

export const filesCalls = {
  /** Asks where, and writes the file whole or not at all; `saved` is false when the person said no. */
  save: {
    args: z.strictObject({
      format: z.enum(SAVED_FORMATS),
      /** Offered as the name, without its ending. */
      name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= LIMIT_BYTES),
    }),
    result: z.strictObject({
      saved: z.boolean(),
      /** Of the file, as the person named it; null when there is none. */
      name: z.string().nullable(),
      problem: z.enum(['disk-full', 'not-allowed', 'not-written']).nullable(),
    }),
    limits: { maxCharacters: 200, maxNodes: 10, maxBytes: LIMIT_BYTES },
  },
} as const;
