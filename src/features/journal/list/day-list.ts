import type { JournalAnswer } from '@/domain/journal-index';

/** An answer as a list of days with rows, and where each lies. Positions count entries, from 0. */
export type DayList = {
  readonly rows: Int32Array;
  readonly days: Int32Array;
  readonly total: number;
  /** Position of a day's first entry; one more than there are days. */
  readonly starts: Int32Array;
};

export function dayListOf({ rows, days, counts }: JournalAnswer): DayList {
  const starts = new Int32Array(days.length + 1);
  for (const [index, count] of counts.entries()) starts[index + 1] = (starts[index] ?? 0) + count;
  return { rows, days, total: rows.length, starts };
}

/** Index of the day that an entry at a position belongs to. */
export function dayIndexAt({ starts }: DayList, position: number): number {
  return lastNotAfter(starts.subarray(0, -1), position);
}

/** Index of a day, or of the next earlier one that has something; the last one when there is none. */
export function dayIndexOf({ days }: DayList, dayNumber: number): number {
  const index = days.findIndex((day) => day <= dayNumber);
  return index === -1 ? days.length - 1 : index;
}

export type Sizes = { readonly day: number; readonly entry: number };

/** What the height of a day is remembered by: with other entries in it, it has another one. */
export function measureKey({ days, starts }: DayList, index: number): string {
  return `${days[index]} ${(starts[index + 1] ?? 0) - (starts[index] ?? 0)}`;
}

/**
 * Where each day begins, in pixels from the top of the list, and where the last one ends. What was not
 * seen yet is guessed.
 * @param measured pixels by `measureKey`
 */
export function offsetsOf(
  list: DayList,
  measured: ReadonlyMap<string, number>,
  guess: Sizes,
): Float64Array {
  const { days, starts } = list;
  const offsets = new Float64Array(days.length + 1);
  for (let index = 0; index < days.length; index += 1) {
    const entries = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    const known = measured.size === 0 ? undefined : measured.get(measureKey(list, index));
    const height = known ?? guess.day + entries * guess.entry;
    offsets[index + 1] = (offsets[index] ?? 0) + height;
  }
  return offsets;
}

/** Indices of the days that touch a stretch of the list, from and to (not included). */
export function daysWithin(
  offsets: Float64Array,
  top: number,
  bottom: number,
): readonly [from: number, to: number] {
  const last = offsets.length - 1;
  if (last <= 0 || bottom <= 0) return [0, Math.min(1, Math.max(0, last))];
  const from = Math.min(lastNotAfter(offsets.subarray(0, -1), top), last - 1);
  const to = Math.min(last, lastNotAfter(offsets.subarray(0, -1), bottom) + 1);
  return [from, to];
}

/** Index of the last of these rising numbers that is not greater; 0 when all are. */
function lastNotAfter(numbers: Int32Array | Float64Array, value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
