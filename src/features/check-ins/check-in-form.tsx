import type { CheckIn } from '@/domain/entries';
import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { NumberText } from '@/ui/number-text';
import { ScaleField } from '@/ui/scale-field';

export function Fields({ data, onChange }: EntryFieldsProps<'check-in'>) {
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
