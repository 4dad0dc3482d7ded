import { expect, it } from 'vitest';
import { addDays, parseLocalDay, rangeEndingAt } from '@/domain/day';
import { trackerMetrics } from '@/domain/trackers';
import { computeTrackerTrends } from '@/domain/trends';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const TODAY = parseLocalDay('2026-11-23');
const amount = { type: 'number', unit: 'min', decimals: 0, min: 0, max: null } as const;
const sun = aDocument('trackers', {
  data: { name: 'Sun', order: 0, measure: { ...amount, perDay: 'sum' } },
});
const pulse = aDocument('trackers', {
  data: { name: 'Pulse', order: 1, measure: { ...amount, perDay: 'mean' } },
});
const never = aDocument('trackers', { data: { name: 'Never', order: 2 } });

/** On each of the last days. */
const notes = (trackerId: string, days: number, value: number) =>
  Array.from({ length: days }, (_, ago) =>
    anEntry('tracker-note', {
      day: addDays(TODAY, -ago),
      data: { trackerId, name: 'Any', value: { type: 'number', amount: value, unit: 'min' } },
    }),
  );

const trendsOver = (days: number) =>
  computeTrackerTrends(
    [...notes(sun.id, 200, 20), ...notes(sun.id, 1, 5), ...notes(pulse.id, 200, 60)],
    trackerMetrics([sun, pulse, never], 0),
    rangeEndingAt(TODAY, days),
  );

it('has what was noted in the range, and nothing else', () => {
  const [first, second, ...rest] = trendsOver(14);
  expect([first, second].map((trend) => trend?.id)).toEqual([
    `tracker.${sun.id}`,
    `tracker.${pulse.id}`,
  ]);
  expect(rest).toEqual([]);
  expect(first?.summary.mean?.count).toBe(14);
  expect(first?.summary.highest).toEqual({ day: TODAY, value: 25 });
});

it.each([
  [14, 'day', 'day'],
  [90, 'day', 'trailing'],
  [120, 'weekSum', 'trailing'],
  [800, 'weekSum', 'weekMean'],
])('over %d days sums are drawn by %s, the others by %s', (days, sums, others) => {
  expect(trendsOver(days).map(({ chart }) => chart.step)).toEqual([sums, others]);
});
