import { z } from 'zod';

export const PAPERS = ['A4', 'Letter'] as const;

export const reportCalls = {
  /** Asks where, and writes what the page shows for print as a PDF; `saved` is false when the person said no. */
  savePdf: {
    args: z.strictObject({
      paper: z.enum(PAPERS),
      /** Offered as the name, without its ending. */
      name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
    }),
    result: z.strictObject({
      saved: z.boolean(),
      name: z.string().nullable(),
      problem: z.enum(['disk-full', 'not-allowed', 'not-written']).nullable(),
    }),
  },
} as const;
