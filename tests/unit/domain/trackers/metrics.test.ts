import { describe, expect, it } from 'vitest';
import type { TrackerData } from '@/domain/documents';
import { computeSeriesOf } from '@/domain/series';
import { type Tracker, trackerMetrics, type TrackerValue } from '@/domain/trackers';
import { parseLocalDay } from '@/domain/day';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const RANGE = { from: parseLocalDay('2026-11-22'), to: parseLocalDay('2026-11-23') };
const [SOFT, HARD] = [
  { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'soft' },
  { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'hard', isRetired: true },
];

const aTracker = (measure: TrackerData['measure'], data: Partial<TrackerData> = {}): Tracker =>
  aDocument('trackers', { data: { measure, ...data } });

/** The last two days of each metric, of notes written on the second: `at` and what was noted. */
function followed(
  tracker: Tracker,
  notes: readonly (readonly [at: string, value: TrackerValue])[],
  dayStartHour = 0,
) {
  const others = aTracker(tracker.data.measure);
  const entries = [tracker, others].flatMap(({ id }) =>
    notes.map(([at, value]) =>
      anEntry('tracker-note', { at, data: { trackerId: id, name: 'Any', value } }),
    ),
  );
  return trackerMetrics([tracker], dayStartHour).map((metric) =>
    computeSeriesOf(entries, metric, RANGE).map(({ value }) => value),
  );
}

const yes = { type: 'yes-no', isYes: true } as const;
const no = { type: 'yes-no', isYes: false } as const;
const chosen = ({ id, name }: typeof SOFT): TrackerValue => ({
  type: 'choice',
  choiceId: id,
  label: name,
});
const number = (amount: number): TrackerValue => ({ type: 'number', amount, unit: 'min' });
const amount = { type: 'number', unit: 'min', decimals: 0, min: 0, max: null } as const;

describe('what can be followed of a tracker', () => {
  it('yes is 1, no is 0, and the last word of the day counts, whatever was read first', () => {
    const tracker = aTracker({ type: 'yes-no' });
    expect(
      followed(tracker, [
        ['20:00', no],
        ['08:00', yes],
      ]),
    ).toEqual([[null, 0]]);
  });

  it('numbers add up, are averaged, or the last one counts', () => {
    const notes = [
      ['08:00', number(10)],
      ['09:00', number(25)],
    ] as const;
    expect(followed(aTracker({ ...amount, perDay: 'sum' }), notes)).toEqual([[null, 35]]);
    expect(followed(aTracker({ ...amount, perDay: 'mean' }), notes)).toEqual([[null, 17.5]]);
    expect(followed(aTracker({ ...amount, perDay: 'last' }), notes)).toEqual([[null, 25]]);
  });

  it('a rating is itself', () => {
    const scale = aTracker({ type: 'scale', lowLabel: '', highLabel: '', perDay: 'mean' });
    expect(followed(scale, [['08:00', { type: 'scale', rating: 0 }]])).toEqual([[null, 0]]);
  });

  it('the choices of an ordered list have ranks, the retired one, too', () => {
    const measure = {
      type: 'choice',
      isOrdered: true,
      choices: [SOFT, HARD],
      perDay: 'mean',
    } as const;
    const tracker = aTracker({ ...measure, choices: [...measure.choices] });
    expect(
      followed(tracker, [
        ['08:00', chosen(SOFT)],
        ['09:00', chosen(HARD)],
      ]),
    ).toEqual([[null, 1.5]]);
    expect(followed(tracker, [['08:00', chosen({ ...SOFT, id: tracker.id })]])).toEqual([
      [null, null],
    ]);
  });

  it('of a list without an order it is how often each was chosen', () => {
    const tracker = aTracker({
      type: 'choice',
      isOrdered: false,
      choices: [SOFT, HARD],
      perDay: 'mean',
    });
    expect(
      followed(tracker, [
        ['08:00', chosen(SOFT)],
        ['09:00', chosen(HARD)],
      ]),
    ).toEqual([
      [null, 0.5],
      [null, 0.5],
    ]);
    expect(
      trackerMetrics([tracker], 0).map(({ metric, choiceName }) => [metric.id, choiceName]),
    ).toEqual([
      [`tracker.${tracker.id}.${SOFT.id}`, 'soft'],
      [`tracker.${tracker.id}.${HARD.id}`, 'hard'],
    ]);
  });

  it('a time counts from the start of the day, so that one in the morning comes after eleven', () => {
    const tracker = aTracker({ type: 'time' });
    const at = (minutes: number): TrackerValue => ({ type: 'time', minutes });
    expect(followed(tracker, [['12:00', at(23 * 60)]], 4)).toEqual([[null, 19 * 60]]);
    expect(followed(tracker, [['12:00', at(60)]], 4)).toEqual([[null, 21 * 60]]);
  });

  it('comes in the person’s order, what is no longer asked for last', () => {
    const measure = { type: 'yes-no' } as const;
    const [old, second, first] = [
      aTracker(measure, { name: 'Old', order: 0, isRetired: true }),
      aTracker(measure, { name: 'Second', order: 2 }),
      aTracker(measure, { name: 'First', order: 1 }),
    ] as const;
    const names = trackerMetrics([old, second, first], 0).map(({ tracker }) => tracker.data.name);
    expect(names).toEqual(['First', 'Second', 'Old']);
  });
});
