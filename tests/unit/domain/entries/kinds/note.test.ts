import { expect, it } from 'vitest';
import { problemsOf } from '@/domain/entries';

it.each(['', '   ', '\n\t'])('a note of %j has no words yet', (text) => {
  expect(problemsOf('note', { text })).toEqual(['entries.problem.noteEmpty']);
});

it('a note keeps its words as they were written, up to two million letters', () => {
  expect(problemsOf('note', { text: ' Warm day.\n' })).toEqual([]);
  expect(problemsOf('note', { text: 'x'.repeat(2_000_000) })).toEqual([]);
  expect(problemsOf('note', { text: 'x'.repeat(2_000_001) })).toEqual([
    'entries.problem.noteTooLong',
  ]);
});
