import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guidance, pieceById } from '@/content/guidance';
import { references } from '@/content/references.ts';
import {
  EVIDENCE_LEVELS,
  GUIDANCE_GROUPS,
  GUIDANCE_TOPICS,
  readingMinutes,
  referencesOf,
  statementsOf,
} from '@/domain/guidance';

const sentence = z
  .string()
  .trim()
  .min(10)
  .regex(/[.?!]"?$/u, 'ends like a sentence');

const pieceSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
  group: z.enum(GUIDANCE_GROUPS),
  topic: z.enum(GUIDANCE_TOPICS),
  title: z.string().min(4).max(40),
  summary: sentence.max(200),
  evidenceNote: z.string().min(4).max(60),
  sections: z
    .array(
      z.strictObject({
        heading: z.string().min(4).max(60),
        statements: z
          .array(
            z.discriminatedUnion('kind', [
              z.strictObject({
                kind: z.literal('finding'),
                text: sentence,
                evidence: z.enum(EVIDENCE_LEVELS),
                references: z.array(z.string()).min(1),
              }),
              z.strictObject({ kind: z.literal('advice'), text: sentence }),
            ]),
          )
          .min(1),
      }),
    )
    .min(3),
});

const known = new Set<string>(references.map(({ id }) => id));

describe.each(guidance.map((piece) => [piece.id, piece] as const))('guidance: %s', (_, piece) => {
  it('has the shape of a piece, and every finding its strength and a source', () => {
    expect(pieceSchema.safeParse(piece).error).toBeUndefined();
  });

  it('takes one to three minutes to read', () => {
    expect(readingMinutes(piece)).toBeGreaterThanOrEqual(1);
    expect(readingMinutes(piece)).toBeLessThanOrEqual(3);
  });

  it('names only sources that exist, none twice in one statement', () => {
    for (const statement of statementsOf(piece)) {
      if (statement.kind !== 'finding') continue;
      expect(statement.references.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(statement.references).size).toBe(statement.references.length);
    }
    expect(referencesOf(piece, references).length).toBeGreaterThan(0);
  });

  it('says plainly what has not been shown for skin, unless it is about ask-first matters or observed suspects only', () => {
    const saysSo = statementsOf(piece).some(
      (statement) =>
        statement.kind === 'finding' &&
        (statement.evidence === 'none' || statement.evidence === 'X'),
    );
    expect(saysSo).toBe(true);
  });
});

describe('guidance as a whole', () => {
  it('has unique addresses and titles, and finds a piece by its address', () => {
    expect(new Set(guidance.map(({ id }) => id)).size).toBe(guidance.length);
    expect(new Set(guidance.map(({ title }) => title)).size).toBe(guidance.length);
    expect(pieceById('rosacea')?.title).toBe('Rosacea');
    expect(pieceById('nowhere')).toBeUndefined();
  });

  it('keeps each group together in reading order', () => {
    const order = guidance.map(({ group }) => GUIDANCE_GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('tells people to ask a healthcare professional before a supplement, first of all', () => {
    const first = pieceById('probiotic-supplements')?.sections[0];
    expect(first?.heading).toMatch(/ask a healthcare professional first/iu);
  });

  it('gives every condition the same four questions', () => {
    for (const piece of guidance.filter(({ group }) => group === 'conditions')) {
      expect(piece.sections.map(({ heading }) => heading)).toEqual([
        'What people notice',
        'What people often ask about',
        'What is known, and what is not',
        'When to see someone',
      ]);
    }
  });
});

describe('references', () => {
  const used = new Set(
    guidance.flatMap((piece) => referencesOf(piece, references).map(({ id }) => id)),
  );

  it.each(references.map((reference) => [reference.id, reference] as const))(
    '%s is whole and used',
    (id, reference) => {
      expect(used.has(id), 'used by a piece').toBe(true);
      expect(reference.authors).not.toBe('');
      expect(reference.title).not.toBe('');
      expect(reference.journal).not.toBe('');
      expect(reference.canSupport).toMatch(/\.$/u);
      if (reference.year !== null) expect(reference.year).toBeGreaterThan(1990);
      if (reference.doi !== null) expect(reference.doi).toMatch(/^10\.\d{4,9}\/[\w.()/;:-]+$/u);
    },
  );

  it('are listed once each, by id and by DOI', () => {
    const dois = references.flatMap(({ doi }) => (doi === null ? [] : [doi]));
    expect(known.size).toBe(references.length);
    expect(new Set(dois).size).toBe(dois.length);
  });
});
