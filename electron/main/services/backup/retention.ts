import { dayOfInstant, type LocalDay, weekOf } from '@/domain/day';

export type KeptFile = {
  readonly id: string;
  /** milliseconds since 1970-01-01 UTC */
  readonly createdAt: number;
  readonly isVerified: boolean;
};

const KEEP = { today: 3, days: 7, weeks: 8, months: 24 } as const;

/**
 * Which backups may go: all but the last three of today, the last of each of seven days before, of eight weeks
 * and of 24 months. Days, weeks and months without a backup do not count, so that nothing vanishes by
 * leaving the program closed. Of a day with a verified one, that counts.
 */
export function planRetention(
  files: readonly KeptFile[],
  { now, zone }: { readonly now: number; readonly zone: string },
): { readonly keep: readonly string[]; readonly remove: readonly string[] } {
  const dayOf = (file: KeptFile): LocalDay => dayOfInstant(file.createdAt, zone, 0);
  const today = dayOfInstant(now, zone, 0);
  // A clock set back leaves backups from the future; they wait until their time has come.
  const past = files.filter(({ createdAt }) => createdAt <= now);
  const best = past.toSorted(
    (left, right) =>
      Number(right.isVerified) - Number(left.isVerified) || right.createdAt - left.createdAt,
  );
  const ofToday = best.filter((file) => dayOf(file) === today);
  const before = best.filter((file) => dayOf(file) !== today);

  const kept = new Set([
    ...files.filter((file) => !past.includes(file)),
    ...ofToday.slice(0, KEEP.today),
    ...bestOfEach(before, dayOf, KEEP.days),
    ...bestOfEach(best, (file) => weekOf(dayOf(file)).from, KEEP.weeks),
    ...bestOfEach(best, (file) => dayOf(file).slice(0, 7), KEEP.months),
    // Whatever the calendar says, the last one stays.
    ...best.slice(0, 1),
    ...past.toSorted((left, right) => right.createdAt - left.createdAt).slice(0, 1),
  ]);
  const idsOf = (isKept: boolean): readonly string[] =>
    files.filter((file) => kept.has(file) === isKept).map(({ id }) => id);
  return { keep: idsOf(true), remove: idsOf(false) };
}

/** Of each of the latest periods its first file. @param files the best first */
function bestOfEach(
  files: readonly KeptFile[],
  periodOf: (file: KeptFile) => string,
  count: number,
): readonly KeptFile[] {
  const byPeriod = new Map<string, KeptFile>();
  for (const file of files) {
    const period = periodOf(file);
    if (!byPeriod.has(period)) byPeriod.set(period, file);
  }
  return [...byPeriod]
    .sort(([left], [right]) => (left < right ? 1 : -1))
    .slice(0, count)
    .map(([, file]) => file);
}
