import { HeartPulse } from 'lucide-react';
import type { Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryView } from '@/ui/entry-view';

function CheckInRow({ entry }: { readonly entry: Entry<'check-in'> }) {
  const t = useText();
  const { stress, belly, sleepHours, sleepQuality, note } = entry.data;
  const details = [
    ...(stress === null ? [] : [t('today.stressIs', { rating: stress })]),
    ...(belly === null ? [] : [t('today.bellyIs', { rating: belly })]),
    ...(sleepHours === null ? [] : [t('today.sleepHoursAre', { hours: sleepHours })]),
    ...(sleepQuality === null ? [] : [t('today.sleepQualityIs', { rating: sleepQuality })]),
  ];
  return (
    <>
      <EntryTitle>{t('entries.kind.check-in')}</EntryTitle>
      <EntryDetails>{details.join(' · ')}</EntryDetails>
      <EntryNote>{note}</EntryNote>
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
