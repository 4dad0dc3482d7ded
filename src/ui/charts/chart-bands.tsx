import styles from './day-chart.module.css';
import type { ChartBand } from './day-series.ts';
import type { ChartFrame } from './scale.ts';

const LETTER_PX = 6.6;

/** Periods behind the lines, each with its name at its top. Seen only: tooltip and live text say the same. */
export function ChartBands({
  bands,
  dayCount,
  frame,
  size: [width, height],
}: {
  readonly bands: readonly ChartBand[];
  readonly dayCount: number;
  readonly frame: ChartFrame;
  readonly size: readonly [widthPx: number, heightPx: number];
}) {
  const slot = frame.width / Math.max(1, dayCount);
  const widthOf = ({ from, to }: ChartBand) => (to - from + 1) * slot;
  // One name is enough where the same thing comes again and again.
  const isNamed = (index: number) => {
    const band = bands[index];
    if (band === undefined) return false;
    const isFirst = bands.findIndex(({ label }) => label === band.label) === index;
    return isFirst || widthOf(band) > band.label.length * LETTER_PX + 12;
  };
  return (
    <svg className={styles.overlay} width={width} height={height} aria-hidden focusable="false">
      {bands.map(({ from, to, label }, index) => (
        <g key={`${from} ${label}`}>
          <rect
            className={styles.band}
            x={frame.left + from * slot}
            y={frame.top}
            width={(to - from + 1) * slot}
            height={frame.height}
          />
          {isNamed(index) && (
            <text
              className={styles.markLabel}
              x={frame.left + from * slot + 6}
              y={frame.top + frame.height - 8}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
