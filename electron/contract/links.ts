import { z } from 'zod';

export const LINK_LIMIT_CHARACTERS = 2000;

export const linksCalls = {
  /** Asks the person, then opens the address in their browser; `opened` is false when they said no. */
  open: {
    args: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(LINK_LIMIT_CHARACTERS) }),
    result: z.strictObject({ opened: z.boolean() }),
  },
} as const;
