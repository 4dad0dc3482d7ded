/** Ends that divide into five round steps, as the 0-10 axis does, so that both share their grid lines. */
const MANTISSAS = [1, 1.25, 2.5, 5] as const;
const SMALLEST_END = 25;

/**
 * Where the axis for minutes ends. The bars keep to the lower half of the picture, so that the skin's own
 * points stay in front.
 */
export function minutesAxisEnd(points: readonly (number | null)[]): number {
  const longest = points.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const wanted = Math.max(SMALLEST_END, longest * 2);
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const mantissa = MANTISSAS.find((candidate) => candidate * magnitude >= wanted);
  return (mantissa ?? 10) * magnitude;
}
