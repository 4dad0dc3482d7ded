import { describe, expect, it } from 'vitest';
import { findPieces, neighboursOf, type GuidancePiece } from '@/domain/guidance';

const piece = (id: string, title: string, text: string): GuidancePiece => ({
  id,
  group: 'more',
  topic: 'food',
  title,
  summary: 'In short.',
  evidenceNote: '',
  sections: [{ heading: 'More', statements: [{ kind: 'advice', text }] }],
});

const pieces = [
  piece('bread', 'Bread', 'Sourdough and kefir are fermented.'),
  piece('kefir', 'Kéfir and friends', 'Milk that was fermented.'),
  piece('calm', 'Calm', 'Breathe slowly.'),
];

const idsFor = (query: string) => findPieces(pieces, query).map(({ id }) => id);

describe('findPieces', () => {
  it('finds everything for an empty query and nothing for a query without words', () => {
    expect(idsFor('')).toEqual(['bread', 'kefir', 'calm']);
    expect(idsFor('  ')).toEqual(['bread', 'kefir', 'calm']);
    expect(idsFor('?!')).toEqual([]);
  });

  it('puts a hit in the title before a hit in the text', () => {
    expect(idsFor('kefir')).toEqual(['kefir', 'bread']);
  });

  it('ignores case and accents and matches while a word is being typed', () => {
    expect(idsFor('KÉF')).toEqual(['kefir', 'bread']);
    expect(idsFor('breath')).toEqual(['calm']);
  });

  it('wants every word, each from its beginning', () => {
    expect(idsFor('milk ferm')).toEqual(['kefir']);
    expect(idsFor('milk slowly')).toEqual([]);
    expect(idsFor('efir')).toEqual([]);
  });
});

describe('neighboursOf', () => {
  it('gives the piece before and after, null at the ends', () => {
    expect(neighboursOf(pieces, 'kefir')).toEqual({ previous: pieces[0], next: pieces[2] });
    expect(neighboursOf(pieces, 'bread').previous).toBeNull();
    expect(neighboursOf(pieces, 'calm').next).toBeNull();
    expect(neighboursOf(pieces, 'nowhere')).toEqual({ previous: null, next: null });
  });
});
