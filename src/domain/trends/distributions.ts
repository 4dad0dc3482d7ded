import { minutesIntoDay, timeOfMoment, weekdayOf } from '../day/index.ts';
import type { Entry, EntryKind, Metric } from '../entries/index.ts';
import { type Mean, meanOf, type Observation } from '../series/index.ts';

/** Parts of a day as people name them, by the clock on the wall; the night goes over midnight. */
export const DAY_PARTS = ['morning', 'midday', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Monday first; null where nothing was noted. */
export function meansByWeekday(observations: readonly Observation[]): readonly (Mean | null)[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    meanOf(observations.filter(({ day }) => weekdayOf(day) === weekday)),
  );
}

/** Entries by the part of the day they were made in. */
export type EntriesByDayPart = Readonly<Record<DayPart, readonly Entry[]>>;

export function groupByDayPart(entries: readonly Entry[]): EntriesByDayPart {
  const groups: Record<DayPart, Entry[]> = { morning: [], midday: [], evening: [], night: [] };
  for (const entry of entries) groups[dayPartOf(minutesIntoDay(timeOfMoment(entry)))].push(entry);
  return groups;
}

/** Each note by when it was made; `count` is of notes, not of days. */
export function meansByDayPart(
  entries: EntriesByDayPart,
  { kind, metric }: { readonly kind: EntryKind; readonly metric: Metric },
): Readonly<Record<DayPart, Mean | null>> {
  const mean = (part: DayPart): Mean | null => {
    const own = entries[part].flatMap((entry) => {
      const value = entry.kind === kind ? metric.read(entry.data as never) : null;
      return value === null ? [] : [value];
    });
    if (own.length === 0) return null;
    return { value: own.reduce((sum, value) => sum + value, 0) / own.length, count: own.length };
  };
  return {
    morning: mean('morning'),
    midday: mean('midday'),
    evening: mean('evening'),
    night: mean('night'),
  };
}

function dayPartOf(minutes: number): DayPart {
  if (minutes >= 5 * 60 && minutes < 11 * 60) return 'morning';
  if (minutes >= 11 * 60 && minutes < 17 * 60) return 'midday';
  return minutes >= 17 * 60 && minutes < 22 * 60 ? 'evening' : 'night';
}
