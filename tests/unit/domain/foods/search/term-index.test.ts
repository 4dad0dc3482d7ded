import { expect, it } from 'vitest';
import { createTermIndex } from '@/domain/foods/search/term-index.ts';

const index = createTermIndex([
  ['appl', 'pi'],
  ['appl', 'juic'],
  ['apricot'],
  ['broccoli', 'broccoli'],
]);
const beginning = (...forms: string[]) =>
  [...index.beginningWith(forms)].toSorted((left, right) => left - right);

it('gives the foods with a word that begins so, each once', () => {
  expect(beginning('ap')).toEqual([0, 1, 2]);
  expect(beginning('appl', 'apr')).toEqual([0, 1, 2]);
  expect(beginning('juic')).toEqual([1]);
  expect(beginning('broc')).toEqual([3]);
  expect(beginning('pple')).toEqual([]);
});

it('gives the foods with a word that is near', () => {
  expect([...index.near('brocoli', 2)]).toEqual([3]);
  expect([...index.near('brocoli', 0)]).toEqual([]);
});
