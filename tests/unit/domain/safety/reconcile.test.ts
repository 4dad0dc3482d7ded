import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestRow, planReconciliation } from '@/domain/safety';

const row = (key: string, hash: string, updatedAt = '2026-11-23T08:00:00.000Z'): DigestRow => ({
  table: 'entries',
  key,
  hash,
  updatedAt,
});
const keys = (names: readonly { readonly key: string }[]) => names.map(({ key }) => key);

describe('planReconciliation', () => {
  it('leaves equal content alone', () => {
    expect(planReconciliation([row('a', '1')], [row('a', '1')])).toEqual({
      toStore: [],
      toLog: [],
    });
  });

  it('rebuilds an empty store and refills an empty log', () => {
    const rows = [row('a', '1'), row('b', '2')];
    expect(keys(planReconciliation([], rows).toStore).toSorted()).toEqual(['a', 'b']);
    expect(keys(planReconciliation(rows, []).toLog)).toEqual(['a', 'b']);
  });

  it('takes the later of two versions, and of the same instant the log’s', () => {
    const early = '2026-11-23T08:00:00.000Z';
    const late = '2026-11-23T09:00:00.000Z';
    expect(keys(planReconciliation([row('a', '1', late)], [row('a', '2', early)]).toLog)).toEqual([
      'a',
    ]);
    expect(keys(planReconciliation([row('a', '1', early)], [row('a', '2', late)]).toStore)).toEqual(
      ['a'],
    );
    expect(
      keys(planReconciliation([row('a', '1', early)], [row('a', '2', early)]).toStore),
    ).toEqual(['a']);
  });

  it('brings the latest back first', () => {
    const at = (hour: string) => `2026-11-23T${hour}:00:00.000Z`;
    const log = [row('b', '2', at('09')), row('c', '3', at('10')), row('a', '1', at('08'))];
    expect(keys(planReconciliation([], log).toStore)).toEqual(['c', 'b', 'a']);
  });

  it('brings settings and documents back before any entry, however old they are', () => {
    const old = '2020-01-01T08:00:00.000Z';
    const log: DigestRow[] = [
      row('entry', '1'),
      { ...row('setting', '2', old), table: 'settings' },
      { ...row('document', '3', old), table: 'documents' },
    ];
    expect(keys(planReconciliation([], log).toStore).at(-1)).toBe('entry');
  });

  it('ends with both sides equal, whatever either lost', () => {
    const anyRows = fc.uniqueArray(
      fc.record({
        key: fc.integer({ min: 0, max: 20 }).map(String),
        hash: fc.constantFrom('1', '2', '3'),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(anyRows, anyRows, (inStore, inLog) => {
        const store = new Map(inStore.map(({ key, hash }) => [key, row(key, hash)]));
        const log = new Map(inLog.map(({ key, hash }) => [key, row(key, hash)]));
        const plan = planReconciliation([...store.values()], [...log.values()]);
        for (const { key } of plan.toStore) store.set(key, log.get(key) as DigestRow);
        for (const { key } of plan.toLog) log.set(key, store.get(key) as DigestRow);
        // Maps are equal whatever the order they were filled in.
        expect(store).toEqual(log);
      }),
    );
  });
});
