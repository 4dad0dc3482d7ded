import { describe, expect, it } from 'vitest';
import type { FibreReading, MealReading } from '@/domain/foods';
import { formatText } from '@/texts';
import { fibreWords, mealReadingWords } from '@/ui/food-words';

const known = (grams: number): FibreReading => ({
  low: grams,
  high: grams,
  knownCount: 2,
  unknownCount: 0,
  isComplete: true,
});
const partly: FibreReading = {
  low: 4.2,
  high: 11.7,
  knownCount: 1,
  unknownCount: 2,
  isComplete: false,
};
const unknown: FibreReading = { ...partly, low: 0, knownCount: 0 };

const words = (reading: FibreReading, telling: 'words' | 'numbers', of: 'day' | 'meal' = 'meal') =>
  fibreWords(reading, of, telling, formatText);

const food = { itemName: 'Kefir', foodId: 'kefir', foodName: 'kefir' };
const meal = (part: Partial<MealReading>): MealReading => ({
  itemCount: 2,
  fibre: known(9.2),
  plants: [],
  plantPoints: 0,
  ferments: { live: [], depends: [] },
  prebiotics: [],
  unknownNames: [],
  ...part,
});

describe('fibre', () => {
  it('is told in whole grams, as a range with what is not known, or not at all', () => {
    expect(words(known(9.2), 'numbers')).toBe('about 9 g fibre');
    expect(words(known(0.3), 'numbers')).toBe('hardly any fibre');
    expect(words(partly, 'numbers')).toBe('about 4–12 g fibre, 2 foods not known');
    expect(words(unknown, 'numbers')).toBe('fibre not known');
  });

  it('is told in words that differ for a meal and a day', () => {
    expect(words(known(9), 'words', 'meal')).toBe('plenty of fibre');
    expect(words(known(9), 'words', 'day')).toBe('some fibre');
    expect(words(known(1), 'words')).toBe('little or no fibre');
    expect(words(unknown, 'words')).toBeNull();
  });
});

describe('a meal', () => {
  const whole = meal({
    plants: [
      { key: 'oat', points: 1, because: [] },
      { key: 'blueberry', points: 1, because: [] },
    ],
    ferments: { live: [food], depends: [] },
  });

  it('is told as the person wants it', () => {
    expect(mealReadingWords(whole, 'numbers', formatText)).toBe(
      'about 9 g fibre · 2 plants · live ferment',
    );
    expect(mealReadingWords(whole, 'words', formatText)).toBe('plenty of fibre · live ferment');
    expect(mealReadingWords(whole, 'none', formatText)).toBeNull();
  });

  it('does not promise that a ferment is alive, and says nothing when nothing is known', () => {
    const perhaps = meal({ fibre: unknown, ferments: { live: [], depends: [food] } });
    expect(mealReadingWords(perhaps, 'words', formatText)).toBe('perhaps a live ferment');
    expect(mealReadingWords(meal({ fibre: unknown }), 'words', formatText)).toBeNull();
  });
});
