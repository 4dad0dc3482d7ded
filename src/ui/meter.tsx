import { useId } from 'react';
import { useText } from '@/texts';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import styles from './meter.module.css';
import type { Tone } from './types.ts';

export type MeterProps = {
  readonly label: string;
  /** null is "not logged", which is not a zero. */
  readonly value: number | null;
  readonly max: number;
  /** Beside the big number, such as "of 30" or "g". */
  readonly unit?: string | undefined;
  /** What is read out; number and unit if left away. */
  readonly valueText?: string | undefined;
  readonly tone?: Tone | undefined;
  /** Only the thin bar; the label is then read out, not seen. */
  readonly isBarOnly?: boolean | undefined;
};

export function Meter(props: MeterProps) {
  const { label, value, max, unit, tone = 'brand', isBarOnly = false } = props;
  const t = useText();
  const labelId = useId();
  const spoken = props.valueText ?? [value, unit].filter((part) => part !== undefined).join(' ');
  const width = value === null ? 0 : Math.min(100, Math.max(0, (value / max) * 100));
  return (
    <div className={classNames(styles.meter, toneClass(tone))}>
      {!isBarOnly && (
        <>
          <span id={labelId} className={styles.label}>
            {label}
          </span>
          <span className={styles.figures}>
            <span className={classNames(styles.value, value === null && styles.none)}>
              {value ?? t('ui.meterNone')}
            </span>
            <span className={styles.unit}>{value === null ? t('ui.notLogged') : unit}</span>
          </span>
        </>
      )}
      {value === null ? (
        <div className={styles.track} />
      ) : (
        <div
          role="meter"
          className={styles.track}
          aria-label={isBarOnly ? label : undefined}
          aria-labelledby={isBarOnly ? undefined : labelId}
          aria-valuenow={value}
          aria-valuemin={0}
          aria-valuemax={Math.max(max, value)}
          aria-valuetext={spoken}
        >
          <div className={styles.bar} style={{ width: `${width}%` }} />
        </div>
      )}
    </div>
  );
}
