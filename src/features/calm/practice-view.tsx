import { Wind } from 'lucide-react';
import { type Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';
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

export const practiceView: EntryView<'practice'> = {
  icon: Wind,
  newTitleKey: 'today.newPractice',
  editTitleKey: 'today.editPractice',
  formSize: 'medium',
  Row: PracticeRow,
  form: () => import('./practice-form.tsx'),
};
