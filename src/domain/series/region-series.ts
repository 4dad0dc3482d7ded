import { type DayRange, daysInRange, type LocalDay } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';
import { levelShown, type SkinRegion } from '../skin/index.ts';
import { type Observation, roundToTenth } from './daily-series.ts';

/**
 * How much was noted of one place, 0 to 3, one observation for each day of the range; several checks of a day give
 * their mean, rounded to 0.1. In a check that names other places, or rates the skin as calm (0), a place that is
 * not named was calm: 0. A check that only rates the skin as a whole says nothing about places: null.
 */
export function computeRegionSeries(
  entries: readonly Entry[],
  region: SkinRegion,
  range: DayRange,
): readonly Observation[] {
  const levelsByDay = new Map<LocalDay, number[]>();
  for (const entry of entries) {
    if (!isKind(entry, 'skin-check')) continue;
    const { regions, overall } = entry.data;
    if (regions.length === 0 && overall !== 0) continue;
    const levels = levelsByDay.get(entry.day) ?? [];
    levels.push(levelShown(regions, region));
    levelsByDay.set(entry.day, levels);
  }
  return daysInRange(range).map((day) => {
    const levels = levelsByDay.get(day) ?? [];
    const sum = levels.reduce((total, level) => total + level, 0);
    const value = levels.length === 0 ? null : roundToTenth(sum / levels.length);
    return { day, value, count: levels.length };
  });
}
