import { type DayValues, lagWindowMean } from '../stats/index.ts';

/**
 * The days before that are looked at, fixed before looking (science.md 4.1). Evidence for exact lags was not
 * found: flushing and itch are said to come at once, spots after weeks.
 */
export const WINDOWS = {
  'days-0-1': { fromDays: 0, toDays: 1 },
  'days-1-3': { fromDays: 1, toDays: 3 },
  'days-4-7': { fromDays: 4, toDays: 7 },
  'days-8-28': { fromDays: 8, toDays: 28 },
} as const satisfies Record<string, DayWindow>;

export type DayWindow = { readonly fromDays: number; readonly toDays: number };
export type WindowId = keyof typeof WINDOWS;
export const WINDOW_IDS = Object.keys(WINDOWS) as readonly WindowId[];

/** science.md 4.1: two thirds of a window must be noted (case R28). */
export function neededDays({ fromDays, toDays }: DayWindow): number {
  return Math.ceil((2 / 3) * (toDays - fromDays + 1));
}

/** `yes-no`: had or not had; `amount`: a count, grams, hours, minutes or a rating. */
export type Scale = 'yes-no' | 'amount';

/**
 * A day's exposure over a window: had on any day of it (1 or 0), or the mean amount. Three weeks hold nearly
 * every food at least once, so there a food is an amount, too: the share of days with it.
 */
export function exposureInWindow(
  values: DayValues,
  scale: Scale,
  window: DayWindow & { readonly needed?: number },
): DayValues {
  const means = lagWindowMean(values, { needed: neededDays(window), ...window });
  if (scaleInWindow(scale, window) === 'amount') return means;
  return means.map((mean) => (Number.isNaN(mean) ? mean : mean > 0 ? 1 : 0));
}

export function scaleInWindow(scale: Scale, window: DayWindow): Scale {
  return isLong(window) ? 'amount' : scale;
}

export function isLong({ toDays }: DayWindow): boolean {
  return toDays > WINDOWS['days-4-7'].toDays;
}
