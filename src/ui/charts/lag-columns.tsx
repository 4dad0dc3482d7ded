import type { Tone } from '../types.ts';
import { classNames } from '../lib/class-names.ts';
import { toneClass } from '../lib/tone-class.ts';
import styles from './lag-columns.module.css';
import { niceTicks } from './scale.ts';

export type LagColumn = {
  /** Under the axis. */
  readonly name: string;
  /** null: too few days to say. */
  readonly middle: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type LagColumnsProps = {
  /** The picture in a sentence. */
  readonly label: string;
  readonly columns: readonly LagColumn[];
  readonly tone: Tone;
  readonly formatValue: (value: number) => string;
  /** At the upper and the lower end. */
  readonly upWord: string;
  readonly downWord: string;
  readonly axisLabel: string;
};

const LEAST_EXTENT = 1;

/** Differences with their likely ranges side by side, nothing in the middle. The same numbers belong into a table beside it. */
export function LagColumns(props: LagColumnsProps) {
  const { label, columns, tone, formatValue, upWord, downWord, axisLabel } = props;
  const extent = extentOf(columns);
  const at = (value: number) => 50 - (50 * value) / extent;
  const ticks = niceTicks([-extent, extent]);
  return (
    <div role="img" aria-label={label} className={classNames(styles.chart, toneClass(tone))}>
      <div className={styles.scale}>
        {ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ top: `${at(tick)}%` }}>
            {formatValue(tick)}
          </span>
        ))}
      </div>
      <div className={styles.plot}>
        {ticks.map((tick) => (
          <span
            key={tick}
            className={styles.grid}
            data-nothing={tick === 0 || undefined}
            style={{ top: `${at(tick)}%` }}
          />
        ))}
        <span className={classNames(styles.word, styles.up)}>{upWord}</span>
        <span className={classNames(styles.word, styles.down)}>{downWord}</span>
        {columns.map(({ name, middle, low, high }) => (
          <div key={name} className={styles.column}>
            {low !== null && high !== null && (
              <span
                className={styles.range}
                style={{ top: `${at(high)}%`, height: `${at(low) - at(high)}%` }}
              />
            )}
            {middle !== null && (
              <span className={styles.middle} style={{ top: `${at(middle)}%` }} />
            )}
          </div>
        ))}
      </div>
      <div className={styles.names}>
        {columns.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <p className={styles.axisLabel}>{axisLabel}</p>
    </div>
  );
}

function extentOf(columns: readonly LagColumn[]): number {
  const furthest = columns.reduce(
    (most, { low, middle, high }) =>
      Math.max(most, Math.abs(low ?? 0), Math.abs(middle ?? 0), Math.abs(high ?? 0)),
    LEAST_EXTENT,
  );
  return Math.ceil(furthest * 2) / 2;
}
