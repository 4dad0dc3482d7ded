import { type DayRange, type LocalDay, weekdayOf } from '../day/index.ts';
import { type Mean, meanOf, type Observation } from '../series/index.ts';

/** One calendar week, Monday to Sunday; the first and the last of a range may be shorter. */
export type WeekObservation = DayRange & {
  /** Of the noted days; null when none was. */
  readonly mean: Mean | null;
  /** Of the noted days; null when none was. */
  readonly sum: number | null;
};

/** @param observations one a day without gaps, as `computeDailySeries` gives them */
export function computeWeeks(observations: readonly Observation[]): readonly WeekObservation[] {
  const weeks: WeekObservation[] = [];
  let start = 0;
  while (start < observations.length) {
    const from = dayAt(observations, start);
    const end = Math.min(observations.length, start + 8 - weekdayOf(from));
    const days = observations.slice(start, end);
    const mean = meanOf(days);
    weeks.push({
      from,
      to: dayAt(observations, end - 1),
      mean,
      sum: mean === null ? null : days.reduce((total, { value }) => total + (value ?? 0), 0),
    });
    start = end;
  }
  return weeks;
}

function dayAt(observations: readonly Observation[], index: number): LocalDay {
  const observation = observations[index];
  if (observation === undefined) throw new RangeError(`No day at ${index}.`);
  return observation.day;
}
