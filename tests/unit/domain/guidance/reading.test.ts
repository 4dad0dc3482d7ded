import { describe, expect, it } from 'vitest';
import {
  readingMinutes,
  referenceIdsOf,
  referencesOf,
  textOf,
  wordCountOf,
  type GuidancePiece,
  type Reference,
  type Statement,
} from '@/domain/guidance';

const piece = (statements: readonly Statement[]): GuidancePiece => ({
  id: 'some-piece',
  group: 'more',
  topic: 'food',
  title: 'Title',
  summary: 'Summary.',
  evidenceNote: 'Note',
  sections: [{ heading: 'Heading', statements }],
});

const finding = (...ids: readonly string[]): Statement => ({
  kind: 'finding',
  text: 'Found.',
  evidence: 'B',
  references: ids,
});

const source = (id: string): Reference => ({
  id,
  authors: 'Author A',
  year: 2020,
  title: 'A study',
  journal: 'Journal',
  doi: null,
  kind: 'trial',
  canSupport: 'Little.',
});

describe('sources of a piece', () => {
  const shared = piece([finding('b'), { kind: 'advice', text: 'Rest.' }, finding('a', 'b')]);

  it('come once each, in the order of first use', () => {
    expect(referenceIdsOf(shared)).toEqual(['b', 'a']);
    expect(referencesOf(shared, [source('a'), source('b'), source('c')]).map((r) => r.id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('must all be in the list', () => {
    expect(() => referencesOf(shared, [source('a')])).toThrow('"some-piece" names the unknown');
  });
});

describe('reading time', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  // Title, summary and heading are read as well: three words.
  const ofLength = (count: number) => piece([{ kind: 'advice', text: words(count - 3) }]);

  it('counts two hundred words a minute, rounded up, at least one', () => {
    expect(readingMinutes(ofLength(10))).toBe(1);
    expect(readingMinutes(ofLength(200))).toBe(1);
    expect(readingMinutes(ofLength(201))).toBe(2);
    expect(readingMinutes(ofLength(600))).toBe(3);
  });

  it('counts what is read and nothing else', () => {
    expect(textOf(piece([{ kind: 'advice', text: 'Take a walk.' }]))).toBe(
      'Title Summary. Heading Take a walk.',
    );
    expect(wordCountOf('  two   words ')).toBe(2);
    expect(wordCountOf('')).toBe(0);
  });
});
