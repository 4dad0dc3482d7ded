import styles from './day-chart.module.css';
import { xOfIndex, type ChartFrame } from './scale.ts';

/** At which day, and what it is called. */
export type DayMark = { readonly index: number; readonly label: string };

const GAP_PX = 6;
const LETTER_PX = 6.6;
const ROW_PX = 16;

/**
 * A dashed line down the chart for each day on which something happened, its name beside its top; a name that would
 * meet the one before stands a row lower. Seen only: table, tooltip and live text say the same.
 */
export function DayMarks({
  marks,
  dayCount,
  frame,
  size: [width, height],
}: {
  readonly marks: readonly DayMark[];
  readonly dayCount: number;
  readonly frame: ChartFrame;
  readonly size: readonly [widthPx: number, heightPx: number];
}) {
  const ends: number[] = [];
  return (
    <svg className={styles.overlay} width={width} height={height} aria-hidden focusable="false">
      {marks.map(({ index, label }) => {
        const x = xOfIndex(frame, dayCount, index);
        const length = label.length * LETTER_PX;
        const isLeft = x + GAP_PX + length > frame.left + frame.width;
        const from = isLeft ? x - GAP_PX - length : x + GAP_PX;
        const free = ends.findIndex((end) => end < from);
        const row = free === -1 ? ends.length : free;
        ends[row] = from + length;
        return (
          <g key={index}>
            <line
              className={styles.mark}
              x1={x}
              x2={x}
              y1={frame.top}
              y2={frame.top + frame.height}
            />
            <text
              className={styles.markLabel}
              x={isLeft ? x - GAP_PX : x + GAP_PX}
              y={frame.top + 12 + row * ROW_PX}
              textAnchor={isLeft ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
