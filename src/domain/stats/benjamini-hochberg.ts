/**
 * For each p the smallest false discovery rate at which it would be kept, in the order given:
 * q_(i) = min over j >= i of p_(j) m / j, at most 1 (Benjamini and Hochberg 1995).
 * @param ps of everything that was looked at, or the answer is wrong
 */
export function falseDiscoveryRates(ps: readonly number[]): readonly number[] {
  const largestFirst = ps.map((_, index) => index);
  largestFirst.sort((left, right) => (ps[right] as number) - (ps[left] as number));
  const rates = ps.map(() => 1);
  let smallest = 1;
  for (const [position, index] of largestFirst.entries()) {
    const rank = ps.length - position;
    smallest = Math.min(smallest, ((ps[index] as number) * ps.length) / rank);
    rates[index] = smallest;
  }
  return rates;
}
