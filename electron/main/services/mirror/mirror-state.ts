import { z } from 'zod';

/** Where the second copy of the safety log goes, and of which log what lies there is. */
export const mirrorStateSchema = z.strictObject({
  version: z.literal(1),
  /** null: none is kept. */
  folder: z.string().nullable(),
  /** Of the log that was last found whole there. */
  logId: z.string().nullable(),
  /** Of logs copied there before that one; what lies there of them stays. */
  formerIds: z.array(z.string()).optional(),
  /** Hashes of photos the profile has let go of and the copy may still have. */
  unwanted: z.array(z.string()).optional(),
});
export type MirrorState = z.infer<typeof mirrorStateSchema>;

export const NO_MIRROR: MirrorState = { version: 1, folder: null, logId: null };
