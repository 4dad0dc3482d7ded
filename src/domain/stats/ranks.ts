import { type DayValues, presentOf, sortedNumbers } from './descriptive.ts';

/** 1 for the smallest; equal values share the mean of their ranks. What is missing stays missing. */
export function averageRanks(values: DayValues): Float64Array {
  const sorted = sortedNumbers(presentOf(values));
  const distinct = new Float64Array(sorted.length);
  const rankOf = new Float64Array(sorted.length);
  let distinctCount = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    distinct[distinctCount] = sorted[start] as number;
    rankOf[distinctCount] = (start + 1 + end) / 2;
    distinctCount += 1;
    start = end;
  }
  return values.map((value) =>
    Number.isNaN(value) ? value : (rankOf[find(distinct, distinctCount, value)] as number),
  );
}

/** Where a value that is there stands among the first `count` of an ascending list. */
function find(ascending: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
