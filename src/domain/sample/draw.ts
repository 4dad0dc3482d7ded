import type { Random } from '../stats/random.ts';

export type Weighted<T> = { readonly weight: number; readonly value: T };

/** @throws RangeError when nothing has any weight */
export function drawWeighted<T>(random: Random, choices: readonly Weighted<T>[]): T {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * total;
  for (const { weight, value } of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new RangeError('Nothing to draw from.');
}

/** A new list in random order (Fisher and Yates 1938). */
export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** The nearest rating there is. */
export function toRating(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value)));
}
