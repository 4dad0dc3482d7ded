import type { JournalDocument } from '../documents/index.ts';
import type { Entry } from '../entries/index.ts';
import { trackerNameKey, type TrackerPlace } from './measure.ts';

export type Tracker = JournalDocument<'trackers'>;
export type TrackerEntry = Entry<'tracker-note'>;

/** As the person put them. @param trackers in any order */
export function inOrder(trackers: readonly Tracker[]): readonly Tracker[] {
  return trackers.toSorted(
    (left, right) =>
      left.data.order - right.data.order ||
      left.createdAt.localeCompare(right.createdAt) ||
      left.id.localeCompare(right.id),
  );
}

/** Those that are asked for, as the person put them. */
export function activeTrackers(trackers: readonly Tracker[]): readonly Tracker[] {
  return inOrder(trackers.filter(({ data }) => data.isRetired !== true));
}

/** Whether another tracker that is asked for has that name. @param exceptId the tracker that is to be called so */
export function isNameTaken(
  trackers: readonly Tracker[],
  name: string,
  exceptId: string | null = null,
): boolean {
  const key = trackerNameKey(name);
  return activeTrackers(trackers).some(
    ({ id, data }) => id !== exceptId && trackerNameKey(data.name) === key,
  );
}

/** Behind all others. */
export function nextOrder(trackers: readonly Tracker[]): number {
  return Math.max(-1, ...trackers.map(({ data }) => Math.floor(data.order))) + 1;
}

/**
 * The trackers whose place in the order changes when the active ones are to stand like that; only those are written.
 * @param ids all active ones, first to last
 */
export function planOrder(
  trackers: readonly Tracker[],
  ids: readonly string[],
): readonly { readonly tracker: Tracker; readonly order: number }[] {
  return ids.flatMap((id, order) => {
    const tracker = trackers.find((candidate) => candidate.id === id);
    return tracker === undefined || tracker.data.order === order ? [] : [{ tracker, order }];
  });
}

/** The notes of a day in the place where they are looked for. @param notes of one day, from early to late */
export function notesAtPlace(
  trackers: readonly Tracker[],
  notes: readonly TrackerEntry[],
  place: TrackerPlace,
): {
  readonly asked: readonly { readonly tracker: Tracker; readonly notes: readonly TrackerEntry[] }[];
  /** Of trackers that are retired or not here. */
  readonly others: readonly TrackerEntry[];
} {
  const active = activeTrackers(trackers);
  const placeOf = (trackerId: string): TrackerPlace =>
    trackers.find(({ id }) => id === trackerId)?.data.place ?? 'other';
  return {
    asked: active
      .filter(({ data }) => data.place === place)
      .map((tracker) => ({
        tracker,
        notes: notes.filter(({ data }) => data.trackerId === tracker.id),
      })),
    others: notes.filter(
      ({ data }) =>
        !active.some(({ id }) => id === data.trackerId) && placeOf(data.trackerId) === place,
    ),
  };
}
