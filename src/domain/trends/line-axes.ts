import { minutesAxisEnd } from './axis.ts';
import type { ChartLine } from './chart-lines.ts';

/** A scale of a chart, shared by the lines whose unit is the same. */
export type LineAxis = {
  readonly id: string;
  /** The first line's is on the left, every other unit has one of its own on the right. */
  readonly side: 'left' | 'right';
  readonly domain: readonly [number, number];
};

export type LineAxes = {
  readonly axes: readonly LineAxis[];
  /** The axis of each line, in their order. */
  readonly axisIds: readonly string[];
};

/** All axes have five steps, so that they share their grid lines. */
const STEP_COUNT = 5;
const MANTISSAS = [1, 2, 2.5, 5, 10] as const;

/** Which scale each line has, and where it ends. Ratings are always 0 to 10, shares 0 to 1, sums begin at 0. */
export function axesOf(lines: readonly ChartLine[]): LineAxes {
  const axisIds = lines.map(axisIdOf);
  const axes = [...new Set(axisIds)].map((id, index): LineAxis => {
    const own = lines.filter((_, line) => axisIds[line] === id);
    const side = index === 0 ? 'left' : 'right';
    return { id, side, domain: domainOf(own, side) };
  });
  return { axes, axisIds };
}

/** Units that mean the same wherever they come from; the others are each metric's own. */
const SHARED_UNITS: readonly string[] = ['rating', 'share', 'minutes', 'hours', 'count'];

/** Lines of one axis can be compared by eye: the same unit, and days with days, sums with sums. */
function axisIdOf({ metric, shape, pointsAre }: ChartLine): string {
  const unit = SHARED_UNITS.includes(metric.unit) ? metric.unit : metric.id;
  return shape === 'bars' ? `${unit} ${pointsAre}` : unit;
}

function domainOf(lines: readonly ChartLine[], side: LineAxis['side']): readonly [number, number] {
  const [first] = lines;
  if (first?.metric.unit === 'rating') return [0, 10];
  if (first?.metric.unit === 'share') return [0, 1];
  const values = lines
    .flatMap(({ points, dots }) => [...points, ...(dots ?? [])])
    .filter((value) => value !== null);
  if (values.length === 0) return [0, STEP_COUNT];
  const isBars = lines.some(({ shape }) => shape === 'bars');
  // Beside lines, bars keep to the lower half, so that the points stay in front.
  if (isBars && side === 'right') return [0, minutesAxisEnd(values)];
  return roundDomain(isBars ? 0 : Math.min(...values), Math.max(...values));
}

/** Round ends, five round steps apart, that hold both values. */
export function roundDomain(lowest: number, highest: number): readonly [number, number] {
  const span = Math.max(highest - lowest, Math.abs(highest) * 0.02, 1e-3);
  const magnitude = 10 ** Math.floor(Math.log10(span / STEP_COUNT));
  for (const mantissa of [...MANTISSAS, 20, 25, 50]) {
    const step = mantissa * magnitude;
    const low = Math.floor(lowest / step + 1e-9) * step;
    const high = low + STEP_COUNT * step;
    if (high + 1e-9 * step >= highest) return [clean(low), clean(high)];
  }
  return [clean(lowest), clean(highest)];
}

const clean = (value: number): number => Number(value.toPrecision(12));
