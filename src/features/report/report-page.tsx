import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import { type DayRange, rangeEndingAt } from '@/domain/day';
import { computeReport, reportRangeToLoad } from '@/domain/report';
import { useText } from '@/texts';
import type { PageProps } from '@/ui/feature';
import { PageHeader } from '@/ui/page-header';
import { MonthSheet } from './month-sheet.tsx';
import { monthOfAddress } from './month.ts';
import { INITIAL_CHOICE, type ReportChoice, ReportChoices } from './report-choices.tsx';
import { ReportSheet } from './report-sheet.tsx';
import styles from './report.module.css';
import { SaveReport } from './save-report.tsx';

const USUAL_DAYS = 90;

/** A page for a visit: chosen on the left, as it will be printed on the right. With a month as address: that month to read on paper. */
export function ReportPage({ params }: PageProps) {
  const month = monthOfAddress(params['month']);
  return month === null ? <Report /> : <MonthSheet month={month} />;
}

function Report() {
  const t = useText();
  const today = useToday();
  const [choice, setChoice] = useState<ReportChoice>(INITIAL_CHOICE);
  const [own, setOwn] = useState<DayRange | null>(null);
  const range = own ?? rangeEndingAt(today, USUAL_DAYS);
  const loaded = useLive(
    async ({ entries, documents }) => ({
      range,
      entries: await entries.between(reportRangeToLoad(range)),
      experiments: await documents.all('experiments'),
    }),
    [range.from, range.to],
  );
  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <PageHeader title={t('report.title')} subtitle={t('report.subtitle')} />
        <ReportChoices
          choice={choice}
          onChange={setChoice}
          range={range}
          today={today}
          onRange={setOwn}
        />
        <SaveReport
          paper={choice.paper}
          onPaper={(paper) => setChoice({ ...choice, paper })}
          name={`gut-skin-report-${range.from}-${range.to}`}
        />
      </div>
      {loaded !== undefined && (
        <ReportSheet
          report={computeReport(loaded.entries, loaded.range)}
          entries={loaded.entries}
          experiments={loaded.experiments}
          choice={choice}
        />
      )}
    </div>
  );
}
