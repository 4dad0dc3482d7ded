import type { ExperimentDay } from '@/domain/experiments';
import { useText } from '@/texts';
import styles from './experiments.module.css';
import { shortDay } from './words.ts';

/** The days so far, one mark each: with or without by shape, done by its filling, rated by a dot below. */
export function DayStrip({ days }: { readonly days: readonly ExperimentDay[] }) {
  const t = useText();
  return (
    <ul className={styles.strip} aria-label={t('experiments.days')}>
      {days.map(({ day, arm, isWashout, isRated, wasDone }) => {
        const said = wasDone === null ? 'unsaid' : wasDone ? 'done' : 'notDone';
        const words = t('experiments.dayWords', {
          day: shortDay(day),
          arm: t(`experiments.arm.${arm}`),
          said: t(`experiments.said.${said}`),
          rated: isRated ? 'yes' : 'no',
          washout: isWashout ? 'yes' : 'no',
        });
        return (
          <li key={day} className={styles.stripDay} data-washout={isWashout} title={words}>
            <svg width="14" height="20" viewBox="0 0 14 20" aria-hidden focusable="false">
              {arm === 'with' ? (
                <circle className={styles.mark} data-said={said} cx="7" cy="7" r="5" />
              ) : (
                <rect className={styles.mark} data-said={said} x="2" y="2" width="10" height="10" />
              )}
              {isRated && <circle className={styles.ratedDot} cx="7" cy="17" r="1.8" />}
            </svg>
            <span className={styles.hiddenWords}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
