import type { MergeCounts, RecordProblem } from '@/domain/transfer';
import { useText } from '@/texts';
import styles from './backups.module.css';

const ALWAYS = ['comes', 'changes', 'goes', 'unchanged'] as const;
const WHEN_ANY = ['settings', 'documents', 'keptNewer'] as const;

/** What a file would do, or did, in figures. */
export function TakeCounts({
  label,
  counts,
  photos = 0,
}: {
  readonly label: string;
  readonly counts: MergeCounts;
  /** In the file. */
  readonly photos?: number;
}) {
  const t = useText();
  const shown = [...ALWAYS, ...WHEN_ANY.filter((part) => counts[part] > 0)];
  return (
    <ul className={styles.counts} aria-label={label}>
      {shown.map((part) => (
        <li key={part}>
          <span className={styles.figure}>{counts[part]}</span> {t(`settings.take.${part}`)}
        </li>
      ))}
      {photos > 0 && (
        <li>
          <span className={styles.figure}>{photos}</span>{' '}
          {t('settings.takePhotos', { count: photos })}
        </li>
      )}
    </ul>
  );
}

/** More would make a list nobody reads. */
const LISTED = 50;

/** Nothing of a file is left out in silence. */
export function TakeProblems({ problems }: { readonly problems: readonly RecordProblem[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  const rest = problems.length - LISTED;
  return (
    <details className={styles.problems}>
      <summary>{t('settings.takeProblems', { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, LISTED).map(({ table, index, code }) => (
          <li key={`${table} ${index}`}>
            {t('settings.takeProblemLine', {
              table,
              number: index + 1,
              why: t(`settings.takeProblem.${code}`),
            })}
          </li>
        ))}
        {rest > 0 && <li>{t('settings.takeProblemMore', { count: rest })}</li>}
      </ul>
    </details>
  );
}
