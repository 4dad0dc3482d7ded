import { z } from 'zod';

export const remindersCalls = {
  /** Shows a plain reminder of the system, without a word of any note; `shown` is false where the system has none. */
  show: {
    args: z.strictObject({ which: z.enum(['morning', 'evening']) }),
    result: z.strictObject({ shown: z.boolean() }),
  },
} as const;
