import { HeartPulse } from 'lucide-react';
import type { CheckIn, Entry } from '@/domain/entries';
import { useText } from '@/texts';
import { EntryDetails, EntryNote, EntryTitle } from '@/ui/entry-parts';
import type { EntryFieldsProps, EntryView } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { NumberText } from '@/ui/number-text';
import { ScaleField } from '@/ui/scale-field';

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

function CheckInFields({ data, onChange }: EntryFieldsProps<'check-in'>) {
  const t = useText();
  const change = (part: Partial<CheckIn>) => onChange({ ...data, ...part });
  return (
    <>
      <ScaleField
        label={t('today.checkInStress')}
        value={data.stress}
        onChange={(stress) => change({ stress })}
        lowLabel={t('today.stressLow')}
        highLabel={t('today.stressHigh')}
        tone="calm"
      />
      <ScaleField
        label={t('today.checkInBelly')}
        value={data.belly}
        onChange={(belly) => change({ belly })}
        lowLabel={t('today.bellyLow')}
        highLabel={t('today.bellyHigh')}
        tone="gut"
      />
      <NumberText
        label={t('today.checkInSleepHours')}
        description={t('today.checkInSleepHoursHint')}
        value={data.sleepHours}
        onChange={(sleepHours) => change({ sleepHours })}
        min={0}
        max={24}
        step={0.25}
        unit={t('today.hoursUnit')}
      />
      <ScaleField
        label={t('today.checkInSleepQuality')}
        value={data.sleepQuality}
        onChange={(sleepQuality) => change({ sleepQuality })}
        lowLabel={t('today.restLow')}
        highLabel={t('today.restHigh')}
        tone="gut"
      />
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

export const checkInView: EntryView<'check-in'> = {
  icon: HeartPulse,
  newTitleKey: 'today.newCheckIn',
  editTitleKey: 'today.editCheckIn',
  formSize: 'medium',
  Row: CheckInRow,
  Fields: CheckInFields,
};
