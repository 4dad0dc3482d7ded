import {
  activeTrackers,
  noteOf,
  type Tracker,
  type TrackerMeasure,
  type TrackerValue,
} from '@/domain/trackers';
import { useText } from '@/texts';
import type { EntryFieldsProps } from '@/ui/entry-view';
import { NoteField } from '@/ui/note-field';
import { Select } from '@/ui/select';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { TrackerValueField } from '@/ui/trackers/value-field';

export function Fields({ data, onChange }: EntryFieldsProps<'tracker-note'>) {
  const t = useText();
  const trackers = useTrackers();
  const tracker = trackers.find(({ id }) => id === data.trackerId);
  const isNew = tracker === undefined && data.name === '';
  const choose = (chosen: Tracker) =>
    onChange({ ...data, ...noteOf(chosen, firstValueOf(chosen.data.measure)) });
  return (
    <>
      {isNew ? (
        <Select
          label={t('trackers.which')}
          value={null}
          onChange={(id) => {
            const chosen = trackers.find((candidate) => candidate.id === id);
            if (chosen !== undefined) choose(chosen);
          }}
          options={activeTrackers(trackers).map(({ id, data: { name } }) => ({
            value: id,
            label: name,
          }))}
        />
      ) : (
        <TrackerValueField
          label={tracker?.data.name ?? data.name}
          measure={tracker?.data.measure ?? measureOfValue(data.value)}
          value={data.value}
          onChange={(value) => onChange({ ...data, value })}
        />
      )}
      <NoteField note={data.note} onChange={(note) => onChange({ ...data, note })} />
    </>
  );
}

/** Somewhere to start from. */
function firstValueOf(measure: TrackerMeasure): TrackerValue {
  switch (measure.type) {
    case 'yes-no':
      return { type: 'yes-no', isYes: true };
    case 'scale':
      return { type: 'scale', rating: 5 };
    case 'number':
      return { type: 'number', amount: Math.max(1, measure.min ?? 1), unit: measure.unit };
    case 'choice': {
      const [choice] = measure.choices.filter(({ isRetired }) => isRetired !== true);
      return { type: 'choice', choiceId: choice?.id ?? '', label: choice?.name ?? '' };
    }
    default:
      return { type: 'time', minutes: 22 * 60 };
  }
}

/** Of a tracker that is not here, as far as a note tells. */
function measureOfValue(value: TrackerValue): TrackerMeasure {
  switch (value.type) {
    case 'scale':
      return { type: 'scale', lowLabel: '', highLabel: '', perDay: 'last' };
    case 'number': {
      const { unit } = value;
      return { type: 'number', unit, decimals: 2, min: null, max: null, perDay: 'last' };
    }
    case 'choice':
      return {
        type: 'choice',
        isOrdered: false,
        choices: [{ id: value.choiceId, name: value.label }],
        perDay: 'last',
      };
    default:
      return { type: value.type };
  }
}
