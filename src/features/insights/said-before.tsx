import type { LedgerLine, NamedFinding } from '@/domain/insights';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import styles from './link-page.module.css';
import { dayWords } from './words.ts';

const points = new Intl.NumberFormat(LOCALE, {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** What earlier looks said of the same link, as it was said. */
export function SaidBefore({
  named: { finding },
  ledger,
}: {
  readonly named: NamedFinding;
  readonly ledger: readonly LedgerLine[];
}) {
  const t = useText();
  const lines = ledger
    .filter(
      ({ exposureId, outcomeId, windowId }) =>
        exposureId === finding.exposureId &&
        outcomeId === finding.outcomeId &&
        windowId === finding.windowId,
    )
    .toSorted((left, right) => right.saidOn.localeCompare(left.saidOn));
  if (lines.length === 0) return null;
  return (
    <Card heading={t('insights.saidBefore')} subtitle={t('insights.saidBeforeHelp')}>
      <ul className={styles.reasons}>
        {lines.map(({ saidOn, state, difference, interval, daysWith, daysWithout }) => (
          <li key={saidOn}>
            {t('insights.saidBeforeLine', {
              day: dayWords(saidOn),
              state: t(`insights.ledger.${state}`),
              points: points.format(difference),
              hasRange: interval === null ? 'no' : 'yes',
              low: points.format(interval?.low ?? 0),
              high: points.format(interval?.high ?? 0),
              daysWith,
              daysWithout,
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
