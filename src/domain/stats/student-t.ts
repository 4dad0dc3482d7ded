/** Lanczos's approximation with g = 7 and nine terms; about 15 digits (Numerical Recipes 6.1). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** @param value above 0 */
function logGamma(value: number): number {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
  const less = value - 1;
  let sum: number = LANCZOS[0];
  for (let term = 1; term < LANCZOS.length; term += 1)
    sum += (LANCZOS[term] as number) / (less + term);
  const base = less + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (less + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The regularised incomplete beta function I_x(a, b) (DLMF 8.17). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** DLMF 8.17.22, worked out by the way of Lentz (1976). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

/**
 * How often a Student-t variable is at least as far from 0, on either side.
 * @param degreesOfFreedom above 0, need not be whole
 */
export function studentTwoSidedP(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/**
 * The t that is exceeded in size with probability `twoSidedP`: 0.05 gives the half width of a 95 %
 * interval in standard errors.
 */
export function studentQuantile(twoSidedP: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0) || !(twoSidedP > 0 && twoSidedP < 1)) return Number.NaN;
  const logConstant =
    logGamma((degreesOfFreedom + 1) / 2) -
    logGamma(degreesOfFreedom / 2) -
    Math.log(degreesOfFreedom * Math.PI) / 2;
  const densityAt = (t: number) => Math.exp(logConstant + studentLogDensity(t, degreesOfFreedom));
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let t = 2;
  // Newton's steps, halved or doubled instead where one would leave what is known to hold the answer.
  for (let round = 0; round < 200; round += 1) {
    const excess = studentTwoSidedP(t, degreesOfFreedom) - twoSidedP;
    if (excess > 0) low = t;
    else high = t;
    const next = t + excess / (2 * densityAt(t));
    const isWithin = next > low && next < high;
    const outside = high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
    const step = (isWithin ? next : outside) - t;
    t += step;
    if (Math.abs(step) <= 1e-14 * t) break;
  }
  return t;
}

/** The density's logarithm but for its constant, which cancels wherever it is used. */
export function studentLogDensity(t: number, degreesOfFreedom: number): number {
  return (-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom);
}
