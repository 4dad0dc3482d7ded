import { createContext, useContext } from 'react';
import type { Tracker } from '@/domain/trackers';

const NO_TRACKERS: readonly Tracker[] = [];

/** What the person tracks, retired ones, too; provided by src/app, as the book of foods is. */
export const TrackersContext = createContext<readonly Tracker[]>(NO_TRACKERS);

export function useTrackers(): readonly Tracker[] {
  return useContext(TrackersContext);
}
