/** Indexes of the values that have a gap (or the end) on both sides: a line alone would not show them. */
export function isolatedIndexes(points: readonly (number | null)[]): readonly number[] {
  return points.flatMap((point, index) =>
    point !== null && (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null
      ? [index]
      : [],
  );
}

/** Runs of values without a gap, as [first, last]. */
export function runs(points: readonly (number | null)[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  points.forEach((point, index) => {
    if (point === null) return;
    const current = found.at(-1);
    if (current !== undefined && current[1] === index - 1) current[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/**
 * All dots of a series as one path of zero-length strokes with round caps: thousands of them cost as much as one element,
 * where an element each makes a chart of years slow.
 */
export function dotsPath(
  points: readonly (number | null)[],
  indexes: readonly number[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return indexes
    .flatMap((index) => {
      const point = points[index] ?? null;
      return point === null ? [] : [`M${x(index).toFixed(1)} ${y(point).toFixed(1)}h0`];
    })
    .join('');
}
