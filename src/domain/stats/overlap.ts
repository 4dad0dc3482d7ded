/** How two groups of numbers lie to each other, asking only which is larger. */

/** Mann and Whitney's U of the first group: pairs in which it is the larger, ties for one half. */
export function mannWhitneyU(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let u = 0;
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < y.length; j += 1) {
      const [left, right] = [x[i] as number, y[j] as number];
      if (left > right) u += 1;
      else if (left === right) u += 0.5;
    }
  }
  return u;
}

/** Share of pairs in which the first is the larger (non-overlap of all pairs; Parker and Vannest 2009). */
export function nonOverlap(u: number, countX: number, countY: number): number {
  return u / (countX * countY);
}

/** 2U / (n1 n2) - 1, which is also Tau of single-case research. */
export function rankBiserial(u: number, countX: number, countY: number): number {
  return 2 * nonOverlap(u, countX, countY) - 1;
}

/**
 * Two-sided p of U without ties: all ways to deal the ranks (Mann and Whitney 1947). The number of ways to
 * each U grows from f(a, b, u) = f(a - 1, b, u - b) + f(a, b - 1, u).
 */
export function mannWhitneyExactP(u: number, countX: number, countY: number): number {
  const most = countX * countY;
  let ways = Array.from({ length: countY + 1 }, () => oneWayTo(0, most));
  for (let a = 1; a <= countX; a += 1) {
    const next = [oneWayTo(0, most)];
    for (let b = 1; b <= countY; b += 1) {
      next.push(
        Array.from(
          { length: most + 1 },
          (_, sum) => (ways[b]?.[sum - b] ?? 0) + (next[b - 1]?.[sum] ?? 0),
        ),
      );
    }
    ways = next;
  }
  const ofAll = ways[countY] ?? [];
  const total = ofAll.reduce((sum, count) => sum + count, 0);
  const far = Math.max(u, most - u);
  const tail = ofAll.reduce((sum, count, value) => (value >= far ? sum + count : sum), 0);
  return Math.min(1, (2 * tail) / total);
}

function oneWayTo(sum: number, most: number): number[] {
  return Array.from({ length: most + 1 }, (_, value) => (value === sum ? 1 : 0));
}

/**
 * Wilcoxon's signed ranks (1945): the smaller sum of ranks and its exact two-sided p, for differences that
 * are neither 0 nor equal in size.
 */
export function wilcoxonSignedRank(differences: readonly number[]): {
  readonly smallerSum: number;
  readonly p: number;
} {
  const bySize = [...differences].sort((left, right) => Math.abs(left) - Math.abs(right));
  const most = (bySize.length * (bySize.length + 1)) / 2;
  const positive = bySize.reduce((sum, value, index) => (value > 0 ? sum + index + 1 : sum), 0);
  const smallerSum = Math.min(positive, most - positive);
  let ways = oneWayTo(0, most);
  for (let rank = 1; rank <= bySize.length; rank += 1) {
    ways = ways.map((count, sum) => count + (ways[sum - rank] ?? 0));
  }
  const tail = ways.reduce((sum, count, value) => (value <= smallerSum ? sum + count : sum), 0);
  return { smallerSum, p: Math.min(1, (2 * tail) / 2 ** bySize.length) };
}

/** Share of the later numbers above every earlier one (Scruggs et al. 1987). */
export function aboveAllBefore(before: readonly number[], after: readonly number[]): number {
  const highest = Math.max(...before);
  return after.filter((value) => value > highest).length / after.length;
}

/** The largest share of all numbers that can stay so that every later one is above every earlier one (Parker et al. 2007). */
export function keptWithoutOverlap(before: readonly number[], after: readonly number[]): number {
  const kept = [Number.NEGATIVE_INFINITY, ...before].map(
    (limit) =>
      before.filter((value) => value <= limit).length +
      after.filter((value) => value > limit).length,
  );
  return Math.max(...kept) / (before.length + after.length);
}
