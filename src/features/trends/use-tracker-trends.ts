import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { trackerMetrics } from '@/domain/trackers';
import { computeTrackerTrends, type TrackerTrend } from '@/domain/trends';
import { useTrackers } from '@/ui/trackers/tracker-book';
import type { ShownTrends } from './use-trends.ts';

const NONE: readonly TrackerTrend[] = [];

/** What the person tracks and noted in the range. Gentle mode leaves out what counts, and all of food. */
export function useTrackerTrends(trends: ShownTrends | null | undefined): readonly TrackerTrend[] {
  const trackers = useTrackers();
  const { dayStartHour, gentleMode } = useSettings();
  return useMemo(() => {
    if (trends === null || trends === undefined) return NONE;
    const metrics = trackerMetrics(trackers, dayStartHour).filter(
      ({ metric, tracker }) =>
        !gentleMode || (metric.unit !== 'amount' && tracker.data.place !== 'food'),
    );
    return computeTrackerTrends(trends.entries, metrics, trends.range);
  }, [trends, trackers, dayStartHour, gentleMode]);
}
