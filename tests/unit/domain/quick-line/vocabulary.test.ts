import { expect, it } from 'vitest';
import { englishVocabulary, vocabularySchema } from '@/domain/quick-line';
import { SKIN_REGIONS } from '@/domain/entries';

it('the English words are a whole vocabulary', () => {
  expect(vocabularySchema.parse(englishVocabulary)).toEqual(englishVocabulary);
});

it('has a word for every place of the skin check', () => {
  const { single, paired } = englishVocabulary.regions;
  const named = [
    ...Object.keys(single),
    ...Object.keys(paired).flatMap((base) => [`left-${base}`, `right-${base}`]),
  ];
  expect(named.sort()).toEqual([...SKIN_REGIONS].sort());
});

it.each(['', 'x'])('a vocabulary with "%s" for the names of meals is none', (word) => {
  const slots = { ...englishVocabulary.slots, lunch: word === '' ? [] : undefined };
  expect(vocabularySchema.safeParse({ ...englishVocabulary, slots }).success).toBe(false);
});
