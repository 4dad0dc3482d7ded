import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryKinds, type KindDefinition, type PracticeSession } from '@/domain/entries';
import { kindRules } from '#tests/support/kind-contract.ts';

type Practice = KindDefinition<string, PracticeSession>;

const { practice } = entryKinds;
const [sample] = practice.samples;
const [technique, ...otherFields] = practice.fields;
const [minutes] = practice.metrics;
if (technique === undefined || minutes === undefined)
  throw new Error('practice has lost its parts');

/** For each rule, by a word of its name, a kind that somebody forgot to finish. */
const UNFINISHED: readonly (readonly [rule: string, what: string, left: Partial<Practice>])[] = [
  ['version', 'a version raised without an upgrade', { version: practice.version + 1 }],
  ['version', 'an upgrade without a version', { version: 1, upgrades: { 1: (data) => data } }],
  ['version', 'no version', { version: 0 }],
  [
    'valid and the same',
    'a sample that cannot be saved',
    { samples: [{ ...sample, durationMinutes: 0 }] },
  ],
  [
    'valid and the same',
    'a sample that JSON cannot carry',
    { samples: [{ ...sample, durationMinutes: Number.NaN }] },
  ],
  ['valid and the same', 'no sample', { samples: [] as unknown as Practice['samples'] }],
  [
    'new form',
    'a blank form without a rating',
    { blank: () => ({ technique: 'walk' }) as PracticeSession },
  ],
  [
    'out of range',
    'a check without words of ours',
    { schema: z.object({ durationMinutes: z.int().min(1) }) as unknown as Practice['schema'] },
  ],
  [
    'out of range',
    'a check with a misspelt key',
    {
      schema: z.object({
        durationMinutes: z.int('x').min(1, 'entries.problem.durration'),
      }) as unknown as Practice['schema'],
    },
  ],
  ['usual time', 'a usual time in the night', { usualTime: () => ({ hour: 3, minute: 0 }) }],
  ['usual time', 'a usual time no clock shows', { usualTime: () => ({ hour: 12, minute: 75 }) }],
  [
    'summary',
    'a summary that is not in the catalogue',
    { summary: () => ({ key: 'entries.summary.nap' }) },
  ],
  [
    'summary',
    'a summary without its values',
    { summary: () => ({ key: 'entries.summary.practice' }) },
  ],
  [
    'names of its fields',
    'a field without a name',
    { fields: [{ ...technique, textKey: 'entries.field.nap' }] },
  ],
  ['names of its fields', 'a metric without a name', { metrics: [{ ...minutes, textKey: '' }] }],
  ['ids of their own', 'two fields of one id', { fields: [technique, technique] }],
  ['ids of their own', 'two metrics of one id', { metrics: [minutes, minutes] }],
  [
    'filtered by',
    'a filter without a name',
    { facets: [{ id: 'nap', textKey: 'entries.facet.nap', read: () => [] }] },
  ],
  [
    'filtered by',
    'a filter whose value has no words',
    {
      facets: [
        {
          id: 'technique',
          textKey: 'entries.facet.technique',
          read: () => [{ value: 'nap', label: { key: 'entries.technique.nap' } }],
        },
      ],
    },
  ],
  [
    'fields give',
    'a field that gives no number',
    { fields: [{ ...technique, read: () => Number.NaN }] },
  ],
  [
    'metrics give',
    'a metric that gives no number',
    { metrics: [{ ...minutes, read: () => Number.NaN }] },
  ],
  [
    'metrics give',
    'a rating beyond ten',
    { metrics: [{ ...minutes, unit: 'rating', read: () => 11 }] },
  ],
  ['is in a field', 'a part that no field shows', { fields: otherFields }],
  ['note can be', 'a note that nobody can find', { searchText: () => '' }],
];

describe('the contract of kinds', () => {
  it.each(UNFINISHED)('the rule on "%s" notices %s', (rule, _what, left) => {
    const found = kindRules.filter(({ name }) => name.includes(rule));
    expect(found).toHaveLength(1);
    expect(found[0]?.breaches<PracticeSession>({ ...practice, ...left })).not.toEqual([]);
  });

  it('has shown each of its rules failing', () => {
    const shown = kindRules.filter(({ name }) => UNFINISHED.some(([rule]) => name.includes(rule)));
    expect(shown).toEqual(kindRules);
  });
});
