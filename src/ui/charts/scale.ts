export type Domain = readonly [number, number];

/** Places of a chart in px, known before anything is drawn, so that our own layers sit exactly on Recharts' ones. */
export type ChartFrame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Every day has a slot of the same width; its mark stands in the middle. */
export function xOfIndex(frame: ChartFrame, dayCount: number, index: number): number {
  return frame.left + ((index + 0.5) / Math.max(1, dayCount)) * frame.width;
}

export function indexOfX(frame: ChartFrame, dayCount: number, x: number): number {
  const index = Math.floor(((x - frame.left) / frame.width) * dayCount);
  return Math.min(dayCount - 1, Math.max(0, index));
}

export function yOfValue(frame: ChartFrame, [low, high]: Domain, value: number): number {
  return frame.top + (1 - (value - low) / (high - low)) * frame.height;
}

const NICE_STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from one end of the domain to the other, five steps at most. */
export function niceTicks([low, high]: Domain): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const magnitude = 10 ** Math.floor(Math.log10(span / 5));
  const step = magnitude * (NICE_STEPS.find((nice) => span / (nice * magnitude) <= 5) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(6)));
}

const MIN_TICK_GAP_PX = 74;
const MONTHS_FROM_DAYS = 50;
const WEEKS_FROM_DAYS = 22;

/** Which days carry a label: first days of months on long ranges, otherwise evenly, never closer than a label is wide. */
export function dayTicks(days: readonly string[], widthPx: number): readonly number[] {
  const maxCount = Math.max(1, Math.floor(widthPx / MIN_TICK_GAP_PX));
  if (days.length >= MONTHS_FROM_DAYS) {
    const months = days.flatMap((day, index) =>
      isFirstOfMonth(day, days[index - 1]) ? [index] : [],
    );
    const monthStep = niceMonthStep(Math.ceil(months.length / maxCount));
    // Years are counted from January, wherever the range begins.
    const januaries = months.filter((index) => days[index]?.slice(5, 7) === '01');
    if (monthStep >= 12 && januaries.length > 0) return every(januaries, monthStep / 12);
    if (months.length > 0) return every(months, monthStep);
  }
  const step = Math.max(1, Math.ceil(days.length / maxCount));
  return every(
    days.map((_, index) => index),
    days.length >= WEEKS_FROM_DAYS && step < 7 ? 7 : step,
  );
}

/** The first day of a month, or its first point where a point is a week. */
function isFirstOfMonth(day: string, before: string | undefined): boolean {
  return before === undefined ? day.endsWith('-01') : before.slice(0, 7) !== day.slice(0, 7);
}

function niceMonthStep(atLeast: number): number {
  return (
    [1, 2, 3, 6, 12, 24, 36, 60].find((step) => step >= atLeast) ?? 12 * Math.ceil(atLeast / 12)
  );
}

function every(indexes: readonly number[], step: number): readonly number[] {
  return indexes.filter((_, position) => position % step === 0);
}
