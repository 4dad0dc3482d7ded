import { describe, expect, it } from 'vitest';
import type { TrackerData } from '@/domain/documents';
import {
  amountOfDay,
  type MeasureOf,
  type NotePlan,
  planAmount,
  planStep,
  planValue,
  type Tracker,
  type TrackerEntry,
  type TrackerValue,
} from '@/domain/trackers';
import { aDocument, anEntry } from '#tests/support/builders.ts';

const sum = {
  type: 'number',
  unit: 'glasses',
  decimals: 1,
  min: 0,
  max: 20,
  perDay: 'sum',
} as const;
const last = { ...sum, unit: '', decimals: 0, min: 1, max: null, perDay: 'last' } as const;

const aTracker = (measure: TrackerData['measure'], name = 'Water'): Tracker =>
  aDocument('trackers', { data: { name, measure } });

const noted = (tracker: Tracker, value: TrackerValue, at: string): TrackerEntry =>
  anEntry('tracker-note', { at, data: { trackerId: tracker.id, name: 'Old name', value } });

const amounts = (tracker: Tracker, ...values: readonly number[]) =>
  values.map((amount, index) =>
    noted(tracker, { type: 'number', amount, unit: 'glasses' }, `0${index + 1}:00`),
  );

/** `+3`: added; `=2`: the note became that; `x`: it was taken out. From early to late. */
const told = ({ add, change }: NotePlan): string => {
  const amountOf = (value: TrackerValue) => (value.type === 'number' ? value.amount : value.type);
  return [
    ...change.map(({ data }) => (data === null ? 'x' : `=${amountOf(data.value)}`)).reverse(),
    ...(add === null ? [] : [`+${amountOf(add.value)}`]),
  ].join(' ');
};

describe('a number that adds up over the day', () => {
  const tracker = aTracker(sum);
  const after = (notes: readonly number[], wanted: number) =>
    told(planAmount(tracker, sum, amounts(tracker, ...notes), wanted));

  it.each<readonly [readonly number[], number, string]>([
    [[], 3, '+3'],
    [[], 0, '+0'],
    [[], 99, '+20'],
    [[2], 3, '=3'],
    [[2, 3], 6, '=4'],
    [[2, 3], 4, '=2'],
    [[2, 3], 2, '=0'],
    [[2, 3], 1, '=1 x'],
    [[2, 3, 1], 0, '=0 x x'],
    [[0.1, 0.2], 0.4, '=0.3'],
    [[2], -5, '=0'],
  ])('from %j to %d', (notes, wanted, plan) => {
    expect(after(notes, wanted)).toBe(plan);
  });

  it('comes to the sum, without the tail of binary fractions', () => {
    expect(amountOfDay(sum, amounts(tracker, 0.1, 0.2))).toBe(0.3);
    expect(amountOfDay(sum, [])).toBeNull();
  });

  it('steps from nothing to one, and down to a noted zero', () => {
    const step = (notes: readonly number[], by: 1 | -1) =>
      told(planStep(tracker, sum, amounts(tracker, ...notes), amounts(tracker, 7), by));
    expect(step([], 1)).toBe('+1');
    expect(step([], -1)).toBe('+0');
    expect(step([2, 3], 1)).toBe('=4');
    expect(step([0], -1)).toBe('=0');
  });
});

describe('a number whose last note counts', () => {
  const tracker = aTracker(last, 'Cycle day');
  const step = (notes: readonly number[], before: readonly number[], by: 1 | -1) =>
    told(planStep(tracker, last, amounts(tracker, ...notes), amounts(tracker, ...before), by));

  it('goes on from the day before, else begins with its least', () => {
    expect(step([], [13], 1)).toBe('+14');
    expect(step([], [], 1)).toBe('+1');
    expect(step([5], [13], 1)).toBe('=6');
    expect(step([1], [], -1)).toBe('=1');
  });
});

describe('a word of the day', () => {
  const tracker = aTracker({ type: 'yes-no' }, 'Travel');
  const yes = { type: 'yes-no', isYes: true } as const;
  const no = { type: 'yes-no', isYes: false } as const;

  it('is noted once and then changed in place, under the present name, with its note kept', () => {
    const written = anEntry('tracker-note', {
      data: { trackerId: tracker.id, name: 'Trip', value: yes, note: 'Night train' },
    });
    expect(planValue(tracker, [], yes).add).toEqual({
      trackerId: tracker.id,
      name: 'Travel',
      value: yes,
    });
    expect(planValue(tracker, [written], no)).toEqual({
      add: null,
      change: [
        {
          entry: written,
          data: { trackerId: tracker.id, name: 'Travel', value: no, note: 'Night train' },
        },
      ],
    });
  });

  it('is taken out again, or noted beside the one there is', () => {
    const entry = noted(tracker, yes, '08:00');
    expect(planValue(tracker, [entry], null)).toEqual({
      add: null,
      change: [{ entry, data: null }],
    });
    expect(planValue(tracker, [entry], no, true).add?.value).toEqual(no);
    expect(planValue(tracker, [], null)).toEqual({ add: null, change: [] });
  });

  it('knows no other measure of its own', () => {
    const measure: MeasureOf<'number'> = { ...last };
    expect(amountOfDay(measure, [noted(tracker, yes, '08:00')])).toBeNull();
  });
});
