import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineHashes, EMPTY_CONTENT, hashRecord, summariseContent } from '@/domain/safety';

const anyValue = fc.jsonValue();
const record = (key: string, value: unknown) => ({ table: 'entries', key, value }) as const;

describe('hashRecord', () => {
  it('is the same for ever', () => {
    expect(hashRecord(record('a', { day: '2026-11-23', data: [1, null] }))).toBe(
      '5126417cb8bf734b',
    );
  });

  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const again: unknown = JSON.parse(JSON.stringify(value));
        expect(hashRecord(record('k', again))).toBe(hashRecord(record('k', value)));
      }),
    );
  });

  it('tells one changed letter, another key and another table apart', () => {
    const hash = hashRecord(record('k', { text: 'calm' }));
    expect(hashRecord(record('k', { text: 'calx' }))).not.toBe(hash);
    expect(hashRecord(record('l', { text: 'calm' }))).not.toBe(hash);
    expect(hashRecord({ table: 'settings', key: 'k', value: { text: 'calm' } })).not.toBe(hash);
  });

  it('gives 100,000 records 100,000 different hashes', () => {
    const hashes = new Set(
      Array.from({ length: 100_000 }, (_, index) => hashRecord(record(String(index), { index }))),
    );
    expect(hashes.size).toBe(100_000);
  });
});

describe('summariseContent', () => {
  const anyHashes = fc.array(
    fc.tuple(fc.uuid(), anyValue).map(([key, value]) => ({ hash: hashRecord(record(key, value)) })),
  );

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(anyHashes, (rows) => {
        expect(summariseContent(rows.toReversed())).toEqual(summariseContent(rows));
      }),
    );
  });

  it('can be kept up record by record', () => {
    fc.assert(
      fc.property(anyHashes, (rows) => {
        const total = rows.reduce((sum, { hash }) => combineHashes(sum, hash), EMPTY_CONTENT.hash);
        expect(total).toBe(summariseContent(rows).hash);
        const emptied = rows.reduce((sum, { hash }) => combineHashes(sum, hash), total);
        expect(emptied).toBe(EMPTY_CONTENT.hash);
      }),
    );
  });
});
