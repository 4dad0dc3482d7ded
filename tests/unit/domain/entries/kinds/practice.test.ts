import { describe, expect, it } from 'vitest';
import {
  entryKinds,
  parseEntry,
  type PracticeSession,
  problemsOf,
  TECHNIQUES,
} from '@/domain/entries';
import { formatText, isTextKey } from '@/texts';
import { anEntry } from '#tests/support/builders.ts';

const { practice } = entryKinds;
const session: PracticeSession = {
  technique: 'walk',
  durationMinutes: 10,
  stressBefore: null,
  stressAfter: null,
  source: 'by-hand',
};

describe('a practice session', () => {
  it.each(TECHNIQUES)('%s has a word, and a summary that says it', (technique) => {
    const { key, values } = practice.summary({ ...session, technique, durationMinutes: 1 });
    const name =
      technique === 'other' ? 'Calm practice' : formatText(`entries.technique.${technique}`);
    expect(isTextKey(key) && formatText(key, values)).toBe(`${name}, 1 minute`);
  });

  it.each([0, -5, 1441, 7.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not take %d minutes, and says so once',
    (durationMinutes) => {
      expect(problemsOf('practice', { ...session, durationMinutes })).toEqual([
        'entries.problem.duration',
      ]);
    },
  );

  it('takes from one minute to a whole day', () => {
    expect(problemsOf('practice', { ...session, durationMinutes: 1 })).toEqual([]);
    expect(problemsOf('practice', { ...session, durationMinutes: 1440 })).toEqual([]);
  });

  it('is searched by the words of its technique', () => {
    expect(practice.searchText({ ...session, technique: 'body-scan' })).toContain('body scan');
  });

  it('written by the first release was written down by hand', () => {
    const { source: _, ...first } = session;
    expect(parseEntry({ ...anEntry('practice'), dataVersion: 1, data: first })).toMatchObject({
      dataVersion: 2,
      data: { ...first, source: 'by-hand' },
    });
  });

  it('is found by the name its breathing pattern had', () => {
    expect(practice.searchText({ ...session, patternName: 'Before sleep' })).toContain(
      'Before sleep',
    );
  });
});
