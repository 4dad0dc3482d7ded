import { TECHNIQUES } from '@/domain/entries';
import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { NumberText } from '@/ui/number-text';
import { ScaleField } from '@/ui/scale-field';
import { Select } from '@/ui/select';

export function Fields({ data, onChange }: EntryFieldsProps<'practice'>) {
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
