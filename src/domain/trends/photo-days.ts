import type { LocalDay } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';

/** How many photos stand at one point of a chart. */
export type PhotoPoint = { readonly index: number; readonly count: number };

/** How many photos there are of a day. */
export type PhotoDay = { readonly day: LocalDay; readonly count: number };

/** The days with photos, in no order. */
export function photoDays(entries: readonly Entry[]): readonly PhotoDay[] {
  const counts = new Map<LocalDay, number>();
  for (const { day, data } of entries) {
    const count = 'photos' in data ? (data.photos?.length ?? 0) : 0;
    if (count > 0) counts.set(day, (counts.get(day) ?? 0) + count);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}

/**
 * Where on a chart there are photos, of skin or of meals.
 * @param days of the points, early to late: days, or first days of weeks or months
 * @param lastDay of the last point
 */
export function photosOnChart(
  days: readonly LocalDay[],
  lastDay: LocalDay,
  photos: readonly PhotoDay[],
): readonly PhotoPoint[] {
  const counts = new Map<number, number>();
  for (const { day, count } of photos) {
    if (day > lastDay) continue;
    const index = days.findLastIndex((start) => start <= day);
    if (index >= 0) counts.set(index, (counts.get(index) ?? 0) + count);
  }
  return [...counts]
    .map(([index, count]) => ({ index, count }))
    .toSorted((left, right) => left.index - right.index);
}
