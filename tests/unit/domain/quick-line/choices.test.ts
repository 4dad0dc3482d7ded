import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { describeReading, read } from './describe-reading.ts';

/** What each option of the first choice comes to, the one that counts unasked first. */
function optionsOf(line: string): Readonly<Record<string, string>> {
  const [choice] = read(line).choices;
  if (choice === undefined) throw new Error(`Nothing to choose in "${line}".`);
  expect(choice.chosen).toBe(choice.options[0]?.id);
  return Object.fromEntries(
    choice.options.map(({ id }) => [id, describeReading(read(line, { [choice.id]: id }))]),
  );
}

describe('where words have several readings, each can be chosen', () => {
  it.each([
    ['oats at 8', { '08:00': 'meal 08:00 breakfast: oats', '20:00': 'meal 20:00 dinner: oats' }],
    [
      'oats 8',
      {
        '08:00': 'meal 08:00 breakfast: oats',
        '20:00': 'meal 20:00 dinner: oats',
        count: 'meal dinner: 8 piece oats',
      },
    ],
    ['dinner 7 pizza', { time: 'meal 19:00 dinner: pizza', count: 'meal dinner: 7 piece pizza' }],
    ['lunch 2 eggs', { count: 'meal 12:30 lunch: 2 piece egg', time: 'meal 14:00 lunch: egg' }],
    [
      'yesterday oats',
      {
        dinner: 'meal 22 19:00 dinner: oats',
        breakfast: 'meal 22 08:00 breakfast: oats',
        lunch: 'meal 22 12:30 lunch: oats',
        snack: 'meal 22 16:00 snack: oats',
        drink: 'meal 22 10:30 drink: oats',
      },
    ],
    [
      'on Monday dinner pizza',
      { '2026-11-16': 'meal 16 19:00 dinner: pizza', '2026-11-23': 'meal dinner: pizza' },
    ],
    [
      'oats and zorblax',
      { two: 'meal dinner: oats, zorblax*', one: 'meal dinner: oats and zorblax*' },
    ],
    [
      'rye bread butter',
      { several: 'meal dinner: rye-bread, butter', one: 'meal dinner: rye bread butter*' },
    ],
    ['dinner rolls', { food: 'meal dinner: dinner-rolls', slot: 'meal dinner: rolls*' }],
    ['oats, bannana', { own: 'meal dinner: oats, bannana*', nearly: 'meal dinner: oats, banana' }],
    ['gut shot', { own: 'meal dinner: gut shot*', note: 'note gut shot' }],
    [
      'skin is much better',
      { note: 'note skin is much better', own: 'meal dinner: skin is much better*' },
    ],
    [
      'itch 4 left hand',
      {
        '1': 'skin - itch=4 left-hand:1',
        '2': 'skin - itch=4 left-hand:2',
        '3': 'skin - itch=4 left-hand:3',
      },
    ],
    [
      'skin 3 cheek a lot',
      {
        'left-cheek+right-cheek': 'skin 3 left-cheek:3 right-cheek:3',
        'left-cheek': 'skin 3 left-cheek:3',
        'right-cheek': 'skin 3 right-cheek:3',
      },
    ],
    ['skin 3, new soap', { note: 'skin 3 (new soap)', food: 'skin 3 + meal dinner: new soap*' }],
    ['skin 3 belly 2', { 'check-in': 'skin 3 + check-in belly=2', region: 'skin 3 belly:2' }],
    ['stress at 6', { rating: 'check-in stress=6', time: '!missing' }],
    ['sleep 7', { hours: 'check-in sleep=7', quality: 'check-in rest=7' }],
    [
      '3',
      {
        skin: 'skin 3',
        itch: 'skin - itch=3',
        stress: 'check-in stress=3',
        belly: 'check-in belly=3',
      },
    ],
    [
      'yoga 30 min stress 4',
      {
        after: 'practice yoga 30 ->4',
        before: 'practice yoga 30 4>-',
        day: 'practice yoga 30 + check-in stress=4',
      },
    ],
    ['yoga bar', { practice: '!duration', food: 'meal dinner: yoga bar*' }],
    [
      'yesterday dinner pizza; skin 3',
      {
        '2026-11-22': 'meal 22 19:00 dinner: pizza + skin 22 20:00 3',
        '2026-11-23': 'meal 22 19:00 dinner: pizza + skin 3',
      },
    ],
  ])('%s', (line, options) => {
    expect(optionsOf(line)).toEqual(options);
    // In this order, as the first is what counts unasked.
    expect(Object.keys(optionsOf(line)).sort()).toEqual(Object.keys(options).sort());
  });

  it('keeps the food that was meant with the words that were written', () => {
    const [choice] = read('homemade lentil soup').choices;
    const [entry] = read('homemade lentil soup', { [choice?.id ?? '']: 'inside' }).entries;
    expect(entry?.data).toMatchObject({
      items: [{ name: 'homemade lentil soup', foodId: 'lentil-soup' }],
    });
  });

  it('stays chosen while the line grows', () => {
    const chosen = { [read('oats at 8').choices[0]?.id ?? '']: '20:00' };
    expect(describeReading(read('oats at 8, kefir; skin 3', chosen))).toBe(
      'meal 20:00 dinner: oats, kefir + skin 3',
    );
  });

  it('takes what is no option for not chosen', () => {
    expect(describeReading(read('oats at 8', { 'time@5': '25:00' }))).toBe(
      'meal 08:00 breakfast: oats',
    );
  });
});

describe('the day on show', () => {
  const friday = parseLocalDay('2026-11-20');

  it('is what words without a day are about', () => {
    const [meal] = read('lunch oats', {}, friday).entries;
    expect(describeReading(read('lunch oats; skin 3', {}, friday))).toBe(
      'meal 20 12:30 lunch: oats + skin 20 20:00 3',
    );
    expect(meal?.isDayWritten).toBe(false);
  });

  it('is not what "yesterday", "2h ago" and "this morning" count from', () => {
    expect(describeReading(read('yesterday lunch oats', {}, friday))).toBe(
      'meal 22 12:30 lunch: oats',
    );
    expect(describeReading(read('oats 2h ago', {}, friday))).toBe('meal 18:30 dinner: oats');
    expect(describeReading(read('oats this morning', {}, friday))).toBe(
      'meal 08:00 breakfast: oats',
    );
  });
});

describe('what is said besides', () => {
  it.each([
    ['zorblax', 'quick.notice.ownFood', 'zorblax'],
    ['slept 7h10', 'quick.notice.rounded', '7h10'],
  ])('%s', (line, key, words) => {
    const [notice] = read(line).notices;
    expect(notice?.text.key).toBe(key);
    expect(line.slice(notice?.start, notice?.end)).toBe(words);
  });

  it('marks what each stretch of the line was read as', () => {
    const line = 'yesterday 8:30 2 slices rye bread, zorblax; itch 4 cheeks (new soap)';
    expect(
      read(line).parts.map(({ role, start, end }) => `${role}: ${line.slice(start, end)}`),
    ).toEqual([
      'day: yesterday',
      'time: 8:30',
      'portion: 2 slices',
      'food: rye bread',
      'own-food: zorblax',
      'keyword: itch',
      'rating: 4',
      'region: cheeks',
      'note: (new soap)',
    ]);
  });
});
