import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import { addDays, rangeEndingAt } from '@/domain/day';
import { collections, type TrackerData } from '@/domain/documents';
import {
  isNameTaken,
  nextOrder,
  type Tracker,
  TRACKER_PLACES,
  TRACKER_TYPES,
  TRACKER_WORDS_MAX_LENGTH,
  type TrackerMeasure,
  type TrackerPlace,
} from '@/domain/trackers';
import { isTextKey, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { useChangeDocuments } from '../use-change-documents.ts';
import { blankMeasure, tidyMeasure } from './blank-measure.ts';
import { MeasureFields } from './measure-fields.tsx';

/** Longer than anyone writes a journal. */
const EVER_DAYS = 55_000;

/** Something to track: its name, what is noted and where it stands. The kind stays once there are notes of it. */
export function TrackerDialog({
  tracker,
  onClose,
}: {
  /** The one to change; absent for a new one. */
  readonly tracker?: Tracker | undefined;
  readonly onClose: () => void;
}) {
  const t = useText();
  const today = useToday();
  const trackers = useTrackers();
  const change = useChangeDocuments();
  const [name, setName] = useState(tracker?.data.name ?? '');
  const [place, setPlace] = useState<TrackerPlace>(tracker?.data.place ?? 'other');
  const [measure, setMeasure] = useState<TrackerMeasure>(
    tracker?.data.measure ?? blankMeasure('yes-no'),
  );
  const [problems, setProblems] = useState<readonly string[]>([]);
  // Until it is known, the kind stays.
  const hasNotes =
    useLive(
      async (journal) => {
        if (tracker === undefined) return false;
        const ever = rangeEndingAt(addDays(today, 2), EVER_DAYS);
        const notes = await journal.entries.ofKindBetween('tracker-note', ever);
        return notes.some(({ data }) => data.trackerId === tracker.id);
      },
      [tracker?.id, today],
    ) ?? true;
  const keptChoiceIds = new Set(
    tracker?.data.measure.type === 'choice' && hasNotes
      ? tracker.data.measure.choices.map(({ id }) => id)
      : [],
  );

  const data: TrackerData = {
    ...(tracker?.data ?? { order: nextOrder(trackers) }),
    name: name.trim(),
    place,
    measure: tidyMeasure(measure),
  };
  const findProblems = (): readonly string[] => {
    const checked = collections.trackers.schema.safeParse(data);
    const found = checked.success ? [] : checked.error.issues.map(({ message }) => message);
    const isTaken = isNameTaken(trackers, data.name, tracker?.id ?? null);
    return [...new Set([...found, ...(isTaken ? ['trackers.problem.nameTaken'] : [])])];
  };
  const save = () => {
    const found = findProblems();
    setProblems(found);
    if (found.length > 0) return;
    change(
      async (commands) =>
        tracker === undefined
          ? commands.addDocument('trackers', data)
          : commands.updateDocument(tracker, data),
      t('trackers.saved', { name: data.name }),
    );
    onClose();
  };
  const said = problems.filter(isTextKey);
  const ofName = said.find((key) => key.startsWith('trackers.problem.name'));
  const ofRest = said.filter((key) => key !== ofName);

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(tracker === undefined ? 'trackers.new' : 'trackers.edit')}
      onSubmit={save}
      actions={<SaveActions onCancel={onClose} />}
    >
      <Stack gap={5}>
        <TextField
          label={t('trackers.name')}
          value={name}
          onChange={setName}
          maxLength={TRACKER_WORDS_MAX_LENGTH}
          error={ofName === undefined ? undefined : t(ofName)}
        />
        <Select
          label={t('trackers.type')}
          value={measure.type}
          isDisabled={tracker !== undefined && hasNotes}
          description={
            tracker !== undefined && hasNotes ? t('trackers.typeStays') : t('trackers.typeHelp')
          }
          onChange={(type) => {
            if (type === measure.type) return;
            setMeasure(
              tracker?.data.measure.type === type ? tracker.data.measure : blankMeasure(type),
            );
          }}
          options={TRACKER_TYPES.map((value) => ({
            value,
            label: t(`trackers.type.${value}`),
            description: t(`trackers.type.${value}.example`),
          }))}
        />
        <MeasureFields measure={measure} onChange={setMeasure} keptChoiceIds={keptChoiceIds} />
        <SegmentedControl
          label={t('trackers.place')}
          isLabelVisible
          value={place}
          onChange={setPlace}
          options={TRACKER_PLACES.map((value) => ({ value, label: t(`trackers.place.${value}`) }))}
        />
        {ofRest.length > 0 && (
          <Banner kind="warning" isAlert>
            {ofRest.map((key) => t(key)).join(' ')}
          </Banner>
        )}
      </Stack>
    </Dialog>
  );
}
