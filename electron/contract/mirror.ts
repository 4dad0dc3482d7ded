import { z } from 'zod';
import { nothing } from './define.ts';

const mirrorProblemSchema = z.enum([
  /** The folder is not there, e.g. a drive that is not plugged in. */
  'missing',
  'not-allowed',
  'disk-full',
  /** The system refused to read or write for another reason. */
  'not-written',
  /** The folder chosen lies inside the program's own, where the copy would be lost together with it. */
  'inside-profile',
  /** What lies there is of a newer version of the program; nothing of it was touched. */
  'newer-version',
]);
export type MirrorProblem = z.infer<typeof mirrorProblemSchema>;

const instant = z.iso.datetime();

const mirrorStatus = z.strictObject({
  /** null: no copy is kept. */
  folder: z.string().nullable(),
  /** When the copy last held everything; null: not yet in this run of the program. */
  copiedAt: instant.nullable(),
  /** Whether it holds everything now. */
  isComplete: z.boolean(),
  /** Since when there is trouble; it is tried again by itself. */
  problem: z.strictObject({ code: mirrorProblemSchema, at: instant }).nullable(),
});
export type MirrorStatus = z.infer<typeof mirrorStatus>;

const problemOnly = z.strictObject({ problem: mirrorProblemSchema.nullable() });

/** A second copy of the safety log, in a folder the person chose. */
export const mirrorCalls = {
  status: { args: nothing, result: mirrorStatus },
  /** Asks the person for a folder; the whole log is copied there first. */
  chooseFolder: {
    args: nothing,
    result: problemOnly.extend({
      chosen: z.boolean(),
      /** The copy of another log lies there, too, as from a computer before; nothing of it was touched. */
      hasOther: z.boolean(),
    }),
  },
  /** No copy is kept from now on; what lies in the folder stays. */
  stop: { args: nothing, result: problemOnly },
} as const;
