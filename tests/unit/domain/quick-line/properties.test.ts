import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, momentInDay, parseLocalDay } from '@/domain/day';
import {
  guessSupplementSort,
  MEAL_SLOTS,
  SKIN_REGIONS,
  SKIN_SIGNS,
  TECHNIQUES,
} from '@/domain/entries';
import { PORTION_SIZES } from '@/domain/foods';
import { noteOf, roundedTo, type Tracker, type TrackerValue } from '@/domain/trackers';
import { englishVocabulary, printEntry, type QuickLineEntry } from '@/domain/quick-line';
import { context, read } from './describe-reading.ts';
import { EXAMPLES } from './examples.ts';
import { FOOD_NAMES, foods } from './foods.ts';
import { trackers } from './trackers.ts';

const rating = fc.option(fc.integer({ min: 0, max: 10 }));
const note = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
  nil: undefined,
});
const withNote = (text: string | undefined) => (text === undefined ? {} : { note: text });

/** Until yesterday evening, to the minute. */
const moment = fc
  .tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
  )
  .map(([daysAgo, hour, minute]) =>
    momentInDay(addDays(context.day, -daysAgo), { hour, minute }, context),
  );

const portion = fc.option(
  fc.oneof(
    fc.constantFrom(...PORTION_SIZES).map((size) => ({ kind: 'size' as const, size })),
    fc.integer({ min: 1, max: 5000 }).map((grams) => ({ kind: 'grams' as const, grams })),
    fc
      .integer({ min: 1, max: 5000 })
      .map((count) => ({ kind: 'measure' as const, measure: 'ml', count })),
    fc
      .tuple(
        fc.constantFrom(...Object.keys(englishVocabulary.measures)),
        fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
      )
      .map(([measure, count]) => ({ kind: 'measure' as const, measure, count })),
  ),
  { nil: undefined },
);

const wordOfGrammar = fc.constantFrom(
  ...Object.values(englishVocabulary.topics).flat(),
  ...Object.values(englishVocabulary.slots).flat(),
  ...englishVocabulary.supplementNames,
  ...englishVocabulary.tookVerbs,
  ...englishVocabulary.forms,
  ...englishVocabulary.doses,
  'and',
  'at 8',
  '3',
  'yesterday',
  'oats',
);
const foodName = fc
  .oneof(
    fc.constantFrom(...FOOD_NAMES),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.array(wordOfGrammar, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  )
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** As the grammar writes it: a name the table knows is that food. */
const item = fc.tuple(foodName, portion).map(([typed, amount]) => {
  const match = foods.food(typed);
  return {
    name: match?.name ?? typed,
    ...(match?.foodId === undefined ? {} : { foodId: match.foodId }),
    ...(amount === undefined ? {} : { portion: amount }),
  };
});

const SIGNS = SKIN_SIGNS.filter((sign) => englishVocabulary.signs[sign] !== undefined);
const region = fc
  .record({
    region: fc.constantFrom(...SKIN_REGIONS),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    seen: fc.uniqueArray(fc.constantFrom(...SIGNS), { maxLength: 3 }),
  })
  .map(({ region: place, level, seen }) => ({
    region: place,
    level,
    ...(seen.length === 0 ? {} : { signs: seen.map((sign) => ({ sign, level })) }),
  }));

const supplementWords = fc
  .oneof(
    fc.constantFrom(...englishVocabulary.supplementNames, '400 mg', '2 capsules'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** As the grammar keeps it: within the tracker's limits and decimals. */
function anyValueOf({ data: { measure } }: Tracker): fc.Arbitrary<TrackerValue> {
  switch (measure.type) {
    case 'yes-no':
      return fc.boolean().map((isYes) => ({ type: 'yes-no', isYes }));
    case 'scale':
      return fc.integer({ min: 0, max: 10 }).map((value) => ({ type: 'scale', rating: value }));
    case 'number':
      return fc
        .double({ min: measure.min ?? 0, max: measure.max ?? 999_999, noNaN: true })
        .map((value) => ({
          type: 'number',
          amount: roundedTo(measure.decimals, value),
          unit: measure.unit,
        }));
    case 'choice':
      return fc
        .constantFrom(...measure.choices)
        .map(({ id, name }) => ({ type: 'choice', choiceId: id, label: name }));
    default:
      return fc.integer({ min: 0, max: 1439 }).map((minutes) => ({ type: 'time', minutes }));
  }
}

const data = {
  'tracker-note': fc.constantFrom(...trackers).chain((tracker) =>
    fc.tuple(anyValueOf(tracker), note).map(([value, text]) => ({
      ...noteOf(tracker, value),
      ...withNote(text),
    })),
  ),
  meal: fc
    .tuple(fc.constantFrom(...MEAL_SLOTS), fc.array(item, { minLength: 1, maxLength: 6 }), note)
    .map(([slot, items, text]) => ({ slot, items, ...withNote(text) })),
  practice: fc
    .tuple(fc.constantFrom(...TECHNIQUES), fc.integer({ min: 1, max: 1440 }), rating, rating, note)
    .map(([technique, durationMinutes, stressBefore, stressAfter, text]) => ({
      technique,
      durationMinutes,
      stressBefore,
      stressAfter,
      source: 'by-hand' as const,
      ...withNote(text),
    })),
  'skin-check': fc
    .tuple(
      rating,
      rating,
      fc.uniqueArray(region, { selector: (chosen) => chosen.region, maxLength: 8 }),
      note,
    )
    .filter(([overall, itch, regions]) => overall !== null || itch !== null || regions.length > 0)
    .map(([overall, itch, regions, text]) => ({ overall, itch, regions, ...withNote(text) })),
  'check-in': fc
    .tuple(
      rating,
      rating,
      fc.option(fc.integer({ min: 0, max: 96 }).map((n) => n / 4)),
      rating,
      note,
    )
    .filter((values) => values.slice(0, 4).some((value) => value !== null))
    .map(([stress, belly, sleepHours, sleepQuality, text]) => ({
      stress,
      belly,
      sleepHours,
      sleepQuality,
      ...withNote(text),
    })),
  supplement: fc
    .tuple(supplementWords, fc.option(supplementWords, { nil: undefined }), note)
    .map(([name, amount, text]) => ({
      name,
      sort: guessSupplementSort(name),
      ...(amount === undefined ? {} : { amount }),
      ...withNote(text),
    })),
  note: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text })),
} as const;

describe('an entry that is printed', () => {
  it.each(Object.keys(data) as (keyof typeof data)[])('%s: reads as itself', (kind) => {
    fc.assert(
      fc.property(data[kind] as fc.Arbitrary<unknown>, moment, (content, when) => {
        const entry = { kind, data: content, moment: when } as QuickLineEntry;
        const line = printEntry(entry, englishVocabulary);
        const { entries, problems, choices } = read(line);
        expect({ line, problems, choices, entries }).toEqual({
          line,
          problems: [],
          choices: [],
          entries: [{ ...entry, isDayWritten: true }],
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Strings of the grammar's own words reach further into it than letters drawn at random. */
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        wordOfGrammar,
        fc.constantFrom(...FOOD_NAMES, ...SKIN_REGIONS.map((name) => name.replaceAll('-', ' '))),
        fc.constantFrom(...EXAMPLES.flatMap(([text]) => text.split(' '))),
        fc.constantFrom(
          ';',
          ',',
          '.',
          ':',
          '(',
          ')',
          '"',
          '-',
          '/',
          '3/10',
          '8:30',
          '\n',
          '1/2',
          '½',
        ),
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join(' ')),
  fc
    .constantFrom(...EXAMPLES.map(([text]) => text))
    .chain((text) => fc.integer({ min: 0, max: text.length }).map((end) => text.slice(0, end))),
);

describe('any line at all', () => {
  it('is read without an error, in parts that lie in the text and never overlap', () => {
    fc.assert(
      fc.property(line, (text) => {
        const reading = read(text);
        let end = 0;
        for (const part of reading.parts) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          ({ end } = part);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { start, end: last } of [
          ...reading.choices,
          ...reading.problems,
          ...reading.notices,
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThanOrEqual(start);
          expect(last).toBeLessThanOrEqual(text.length);
        }
        expect(reading.isComplete).toBe(
          reading.entries.length > 0 && reading.problems.length === 0,
        );
        expect(new Set(reading.choices.map(({ id }) => id)).size).toBe(reading.choices.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read without an error whatever is chosen, and a choice counts', () => {
    fc.assert(
      fc.property(line, fc.nat(), (text, pick) => {
        for (const choice of read(text).choices) {
          const option = choice.options[pick % choice.options.length];
          const chosen = read(text, { [choice.id]: option?.id ?? '' });
          const same = chosen.choices.find(({ id }) => id === choice.id);
          // What was chosen may do away with what was asked later, never with itself.
          if (same !== undefined) expect(same.chosen).toBe(option?.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says what every word was read as, or that it was not', () => {
    expect(read(parseLocalDay('2026-11-20')).problems.map(({ code }) => code)).toEqual(['nothing']);
  });
});
