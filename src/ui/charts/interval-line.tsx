import { classNames } from '../lib/class-names.ts';
import { toneClass } from '../lib/tone-class.ts';
import type { Tone } from '../types.ts';
import styles from './interval-line.module.css';

export type IntervalLineProps = {
  /** All three in the unit of `extent`. */
  readonly middle: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How far the axis reaches to either side of nothing. */
  readonly extent: number;
  readonly tone: Tone;
};

/** A difference with its likely range, on an axis with nothing in the middle. Decorative: the words beside it say the same. */
export function IntervalLine({ middle, low, high, extent, tone }: IntervalLineProps) {
  const at = (value: number) => 50 + (50 * Math.max(-extent, Math.min(extent, value))) / extent;
  const from = low === null ? null : at(low);
  const to = high === null ? null : at(high);
  return (
    <div className={classNames(styles.axis, toneClass(tone))} aria-hidden>
      <span className={styles.nothing} />
      {from !== null && to !== null && (
        <span className={styles.range} style={{ left: `${from}%`, width: `${to - from}%` }} />
      )}
      <span className={styles.middle} style={{ left: `${at(middle)}%` }} />
    </div>
  );
}
