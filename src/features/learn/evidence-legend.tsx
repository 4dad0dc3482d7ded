import { EVIDENCE_LEVELS, evidenceLabelKey, evidenceMeaningKey } from '@/domain/guidance';
import { useText } from '@/texts';
import styles from './evidence-legend.module.css';
import { evidenceIcons } from './looks.ts';

/** What each label of a statement means. */
export function EvidenceLegend({ id }: { readonly id: string }) {
  const t = useText();
  return (
    <div className={styles.legend}>
      <h2 id={id} tabIndex={-1} className={styles.heading}>
        {t('learn.howSure')}
      </h2>
      <p className={styles.intro}>{t('learn.howSureIntro')}</p>
      <dl className={styles.list}>
        {EVIDENCE_LEVELS.map((level) => {
          const Icon = evidenceIcons[level];
          return (
            <div key={level}>
              <dt className={styles.term}>
                <Icon size={15} strokeWidth={2} aria-hidden />
                {t(evidenceLabelKey(level))}
              </dt>
              <dd className={styles.meaning}>{t(evidenceMeaningKey(level))}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
