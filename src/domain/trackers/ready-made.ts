import type { TrackerData } from '../documents/index.ts';
import type { MeasureOf, TrackerMeasure, TrackerPlace } from './measure.ts';

/**
 * A tracker to switch on with one click. Its ids are fixed for ever, so that switching it on twice, or on two
 * computers, is one tracker. Its words come from the catalogue when it is switched on, and are the person's from then on.
 */
export type ReadyMade = {
  readonly key: ReadyMadeKey;
  /** UUID of the tracker */
  readonly id: string;
  readonly place: TrackerPlace;
  /** Units, ends and choices are keys below `trackers.ready.<key>`. */
  readonly measure: Exclude<TrackerMeasure, { type: 'choice' }> | ReadyMadeChoices;
};

type ReadyMadeChoices = Omit<MeasureOf<'choice'>, 'choices'> & {
  readonly choices: readonly { readonly id: string; readonly key: string }[];
};

export const READY_MADE_KEYS = [
  'water',
  'alcohol',
  'stool',
  'cream',
  'sun',
  'sweat',
  'bedtime',
  'cycleDay',
  'medicine',
  'illness',
  'travel',
] as const;
export type ReadyMadeKey = (typeof READY_MADE_KEYS)[number];

const idOf = (number: number): string =>
  `5c1d7a90-6b0e-4d1c-9a37-${String(number).padStart(12, '0')}`;

const choicesOf = (tracker: number, keys: readonly string[]) =>
  keys.map((key, index) => ({ id: idOf(tracker * 100 + index + 1), key }));

const amounts = (perDay: 'sum' | 'last', decimals: number, min: number) =>
  ({ type: 'number', unit: '', decimals, min, max: null, perDay }) as const;

/** In the order in which they are offered. Hours and quality of sleep are in the check-in already. */
export const READY_MADE: readonly ReadyMade[] = [
  { key: 'water', id: idOf(1), place: 'food', measure: amounts('sum', 0, 0) },
  { key: 'alcohol', id: idOf(2), place: 'food', measure: amounts('sum', 1, 0) },
  {
    key: 'stool',
    id: idOf(3),
    place: 'food',
    measure: {
      type: 'choice',
      isOrdered: true,
      perDay: 'mean',
      choices: choicesOf(3, ['lumps', 'lumpy', 'firm', 'smooth', 'pieces', 'mushy', 'watery']),
    },
  },
  { key: 'cream', id: idOf(4), place: 'skin', measure: { type: 'yes-no' } },
  { key: 'sun', id: idOf(5), place: 'skin', measure: amounts('sum', 0, 0) },
  {
    key: 'sweat',
    id: idOf(6),
    place: 'skin',
    measure: {
      type: 'choice',
      isOrdered: true,
      perDay: 'last',
      choices: choicesOf(6, ['none', 'some', 'much']),
    },
  },
  { key: 'bedtime', id: idOf(7), place: 'calm', measure: { type: 'time' } },
  { key: 'cycleDay', id: idOf(8), place: 'other', measure: amounts('last', 0, 1) },
  { key: 'medicine', id: idOf(9), place: 'other', measure: { type: 'yes-no' } },
  { key: 'illness', id: idOf(10), place: 'other', measure: { type: 'yes-no' } },
  { key: 'travel', id: idOf(11), place: 'other', measure: { type: 'yes-no' } },
];

/** @param say the words of a ready-made one: `name`, `unit`, or a choice by its key */
export function trackerOfReadyMade(
  { place, measure }: ReadyMade,
  say: (part: string) => string,
  order: number,
): TrackerData {
  const spoken = (): TrackerMeasure => {
    if (measure.type === 'choice') {
      const choices = measure.choices.map(({ id, key }) => ({ id, name: say(key) }));
      return { ...measure, choices };
    }
    // Of a day of the cycle the name says it.
    return measure.type === 'number' && measure.perDay === 'sum'
      ? { ...measure, unit: say('unit') }
      : measure;
  };
  return { name: say('name'), measure: spoken(), place, order };
}
