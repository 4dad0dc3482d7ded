import type { LocalDay } from '@/domain/day';
import { dotsPath, runs } from './marks.ts';
import styles from './static-curve.module.css';

const WIDTH = 680;
const HEIGHT = 170;
const LEFT = 26;
const BOTTOM = 22;
const TOP = 8;
const LINES = [0, 2, 4, 6, 8, 10];
/** A label is about so wide. */
const LABEL_PX = 62;

/** A 0-10 curve for paper: days as dots, their mean as a line, in black and white. Say the same in words beside it. */
export function StaticCurve({
  days,
  points,
  mean,
  label,
  formatDay,
}: {
  readonly days: readonly LocalDay[];
  readonly points: readonly (number | null)[];
  readonly mean: readonly (number | null)[];
  readonly label: string;
  readonly formatDay: (day: LocalDay) => string;
}) {
  const x = (index: number) => LEFT + ((index + 0.5) / Math.max(1, days.length)) * (WIDTH - LEFT);
  const y = (value: number) => TOP + (1 - value / 10) * (HEIGHT - TOP - BOTTOM);
  const step = Math.max(1, Math.ceil((days.length * LABEL_PX) / (WIDTH - LEFT)));
  const line = runs(mean)
    .map(([first, last]) =>
      mean
        .slice(first, last + 1)
        .map(
          (value, offset) =>
            `${offset === 0 ? 'M' : 'L'}${x(first + offset).toFixed(1)} ${y(value ?? 0).toFixed(1)}`,
        )
        .join(''),
    )
    .join('');
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {LINES.map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text className={styles.word} x={LEFT - 6} y={y(value) + 3} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {days.map(
        (day, index) =>
          index % step === 0 && (
            <text key={day} className={styles.word} x={x(index)} y={HEIGHT - 6} textAnchor="middle">
              {formatDay(day)}
            </text>
          ),
      )}
      <path
        className={styles.dots}
        d={dotsPath(
          points,
          points.map((_, index) => index),
          x,
          y,
        )}
      />
      <path className={styles.line} d={line} />
    </svg>
  );
}
