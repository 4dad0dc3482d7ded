import type { LocalDay } from '../day/index.ts';
import type { NewThings } from '../skin-checks/index.ts';

/** Something that began, at one point of a chart. */
export type ChartMark = { readonly index: number; readonly names: readonly string[] };

/**
 * Where on a chart its events stand: at their day, or in the week that holds it; several of one point are one mark.
 * @param days of the points, early to late: days, or first days of weeks
 */
export function marksOnChart(
  days: readonly LocalDay[],
  events: readonly NewThings[],
): readonly ChartMark[] {
  const namesByIndex = new Map<number, readonly string[]>();
  for (const { day, names } of events) {
    const index = days.findLastIndex((start) => start <= day);
    if (index === -1) continue;
    namesByIndex.set(index, [...(namesByIndex.get(index) ?? []), ...names]);
  }
  return [...namesByIndex].map(([index, names]) => ({ index, names }));
}
