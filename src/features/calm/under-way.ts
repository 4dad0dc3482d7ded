import { z } from 'zod';
import { scratch } from '@/data/scratch';
import { TECHNIQUES } from '@/domain/entries';
import { desktop } from '@/desktop';

/*
 * A practice that runs is noted here every few seconds, so that a power cut costs no minutes: they are offered at the next start.
 * It is no entry yet, which is why it stands beside the journal. Lost, it costs an offer and nothing that was saved.
 */
const KEY = 'practice';

const underWaySchema = z.object({
  id: z.uuid(),
  /** Name of the journal it was meant for. */
  journal: z.string(),
  technique: z.enum(TECHNIQUES),
  patternId: z.string(),
  patternName: z.string().nullable(),
  /** Milliseconds since 1970-01-01 UTC. */
  startedAt: z.number(),
  elapsedMilliseconds: z.number().min(0),
  stressBefore: z.int().min(0).max(10).nullable(),
});

export type UnderWay = Readonly<z.infer<typeof underWaySchema>>;

/** Neither noting nor forgetting holds anybody up: the practice itself is saved at its end. */
const report = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'calm', message: String(error) });

export function noteUnderWay(practice: UnderWay): void {
  scratch.put(KEY, practice).catch(report);
}

/** null: none, or nothing that can be read. */
export async function readUnderWay(): Promise<UnderWay | null> {
  try {
    return underWaySchema.safeParse(await scratch.get(KEY)).data ?? null;
  } catch (error) {
    report(error);
    return null;
  }
}

export function forgetUnderWay(): void {
  scratch.remove(KEY).catch(report);
}
