import { useMemo } from 'react';
import { useSettings } from '@/data/react';
import { type TrackerMetric, trackerMetrics } from '@/domain/trackers';
import type { TrackerTrend } from '@/domain/trends';
import { useTrackers } from '@/ui/trackers/tracker-book';
import type { ShownTrends } from './use-trends.ts';

export type ShownTracker = TrackerTrend & { readonly followed: TrackerMetric };

const NONE: readonly ShownTracker[] = [];

/** What the person tracks and noted in the range. Gentle mode leaves out what counts, and all of food. */
export function useTrackerTrends(trends: ShownTrends | null | undefined): readonly ShownTracker[] {
  const trackers = useTrackers();
  const { dayStartHour, gentleMode } = useSettings();
  return useMemo(() => {
    if (trends === null || trends === undefined) return NONE;
    const byId = new Map(
      trackerMetrics(trackers, dayStartHour)
        .filter(
          ({ metric, tracker }) =>
            !gentleMode || (metric.unit !== 'amount' && tracker.data.place !== 'food'),
        )
        .map((followed) => [followed.metric.id, followed]),
    );
    return trends.trackers.flatMap((trend) => {
      const followed = byId.get(trend.id);
      return followed === undefined ? [] : [{ ...trend, followed }];
    });
  }, [trends, trackers, dayStartHour, gentleMode]);
}
