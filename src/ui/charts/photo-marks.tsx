import styles from './day-chart.module.css';
import type { DayMark } from './day-marks.tsx';
import { xOfIndex, type ChartFrame } from './scale.ts';

const SIZE_PX = 9;

/** A small picture frame on the axis for each point with photos. Seen only: tooltip and live text say the same. */
export function PhotoMarks({
  photos,
  dayCount,
  frame,
  size: [width, height],
}: {
  readonly photos: readonly DayMark[];
  readonly dayCount: number;
  readonly frame: ChartFrame;
  readonly size: readonly [widthPx: number, heightPx: number];
}) {
  const y = frame.top + frame.height - SIZE_PX / 2;
  return (
    <svg className={styles.overlay} width={width} height={height} aria-hidden focusable="false">
      {photos.map(({ index }) => {
        const x = xOfIndex(frame, dayCount, index) - SIZE_PX / 2;
        return (
          <g key={index} className={styles.photo}>
            <rect x={x} y={y} width={SIZE_PX} height={SIZE_PX} rx={2} />
            <circle cx={x + SIZE_PX / 2} cy={y + SIZE_PX / 2} r={2} />
          </g>
        );
      })}
    </svg>
  );
}
