import { describe, expect, it } from 'vitest';
import {
  ENTRY_KINDS,
  entryKinds,
  isEntryKind,
  type KindDefinition,
  type Metric,
} from '@/domain/entries';
import { isTextKey } from '@/texts';
import { describeKind } from '#tests/support/kind-contract.ts';

const definitions = Object.values(entryKinds) as unknown as readonly KindDefinition<
  string,
  unknown
>[];

for (const definition of definitions) describeKind(definition);

describe('the registry', () => {
  it('names each kind as it names itself, and has a word for it', () => {
    expect(definitions.map(({ kind }) => kind)).toEqual(ENTRY_KINDS);
    for (const kind of ENTRY_KINDS) expect(isTextKey(`entries.kind.${kind}`)).toBe(true);
  });

  it('has no two metrics of one id', () => {
    const ids = definitions.flatMap(({ metrics }) =>
      (metrics as readonly Metric[]).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the metric ids that charts and exports already name', () => {
    const ids = definitions.flatMap(({ metrics }) => metrics.map(({ id }) => id));
    expect(ids).toEqual([
      'meal.count',
      'calm.minutes',
      'skin.overall',
      'skin.itch',
      'stress',
      'belly',
      'sleep.hours',
      'sleep.quality',
      'supplement.count',
    ]);
  });

  it('knows its kinds and nothing that every object has', () => {
    expect(ENTRY_KINDS.every(isEntryKind)).toBe(true);
    expect(['', 'Meal', 'constructor', '__proto__', 'toString'].some(isEntryKind)).toBe(false);
  });
});
