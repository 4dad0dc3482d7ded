import { CircleAlert, Info } from 'lucide-react';
import { useMemo } from 'react';
import { formatDay, type LocalDay } from '@/domain/day';
import { type Entry, type EntryKind, newEntry } from '@/domain/entries';
import type { Choice, QuickLineEntry, QuickLineReading } from '@/domain/quick-line';
import { LOCALE, useText } from '@/texts';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import { SegmentedControl } from '@/ui/segmented-control';
import styles from './preview.module.css';
import { labelWords, shortened, whenWords } from './words.ts';

/** What would be saved, entry by entry; where the words can be read in two ways, which. */
export function Preview({
  text,
  reading,
  day,
  today,
  onChoose,
}: {
  readonly text: string;
  readonly reading: QuickLineReading;
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly onChoose: (choiceId: string, optionId: string) => void;
}) {
  const t = useText();
  const { entries, choices, problems, notices } = reading;
  const isOfDayOnShow = day !== today && entries.some(({ isDayWritten }) => !isDayWritten);
  const about = ({ start, end }: { readonly start: number; readonly end: number }) =>
    shortened(text.slice(start, end)) || t('quick.wholeLine');
  return (
    <>
      {isOfDayOnShow && (
        <p className={styles.dayOnShow}>
          {t('quick.previewFor', { day: formatDay(day, 'long', LOCALE) })}
        </p>
      )}
      {entries.length > 0 && (
        <ul className={styles.entries} aria-label={t('quick.entries')}>
          {entries.map((entry, index) => (
            <PreviewItem key={index} entry={entry} today={today} />
          ))}
        </ul>
      )}
      {[...new Set(entries.map(({ kind }) => kind))].map((kind) => (
        <Advice key={kind} kind={kind} />
      ))}
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.start}`} className={styles.problem}>
          <CircleAlert size={16} strokeWidth={1.9} aria-hidden />
          <span>
            <b>{about(problem)}</b> {labelWords(t, problem.text)}
          </span>
        </p>
      ))}
      {choices.map((choice) => (
        <ChoiceField key={choice.id} choice={choice} words={about(choice)} onChoose={onChoose} />
      ))}
      {notices.map((notice) => (
        <p key={`${notice.text.key} ${notice.start}`} className={styles.notice}>
          <Info size={16} strokeWidth={1.9} aria-hidden />
          {labelWords(t, notice.text)}
        </p>
      ))}
    </>
  );
}

function Advice({ kind }: { readonly kind: EntryKind }) {
  const { Advice: Shown } = useEntryView(kind);
  return Shown === undefined ? null : <Shown />;
}

function PreviewItem({
  entry,
  today,
}: {
  readonly entry: QuickLineEntry;
  readonly today: LocalDay;
}) {
  const t = useText();
  // Drawn as it will stand in its list; each view only ever gets its own kind.
  const { Row, icon: Icon } = useEntryView(entry.kind) as EntryView<never>;
  const drawn = useMemo(
    () =>
      newEntry(entry.kind, entry.data as never, entry.moment, {
        id: 'preview',
        now: entry.moment.occurredAt,
      }) as Entry,
    [entry],
  );
  return (
    <li className={styles.entry}>
      <Icon size={18} strokeWidth={1.8} aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.when}>{whenWords(t, entry, today)}</p>
        <Row entry={drawn as never} />
      </div>
    </li>
  );
}

function ChoiceField({
  choice,
  words,
  onChoose,
}: {
  readonly choice: Choice;
  readonly words: string;
  readonly onChoose: (choiceId: string, optionId: string) => void;
}) {
  const t = useText();
  const questionOf = (): string => {
    const { kind, options } = choice;
    if (kind === 'slot' || kind === 'level' || kind === 'region') {
      return t(`quick.choice.${kind}`, { words });
    }
    return t('quick.choiceAbout', { words, count: options.length });
  };
  return (
    <SegmentedControl
      label={questionOf()}
      isLabelVisible
      size="small"
      value={choice.chosen}
      onChange={(optionId) => onChoose(choice.id, optionId)}
      options={choice.options.map(({ id, label }) => ({ value: id, label: labelWords(t, label) }))}
    />
  );
}
