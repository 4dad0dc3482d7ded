import { expect, it } from 'vitest';
import { addDays, parseLocalDay, rangeEndingAt } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { computeDailySeries } from '@/domain/series';
import {
  computeTrends,
  computeTrendsRoom,
  isNoted,
  rangeToLoad,
  unpackSeries,
} from '@/domain/trends';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { aFoodBook } from '#tests/support/foods.ts';

const TODAY = parseLocalDay('2026-11-23');
const RANGE = rangeEndingAt(TODAY, 30);
const water = aDocument('trackers', { data: { name: 'Water', order: 0 } });
const wishes = { range: RANGE, today: TODAY, dayStartHour: 4, trackers: [water] };

const dayAgo = (ago: number) => addDays(TODAY, -ago);
const check = (ago: number, overall: number): Entry =>
  anEntry('skin-check', {
    day: dayAgo(ago),
    at: ago % 2 === 0 ? '08:00' : '20:00',
    data: { overall, itch: null, regions: [{ region: 'chin', level: 2 }] },
  });
const entries: readonly Entry[] = [
  check(0, 3),
  check(1, 5),
  // Only for the first means to look back on.
  check(32, 9),
  // Of no use to anybody here.
  check(60, 1),
  check(-1, 10),
  anEntry('tracker-note', {
    day: TODAY,
    data: { trackerId: water.id, name: 'Water', value: { type: 'yes-no', isYes: true } },
  }),
];

it('has a series of every kind and tracker, a day each, that unpacks to what was noted', () => {
  const room = computeTrendsRoom(entries, wishes, null);
  const loaded = rangeToLoad(RANGE);
  const packed = room.series['skin.overall'];
  if (packed === undefined) throw new Error('no series');
  expect(unpackSeries(packed, loaded)).toEqual(computeDailySeries(entries, 'skin.overall', loaded));
  expect(packed.values).toHaveLength(36);
  expect(room.series[`tracker.${water.id}`]?.values.at(-1)).toBe(1);
  expect(Object.entries(room.series).flatMap(([id, one]) => (isNoted(one) ? [id] : []))).toEqual([
    'skin.overall',
    `tracker.${water.id}`,
  ]);
});

it('takes days outside the range for nothing', () => {
  const room = computeTrendsRoom(entries, wishes, null);
  const { range: _, ...expected } = computeTrends(entries, RANGE);
  expect(room).toMatchObject(expected);
  expect(room.summaries.skin.highest).toEqual({ day: dayAgo(1), value: 5 });
  expect(room.places.regions.map(({ region, mean }) => [region, mean.count])).toEqual([
    ['chin', 2],
  ]);
  expect(room.dayParts['skin.overall']).toMatchObject({
    morning: { value: 3, count: 1 },
    evening: { value: 5, count: 1 },
    night: null,
  });
  // How long somebody slept was not noted when they slept.
  expect(room.dayParts['sleep.hours']).toBeUndefined();
});

it('tells of food only when given what to read it with', () => {
  expect(computeTrendsRoom(entries, wishes, null).food).toBeNull();
  expect(computeTrendsRoom(entries, wishes, aFoodBook()).food?.completeDayCount).toBe(0);
});

it('can be sent to the page: copied, it is the same', () => {
  const room = computeTrendsRoom(entries, wishes, aFoodBook());
  expect(structuredClone(room)).toEqual(room);
});
