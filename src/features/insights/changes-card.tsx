import type { LedgerChange, Look } from '@/domain/insights';
import { type TextKey, useText } from '@/texts';
import { Card } from '@/ui/card';
import styles from './insights.module.css';
import { dayWords, linkWords } from './words.ts';

const TOLD: readonly LedgerChange['change'][] = ['stronger', 'weaker', 'turned', 'gone'];

/** What new days have done to what was said before: taken back in the same place where it was said. */
export function ChangesCard({
  look,
  changes,
}: {
  readonly look: Look;
  readonly changes: readonly LedgerChange[];
}) {
  const t = useText();
  const told = changes.flatMap(({ before, change }) => {
    if (before === null || !TOLD.includes(change)) return [];
    // An idea that faded is no news.
    if (change === 'gone' && before.state === 'idea') return [];
    const words = linkWords(before, look.record, t);
    return words === null ? [] : [{ before, change, words }];
  });
  if (told.length === 0) return null;
  return (
    <Card heading={t('insights.changesHeading')} subtitle={t('insights.changesHelp')}>
      <ul className={styles.changes}>
        {told.map(({ before, change, words }) => (
          <li key={words}>
            {t('insights.changed.line', {
              link: words,
              change: t(`insights.change.${change}` as TextKey),
              state: t(`insights.ledger.${before.state}`),
              day: dayWords(before.saidOn),
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
