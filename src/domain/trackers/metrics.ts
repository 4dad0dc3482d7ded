import type { Metric, Role, TrackerNote } from '../entries/index.ts';
import type { FollowedMetric } from '../series/index.ts';
import { type MeasureOf, perDayOf, type TrackerPlace } from './measure.ts';
import { inOrder, type Tracker } from './tracker.ts';
import { minutesAfterDayStart } from './value.ts';

/** A metric that a tracker of the person's own has; its words are theirs. */
export type TrackerMetric = FollowedMetric & {
  readonly tracker: Tracker;
  /** Of a list without an order: how often this one was chosen. */
  readonly choiceName: string | null;
};

const ROLES: Readonly<Record<TrackerPlace, Role>> = {
  skin: 'skin',
  calm: 'calm',
  food: 'meal',
  other: 'gut',
};

/**
 * What can be followed of the person's trackers, the retired ones last, in the order of each list. Ids are stable:
 * `tracker.<id>`, and `tracker.<id>.<choice id>` for the choices of a list without an order.
 * @param dayStartHour from when on times of day are counted
 */
export function trackerMetrics(
  trackers: readonly Tracker[],
  dayStartHour: number,
): readonly TrackerMetric[] {
  const ordered = inOrder(trackers);
  const isRetired = ({ data }: Tracker) => data.isRetired === true;
  return [
    ...ordered.filter((tracker) => !isRetired(tracker)),
    ...ordered.filter(isRetired),
  ].flatMap((tracker) => metricsOfTracker(tracker, dayStartHour));
}

function metricsOfTracker(tracker: Tracker, dayStartHour: number): readonly TrackerMetric[] {
  const { measure } = tracker.data;
  switch (measure.type) {
    case 'yes-no':
      return [
        metricOf(tracker, 'share', ({ value }) =>
          value.type === 'yes-no' ? Number(value.isYes) : null,
        ),
      ];
    case 'scale':
      return [
        metricOf(tracker, 'rating', ({ value }) => (value.type === 'scale' ? value.rating : null)),
      ];
    case 'number':
      return [
        metricOf(tracker, 'amount', ({ value }) => (value.type === 'number' ? value.amount : null)),
      ];
    case 'choice':
      return metricsOfChoices(tracker, measure);
    default:
      return [
        metricOf(tracker, 'timeOfDay', ({ value }) =>
          value.type === 'time' ? minutesAfterDayStart(value.minutes, dayStartHour) : null,
        ),
      ];
  }
}

function metricsOfChoices(
  tracker: Tracker,
  { choices, isOrdered }: MeasureOf<'choice'>,
): readonly TrackerMetric[] {
  if (isOrdered) {
    return [
      metricOf(tracker, 'rank', ({ value }) => {
        const index =
          value.type === 'choice' ? choices.findIndex(({ id }) => id === value.choiceId) : -1;
        return index < 0 ? null : index + 1;
      }),
    ];
  }
  return choices.map(({ id, name }) =>
    metricOf(
      tracker,
      'share',
      ({ value }) => (value.type === 'choice' ? Number(value.choiceId === id) : null),
      { id, name },
    ),
  );
}

function metricOf(
  tracker: Tracker,
  unit: Metric['unit'],
  read: (note: TrackerNote) => number | null,
  choice: { readonly id: string; readonly name: string } | null = null,
): TrackerMetric {
  const metric: Metric<TrackerNote> = {
    id: `tracker.${tracker.id}${choice === null ? '' : `.${choice.id}`}`,
    textKey: 'entries.metric.tracker',
    role: ROLES[tracker.data.place],
    unit,
    perDay: perDayOf(tracker.data.measure),
    read: (note) => (note.trackerId === tracker.id ? read(note) : null),
  };
  return { kind: 'tracker-note', metric, tracker, choiceName: choice?.name ?? null };
}
