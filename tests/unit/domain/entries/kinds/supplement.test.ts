import { describe, expect, it } from 'vitest';
import {
  entryKinds,
  guessSupplementSort,
  problemsOf,
  renameSupplement,
  type Supplement,
  type SupplementSort,
} from '@/domain/entries';

const { supplement } = entryKinds;
const capsule: Supplement = { name: 'Probiotic capsule', sort: 'probiotic' };

describe('a supplement', () => {
  it('needs a name; how much is the person’s own affair', () => {
    expect(problemsOf('supplement', capsule)).toEqual([]);
    expect(problemsOf('supplement', { ...capsule, name: '  ' })).toEqual([
      'entries.problem.supplementNameEmpty',
    ]);
    expect(problemsOf('supplement', { ...capsule, amount: 'half of the small spoon' })).toEqual([]);
  });

  it('says what is too long', () => {
    const long = 'x'.repeat(121);
    expect(problemsOf('supplement', { ...capsule, name: long })).toEqual([
      'entries.problem.supplementNameTooLong',
    ]);
    expect(problemsOf('supplement', { ...capsule, amount: long })).toEqual([
      'entries.problem.supplementAmountTooLong',
    ]);
  });

  it('counts once, whatever the amount', () => {
    const values = supplement.metrics.map(({ read }) => read({ ...capsule, amount: '3 capsules' }));
    expect(values).toEqual([1]);
  });

  it('is found by its name, its amount, its kind and its note', () => {
    const text = supplement.searchText({
      name: 'Fish oil',
      sort: 'omega-3',
      amount: 'a spoon',
      note: 'tastes of lemon',
    });
    for (const word of ['Fish oil', 'omega 3', 'spoon', 'lemon']) expect(text).toContain(word);
  });
});

describe('guessSupplementSort', () => {
  it.each<[string, SupplementSort]>([
    ['Probiotic capsule', 'probiotic'],
    ['Lactobacillus reuteri drops', 'probiotic'],
    ['probiotics with vitamin D', 'probiotic'],
    ['Psyllium husk', 'fibre'],
    ['inulin powder', 'fibre'],
    ['Prebiotic powder', 'fibre'],
    ['fiber gummies', 'fibre'],
    ['Vitamin D3', 'vitamin-mineral'],
    ['zinc', 'vitamin-mineral'],
    ['Magnesium', 'vitamin-mineral'],
    ['Omega 3', 'omega-3'],
    ['cod liver oil', 'omega-3'],
    ['Turmeric capsules', 'herbal'],
    ['St John’s wort', 'herbal'],
    ['collagen', 'other'],
    ['', 'other'],
  ])('takes "%s" for %s', (name, sort) => {
    expect(guessSupplementSort(name)).toBe(sort);
  });
});

describe('renameSupplement', () => {
  it('lets the kind follow the name', () => {
    const blank: Supplement = { name: '', sort: 'other' };
    expect(renameSupplement(blank, 'zinc')).toEqual({ name: 'zinc', sort: 'vitamin-mineral' });
    expect(renameSupplement({ name: 'zinc', sort: 'vitamin-mineral' }, 'inulin').sort).toBe(
      'fibre',
    );
  });

  it('leaves a kind alone that was chosen by hand', () => {
    const chosen: Supplement = { name: 'zinc', sort: 'herbal' };
    expect(renameSupplement(chosen, 'zinc with inulin').sort).toBe('herbal');
  });
});
