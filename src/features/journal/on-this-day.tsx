import { X } from 'lucide-react';
import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import { formatDay, type LocalDay } from '@/domain/day';
import { type Entry, isKind } from '@/domain/entries';
import { type EarlierDay, earlierDays } from '@/domain/journal-index';
import { computeDailySeries } from '@/domain/series';
import { LOCALE, useText } from '@/texts';
import { Card } from '@/ui/card';
import { IconButton } from '@/ui/icon-button';
import styles from './on-this-day.module.css';

const SHOWN_AT_MOST = 3;

/** Put away for this day, as long as the program runs. */
let putAwayOn: LocalDay | null = null;

/** What was noted on this day of earlier months and years; nothing where there is nothing. */
export function OnThisDay({ onShow }: { readonly onShow: (day: LocalDay) => void }) {
  const t = useText();
  const today = useToday();
  const [isAway, setAway] = useState(putAwayOn === today);
  const days = useLive(
    async ({ entries }) =>
      Promise.all(
        earlierDays(today).map(async (earlier) => ({
          ...earlier,
          entries: await entries.forDay(earlier.day),
        })),
      ),
    [today],
  );
  const shown = (days ?? [])
    .filter(({ entries }) => entries.length > 0)
    .toSorted((left, right) => worth(right) - worth(left))
    .slice(0, SHOWN_AT_MOST)
    .toSorted((left, right) => right.day.localeCompare(left.day));
  if (isAway || shown.length === 0) return null;
  return (
    <Card
      heading={t('reading.onThisDay')}
      action={
        <IconButton
          icon={X}
          label={t('reading.onThisDayHide')}
          onPress={() => {
            putAwayOn = today;
            setAway(true);
          }}
        />
      }
    >
      <ul className={styles.days}>
        {shown.map((day) => (
          <li key={day.day}>
            <button type="button" className={styles.day} onClick={() => onShow(day.day)}>
              <span className={styles.when}>
                {t('reading.ago', { unit: day.unit, count: day.count })}
              </span>
              <span className={styles.date}>{formatDay(day.day, 'dated', LOCALE)}</span>
              <DayWords day={day.day} entries={day.entries} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DayWords({
  day,
  entries,
}: {
  readonly day: LocalDay;
  readonly entries: readonly Entry[];
}) {
  const t = useText();
  const [point] = computeDailySeries(entries, 'skin.overall', { from: day, to: day });
  const skin = point?.value ?? null;
  const written = wordsOf(entries);
  return (
    <>
      {written !== undefined && <span className={styles.written}>{written}</span>}
      <span className={styles.sum}>
        {t('reading.dayInShort', {
          rated: skin === null ? 'no' : 'yes',
          skin: skin ?? 0,
          entries: entries.length,
        })}
      </span>
    </>
  );
}

/** What the person wrote, a note of the day before what they wrote beside something else. */
function wordsOf(entries: readonly Entry[]): string | undefined {
  const notes = entries.flatMap((entry) => (isKind(entry, 'note') ? [entry.data.text] : []));
  const beside = entries.flatMap(({ data }) => ('note' in data && data.note ? [data.note] : []));
  return [...notes, ...beside][0];
}

/** A day with words in it first, then years before months, the nearer before the farther. */
function worth({ entries, unit, count }: EarlierDay & { readonly entries: readonly Entry[] }) {
  return (wordsOf(entries) === undefined ? 0 : 1000) + (unit === 'years' ? 100 : 0) - count;
}
