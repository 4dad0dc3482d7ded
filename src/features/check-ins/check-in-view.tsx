import { HeartPulse } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { checkInWords } from '@/ui/check-in-words';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';

function CheckInRow({ entry }: { readonly entry: Entry<'check-in'> }) {
  const t = useText();
  const details = checkInWords(entry.data, t);
  return (
    <>
      <EntryTitle>{t('entries.kind.check-in')}</EntryTitle>
      <EntryDetails>{details.join(' · ')}</EntryDetails>
      <EntryNote>{entry.data.note}</EntryNote>
    </>
  );
}

export const checkInView: EntryView<'check-in'> = {
  icon: HeartPulse,
  newTitleKey: 'today.newCheckIn',
  editTitleKey: 'today.editCheckIn',
  formSize: 'medium',
  Row: CheckInRow,
  form: () => import('./check-in-form.tsx'),
};
