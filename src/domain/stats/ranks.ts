import { type DayValues, presentOf } from './descriptive.ts';

/** Indexes of what is there, from the smallest value to the largest; equal values in the order of their days. */
export function orderOf(values: DayValues): Int32Array {
  const sorted = presentOf(values).sort();
  const order = new Int32Array(sorted.length);
  /** How many of the values that start at a place of `sorted` are placed already. */
  const placed = new Int32Array(sorted.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    const start = firstPlaceOf(sorted, value);
    const before = placed[start] as number;
    order[start + before] = index;
    placed[start] = before + 1;
  }
  return order;
}

/** Where a value that is there first stands in an ascending list. */
function firstPlaceOf(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * 1 for the smallest; equal values share the mean of their ranks. Only days on which `other` is there, too, are ranked;
 * the rest stay missing. With the order known this is one walk, and a series is ordered once for all its partners.
 */
export function ranksAmongPairs(
  values: DayValues,
  order: Int32Array,
  other: DayValues,
): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  let ranked = 0;
  for (let place = 0; place < order.length;) {
    const value = values[order[place] as number] as number;
    let end = place;
    let equal = 0;
    while (end < order.length && values[order[end] as number] === value) {
      if (!Number.isNaN(other[order[end] as number])) equal += 1;
      end += 1;
    }
    const rank = ranked + (equal + 1) / 2;
    for (; place < end; place += 1) {
      const index = order[place] as number;
      if (!Number.isNaN(other[index])) ranks[index] = rank;
    }
    ranked += equal;
  }
  return ranks;
}

/** Of a series by itself. What is missing stays missing. */
export function averageRanks(values: DayValues): Float64Array {
  return ranksAmongPairs(values, orderOf(values), values);
}
