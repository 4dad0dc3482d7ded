import { z } from 'zod';
import { TECHNIQUES } from '@/domain/entries';

/*
 * A practice that runs is noted here every few seconds, so that a power cut costs no minutes: they are offered at the next start.
 * It is no entry yet, which is why it stands beside the journal. Lost, it costs an offer and nothing that was saved.
 */
const KEY = 'calm-under-way';

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

export function noteUnderWay(practice: UnderWay): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(practice));
  } catch {
    // A full disk: the practice itself goes on, and is saved at its end if that can be done then.
  }
}

export function readUnderWay(): UnderWay | null {
  try {
    const result = underWaySchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

export function forgetUnderWay(): void {
  localStorage.removeItem(KEY);
}
