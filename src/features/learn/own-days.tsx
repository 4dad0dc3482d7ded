import { useMemo } from 'react';
import { useFoodTelling, useLive, useToday } from '@/data/react';
import { rangeEndingAt } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import { computeFoodSeries, type FoodBook } from '@/domain/foods';
import type { OwnDays as Which } from '@/domain/guidance';
import { type Translate, useText } from '@/texts';
import { useFoodBook } from '@/ui/food-book';
import styles from './piece-page.module.css';

const DAYS = 7;

/** The person's own last seven days beside what they read; nothing while there is nothing to say. */
export function OwnDays({ which }: { readonly which: readonly Which[] }) {
  const t = useText();
  const today = useToday();
  const { book, hasTable } = useFoodBook();
  const isFoodTold = useFoodTelling() !== 'none' && hasTable;
  const entries = useLive(
    (journal) => journal.entries.between(rangeEndingAt(today, DAYS)),
    [today],
  );
  const lines = useMemo(() => {
    if (entries === undefined) return [];
    const range = rangeEndingAt(today, DAYS);
    const told = which.filter((one) => isFoodTold || one === 'calm' || one === 'skin');
    return told.flatMap((one) => lineOf(one, entries, { book, range, today }, t) ?? []);
  }, [entries, which, isFoodTold, book, today, t]);
  if (lines.length === 0) return null;
  return (
    <section className={styles.own} aria-label={t('learn.own.heading')}>
      <h2 className={styles.ownHeading}>{t('learn.own.heading')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

type Sources = {
  readonly book: FoodBook;
  readonly range: ReturnType<typeof rangeEndingAt>;
  readonly today: ReturnType<typeof useToday>;
};

function lineOf(
  which: Which,
  entries: readonly Entry[],
  { book, range, today }: Sources,
  t: Translate,
): string | null {
  if (which === 'skin' || which === 'calm') {
    const kind = which === 'skin' ? 'skin-check' : 'practice';
    const days = new Set(entries.filter((entry) => isKind(entry, kind)).map(({ day }) => day));
    return days.size === 0 ? null : t(`learn.own.${which}`, { days: days.size });
  }
  const noted = computeFoodSeries(entries, book, range, today)[which].filter(
    ({ value }) => value !== null,
  );
  if (noted.length === 0) return null;
  const withSome = noted.filter(({ value }) => (value ?? 0) > 0).length;
  const sum = noted.reduce((total, { value }) => total + (value ?? 0), 0);
  return t(`learn.own.${which}`, {
    days: withSome,
    of: noted.length,
    mean: Math.round(sum / noted.length),
  });
}
