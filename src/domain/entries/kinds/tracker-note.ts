import { z } from 'zod';
import { formatTimeOfDay, timeFromMinutes } from '../../day/index.ts';
import { trackerWordsSchema } from '../../trackers/measure.ts';
import { type TrackerValue, trackerValueSchema } from '../../trackers/value.ts';
import { defineKind } from '../define-kind.ts';
import { withNote } from '../fields.ts';

const trackerNoteSchema = z.object({
  trackerId: z.uuid('trackers.problem.tracker'),
  /** What the tracker was called when it was noted; shown when the tracker is not there. */
  name: trackerWordsSchema,
  value: trackerValueSchema,
  ...withNote,
});

export type TrackerNote = z.infer<typeof trackerNoteSchema>;

/** As it stands in a table, without a language of its own. */
function plainValue(value: TrackerValue): string | number {
  switch (value.type) {
    case 'yes-no':
      return String(value.isYes);
    case 'scale':
      return value.rating;
    case 'number':
      return value.amount;
    case 'choice':
      return value.label;
    default:
      return formatTimeOfDay(timeFromMinutes(value.minutes));
  }
}

/** As somebody would type it who looks for it: "3 glasses", "23:15", the name of the choice. */
function searchedValue(value: TrackerValue): string {
  switch (value.type) {
    case 'yes-no':
      return value.isYes ? 'yes' : 'no';
    case 'number':
      return `${value.amount} ${value.unit}`;
    default:
      return String(plainValue(value));
  }
}

const minutesOf = (value: TrackerValue): number | null =>
  value.type === 'time' ? value.minutes : null;

/** A note of a tracker of one's own. Its numbers are followed by tracker: `trackerMetrics`. */
export const trackerNote = defineKind<'tracker-note', TrackerNote>({
  kind: 'tracker-note',
  version: 1,
  role: null,
  schema: trackerNoteSchema,
  upgrades: {},
  blank: () => ({ trackerId: '', name: '', value: { type: 'yes-no', isYes: true } }),
  usualTime: () => ({ hour: 20, minute: 0 }),
  samples: [
    {
      trackerId: '0a6c2f3e-51d4-4f0b-8a5c-7a1e5b0c0001',
      name: 'Travel',
      value: { type: 'yes-no', isYes: true },
      note: 'Night train',
    },
    {
      trackerId: '0a6c2f3e-51d4-4f0b-8a5c-7a1e5b0c0002',
      name: 'Energy',
      value: { type: 'scale', rating: 6 },
    },
    {
      trackerId: '0a6c2f3e-51d4-4f0b-8a5c-7a1e5b0c0003',
      name: 'Water',
      value: { type: 'number', amount: 3, unit: 'glasses' },
    },
    {
      trackerId: '0a6c2f3e-51d4-4f0b-8a5c-7a1e5b0c0004',
      name: 'Soap',
      value: {
        type: 'choice',
        choiceId: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001',
        label: 'none',
      },
    },
    {
      trackerId: '0a6c2f3e-51d4-4f0b-8a5c-7a1e5b0c0005',
      name: 'Went to bed',
      value: { type: 'time', minutes: 1395 },
    },
  ],
  // Its name only: a summary is read aloud everywhere, and gentle mode hides amounts.
  summary: ({ name }) => ({
    key: 'entries.summary.trackerNote',
    values: { isNamed: name === '' ? 'no' : 'yes', name },
  }),
  searchText: ({ name, value, note }) => [name, searchedValue(value), note ?? ''].join(' '),
  fields: [
    { id: 'tracker', textKey: 'entries.field.tracker', read: (data) => data.name },
    { id: 'trackerId', textKey: 'entries.field.trackerId', read: (data) => data.trackerId },
    { id: 'type', textKey: 'entries.field.trackerType', read: ({ value }) => value.type },
    { id: 'value', textKey: 'entries.field.trackerValue', read: ({ value }) => plainValue(value) },
    {
      id: 'unit',
      textKey: 'entries.field.trackerUnit',
      read: ({ value }) => (value.type === 'number' ? value.unit : null),
    },
    {
      id: 'choiceId',
      textKey: 'entries.field.trackerChoiceId',
      read: ({ value }) => (value.type === 'choice' ? value.choiceId : null),
    },
    {
      id: 'minutes',
      textKey: 'entries.field.trackerMinutes',
      read: ({ value }) => minutesOf(value),
    },
    { id: 'note', textKey: 'entries.field.note', read: (data) => data.note ?? null },
  ],
  metrics: [],
  facets: [
    {
      id: 'tracker',
      textKey: 'entries.facet.tracker',
      read: ({ trackerId, name }) => [{ value: trackerId, label: name }],
    },
  ],
});
