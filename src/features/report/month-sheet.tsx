import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import {
  addDays,
  type DayRange,
  daysInRange,
  formatDay,
  formatTimeOfDay,
  type LocalDay,
  timeOfMoment,
} from '@/domain/day';
import { byTime, type Entry, entryKinds, isKind } from '@/domain/entries';
import { LOCALE, type TextKey, type Translate, useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { checkInWords } from '@/ui/check-in-words';
import { PageHeader } from '@/ui/page-header';
import { checkWords } from '@/ui/skin-words';
import styles from './report.module.css';
import { type Paper, SaveReport } from './save-report.tsx';

const monthOf = (day: LocalDay): string => day.slice(0, 7);

/** One month of the journal, every entry in words, to be read on paper. */
export function MonthSheet({ month }: { readonly month: DayRange }) {
  const t = useText();
  const today = useToday();
  const [paper, setPaper] = useState<Paper>('A4');
  const entries = useLive((journal) => journal.entries.between(month), [month.from, month.to]);
  const name = formatDay(month.from, 'monthYear', LOCALE);
  const days = daysInRange(month).flatMap((day) => {
    const ofDay = (entries ?? []).filter((entry) => entry.day === day).toSorted(byTime);
    return ofDay.length === 0 ? [] : [{ day, entries: ofDay }];
  });
  const next = addDays(month.to, 1);
  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <PageHeader title={t('report.monthTitle')} subtitle={name} />
        <div className={styles.actions}>
          <ButtonLink href={`#/report/${monthOf(addDays(month.from, -1))}`} icon={ChevronLeft}>
            {formatDay(addDays(month.from, -1), 'monthYear', LOCALE)}
          </ButtonLink>
          {next <= today && (
            <ButtonLink href={`#/report/${monthOf(next)}`} icon={ChevronRight}>
              {formatDay(next, 'monthYear', LOCALE)}
            </ButtonLink>
          )}
        </div>
        <SaveReport
          paper={paper}
          onPaper={setPaper}
          name={`gut-skin-journal-${monthOf(month.from)}`}
        />
      </div>
      <article className={styles.sheet} data-theme="light" aria-label={t('report.preview')}>
        <header className={styles.head}>
          <h1>{name}</h1>
          <p className={styles.notice}>{t('report.notice')}</p>
        </header>
        {entries !== undefined && days.length === 0 && <p>{t('report.monthEmpty')}</p>}
        {days.map(({ day, entries: ofDay }) => (
          <section key={day} className={styles.part}>
            <h2>
              {formatDay(day, 'weekday', LOCALE)} {formatDay(day, 'dated', LOCALE)}
            </h2>
            <ul>
              {ofDay.map((entry) => (
                <li key={entry.id}>
                  {formatTimeOfDay(timeOfMoment(entry))} {entryWords(entry, t)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </div>
  );
}

/** Its kind, what it says in a line, and its note. */
function entryWords(entry: Entry, t: Translate): string {
  const kind = t(`entries.kind.${entry.kind}`);
  const said = saidBy(entry, t);
  const note = 'note' in entry.data ? (entry.data.note ?? '') : '';
  // Some say their kind themselves.
  const line = said.startsWith(kind) ? said : `${kind}: ${said}`;
  return [line, note].filter((part) => part.trim() !== '').join(' — ');
}

function saidBy(entry: Entry, t: Translate): string {
  if (isKind(entry, 'check-in')) return checkInWords(entry.data, t).join(', ');
  if (isKind(entry, 'skin-check')) return checkWords(entry.data, t);
  const { key, values } = entryKinds[entry.kind].summary(entry.data as never);
  return t(key as TextKey, values);
}
