import { Wind } from 'lucide-react';
import { type Entry, TECHNIQUES } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { NumberText } from '@/ui/number-text';
import { ScaleField } from '@/ui/scale-field';
import { Select } from '@/ui/select';
import { patternOfEntry } from './practice-words.ts';

function PracticeRow({ entry }: { readonly entry: Entry<'practice'> }) {
  const t = useText();
  const { technique, durationMinutes, stressBefore, stressAfter, note } = entry.data;
  const pattern = patternOfEntry(t, entry.data);
  const details = [
    ...(pattern === null ? [] : [pattern]),
    t('today.minutes', { count: durationMinutes }),
    ...(stressBefore !== null && stressAfter !== null
      ? [t('today.stressFromTo', { before: stressBefore, after: stressAfter })]
      : stressBefore !== null
        ? [t('today.stressBeforeOnly', { before: stressBefore })]
        : stressAfter !== null
          ? [t('today.stressAfterOnly', { after: stressAfter })]
          : []),
  ];
  return (
    <>
      <EntryTitle>{t(`entries.technique.${technique}`)}</EntryTitle>
      <EntryDetails>{details.join(' · ')}</EntryDetails>
      <EntryNote>{note}</EntryNote>
    </>
  );
}

function PracticeFields({ data, onChange }: EntryFieldsProps<'practice'>) {
  const t = useText();
  return (
    <>
      <Select
        label={t('today.practiceTechnique')}
        value={data.technique}
        // Another practice is not done by the pattern of the one before.
        onChange={(technique) =>
          onChange({ ...data, technique, patternId: undefined, patternName: undefined })
        }
        options={TECHNIQUES.map((value) => ({ value, label: t(`entries.technique.${value}`) }))}
      />
      <NumberText
        label={t('today.practiceMinutes')}
        value={Number.isFinite(data.durationMinutes) ? data.durationMinutes : null}
        // An emptied field is no number; the schema then asks for one when saving.
        onChange={(minutes) => onChange({ ...data, durationMinutes: minutes ?? Number.NaN })}
        min={1}
        max={1440}
        isWhole
        unit={t('today.minutesUnit')}
      />
      <ScaleField
        label={t('today.stressBefore')}
        value={data.stressBefore}
        onChange={(stressBefore) => onChange({ ...data, stressBefore })}
        lowLabel={t('today.stressLow')}
        highLabel={t('today.stressHigh')}
        tone="calm"
      />
      <ScaleField
        label={t('today.stressAfter')}
        value={data.stressAfter}
        onChange={(stressAfter) => onChange({ ...data, stressAfter })}
        lowLabel={t('today.stressLow')}
        highLabel={t('today.stressHigh')}
        tone="calm"
      />
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const practiceView: EntryView<'practice'> = {
  icon: Wind,
  newTitleKey: 'today.newPractice',
  editTitleKey: 'today.editPractice',
  formSize: 'medium',
  Row: PracticeRow,
  Fields: PracticeFields,
};
