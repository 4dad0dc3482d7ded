import { classNames } from '../lib/class-names.ts';
import { toneClass } from '../lib/tone-class.ts';
import type { Tone } from '../types.ts';
import { runs } from './marks.ts';
import type { Domain } from './scale.ts';
import styles from './sparkline.module.css';

const VIEW_WIDTH = 100;

export type SparklineProps = {
  readonly points: readonly (number | null)[];
  readonly tone: Tone;
  readonly height?: number | undefined;
  readonly yDomain?: Domain | undefined;
};

/** The shape of a series in small. Decorative: say the numbers beside it. */
export function Sparkline({ points, tone, height = 76, yDomain }: SparklineProps) {
  const known = points.filter((point) => point !== null);
  const [low, high] = yDomain ?? [Math.min(0, ...known), Math.max(1, ...known)];
  const x = (index: number) => (index / Math.max(1, points.length - 1)) * VIEW_WIDTH;
  const y = (value: number) => 3 + (1 - (value - low) / (high - low || 1)) * (height - 6);
  return (
    <svg
      className={classNames(styles.sparkline, toneClass(tone))}
      height={height}
      viewBox={`0 0 ${VIEW_WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {runs(points).map(([first, last]) => {
        const line = points
          .slice(first, last + 1)
          .map((point, offset) => `${x(first + offset).toFixed(2)} ${y(point ?? 0).toFixed(1)}`)
          .join('L');
        return (
          <g key={first}>
            {first !== last && (
              <path className={styles.area} d={`M${line}V${height}H${x(first).toFixed(2)}Z`} />
            )}
            <path
              className={classNames(styles.line, first === last && styles.single)}
              vectorEffect="non-scaling-stroke"
              d={first === last ? `M${line}h0` : `M${line}`}
            />
          </g>
        );
      })}
    </svg>
  );
}
