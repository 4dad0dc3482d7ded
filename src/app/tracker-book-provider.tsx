import type { ReactNode } from 'react';
import { useLive } from '@/data/react';
import type { Tracker } from '@/domain/trackers';
import { TrackersContext } from '@/ui/trackers/tracker-book';

const NO_TRACKERS: readonly Tracker[] = [];

/** What the person tracks, read once for all rooms. */
export function TrackerBookProvider({ children }: { readonly children: ReactNode }) {
  const trackers = useLive((journal) => journal.documents.all('trackers'), []) ?? NO_TRACKERS;
  return <TrackersContext value={trackers}>{children}</TrackersContext>;
}
