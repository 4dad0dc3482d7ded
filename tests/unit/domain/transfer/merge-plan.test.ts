import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/domain/entries';
import {
  changesOf,
  countsOf,
  type JournalContent,
  type MergeMode,
  planMerge,
  type SettingRecord,
} from '@/domain/transfer';
import { anEntry, deleted } from '#tests/support/builders';
import { anyJournal, sorted } from './journals.ts';

const NOW = '2027-01-01T00:00:00.000Z';
const NOTHING: JournalContent = { entries: [], settings: [], documents: [] };

/** What the write path does with a plan. */
function apply(current: JournalContent, incoming: JournalContent, mode: MergeMode, now = NOW) {
  const plan = planMerge(current, incoming, { mode, now });
  const entries = new Map(current.entries.map((entry) => [entry.id, entry]));
  const settings = new Map(current.settings.map((setting) => [setting.key, setting]));
  const documents = new Map(current.documents.map((document) => [document.id, document]));
  for (const change of changesOf(plan)) {
    if (change.table === 'entries') {
      expect(change.before).toEqual(entries.get(change.after.id) ?? null);
      entries.set(change.after.id, change.after);
    } else if (change.table === 'documents') {
      expect(change.before).toEqual(documents.get(change.after.id) ?? null);
      documents.set(change.after.id, change.after);
    } else {
      settings.set(change.after.key, change.after);
    }
  }
  return sorted({
    entries: [...entries.values()],
    settings: [...settings.values()],
    documents: [...documents.values()],
  });
}

const live = (content: JournalContent): readonly unknown[] => {
  const { entries, documents } = sorted(content);
  return [...entries, ...documents]
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ updatedAt: _, ...record }) => record);
};

describe('merging', () => {
  it('takes what is new and what is later, and keeps what is later here', () => {
    const [same, older, newer] = [anEntry('note'), anEntry('note'), anEntry('note')];
    const later = { ...older, updatedAt: NOW };
    const current = {
      entries: [same, older, { ...newer, updatedAt: NOW }],
      settings: [],
      documents: [],
    };
    const added = anEntry('meal');
    const plan = planMerge(
      current,
      { entries: [structuredClone(same), later, newer, added], settings: [], documents: [] },
      { mode: 'merge', now: NOW },
    );
    expect(plan).toEqual({
      mode: 'merge',
      toAdd: [{ table: 'entries', before: null, after: added }],
      toUpdate: [{ table: 'entries', before: older, after: later }],
      toRemove: [],
      unchanged: 1,
      keptNewer: 1,
    });
    expect(countsOf(plan)).toMatchObject({
      comes: 1,
      changes: 1,
      goes: 0,
      comesByKind: { meal: 1 },
    });
  });

  it('does not take another order of properties for another content', () => {
    const entry = anEntry('meal', { data: { note: 'oats' } });
    const turned = Object.fromEntries(Object.entries(entry).toReversed()) as Entry;
    const plan = planMerge(
      { entries: [entry], settings: [], documents: [] },
      { entries: [turned], settings: [], documents: [] },
      { mode: 'merge', now: NOW },
    );
    expect(plan.unchanged).toBe(1);
  });

  it('of one instant takes the one that is not deleted', () => {
    const entry = anEntry('note');
    const gone = deleted(entry, entry.updatedAt);
    const journal = (of: Entry): JournalContent => ({ entries: [of], settings: [], documents: [] });
    expect(live(apply(journal(gone), journal(entry), 'merge'))).toHaveLength(1);
    expect(live(apply(journal(entry), journal(gone), 'merge'))).toHaveLength(1);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (current, incoming) => {
        const once = apply(current, incoming, 'merge');
        const again = planMerge(once, incoming, { mode: 'merge', now: NOW });
        expect(changesOf(again)).toEqual([]);
      }),
    );
  });

  it('gives the same in any order', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, anyJournal, (a, b, c) => {
        const forwards = apply(apply(apply(NOTHING, a, 'merge'), b, 'merge'), c, 'merge');
        const backwards = apply(apply(apply(NOTHING, c, 'merge'), b, 'merge'), a, 'merge');
        expect(forwards).toEqual(backwards);
      }),
    );
  });

  it('loses no record: every one of either side is there in its later version', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (current, incoming) => {
        const merged = apply(current, incoming, 'merge');
        for (const record of [...current.entries, ...incoming.entries]) {
          const kept = merged.entries.find(({ id }) => id === record.id);
          expect(kept?.updatedAt ?? '').toSatisfy((at: string) => at >= record.updatedAt);
        }
        const ids = new Set([...current.entries, ...incoming.entries].map(({ id }) => id));
        expect(merged.entries).toHaveLength(ids.size);
      }),
    );
  });
});

describe('replacing', () => {
  it('makes the journal what the file says, by tombstones', () => {
    const [kept, gone, before] = [anEntry('note'), anEntry('note'), anEntry('note')];
    const changed = { ...before, data: { text: 'as it was' } } as Entry;
    const plan = planMerge(
      { entries: [kept, gone, { ...before, updatedAt: NOW }], settings: [], documents: [] },
      { entries: [kept, changed], settings: [], documents: [] },
      { mode: 'replace', now: '2026-12-01T00:00:00.000Z' },
    );
    // The clock here is behind the entry, and yet the version put back is the later one.
    const after = { ...changed, updatedAt: '2027-01-01T00:00:00.001Z' };
    expect(plan.toUpdate).toEqual([
      { table: 'entries', before: { ...before, updatedAt: NOW }, after },
    ]);
    expect(plan.toRemove).toEqual([
      { table: 'entries', before: gone, after: deleted(gone, '2026-12-01T00:00:00.000Z') },
    ]);
    expect(countsOf(plan)).toMatchObject({ comes: 0, changes: 1, goes: 1, unchanged: 1 });
  });

  it('gives exactly the file’s entries, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (current, incoming) => {
        const once = apply(current, incoming, 'replace');
        expect(live(once)).toEqual(live(incoming));
        const again = planMerge(once, incoming, {
          mode: 'replace',
          now: '2027-02-01T00:00:00.000Z',
        });
        expect(changesOf(again)).toEqual([]);
      }),
    );
  });

  it('stays as it is when what was there before is merged in again', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (current, incoming) => {
        const replaced = apply(current, incoming, 'replace');
        const changedHere = replaced.entries.filter(
          (entry) => !incoming.entries.some(({ id }) => id === entry.id),
        );
        const merged = apply(replaced, current, 'merge');
        for (const entry of changedHere) expect(merged.entries).toContainEqual(entry);
      }),
    );
  });

  it('leaves settings alone that the file does not have', () => {
    const setting: SettingRecord = { key: 'appearance', value: 'dark', updatedAt: NOW };
    const plan = planMerge({ entries: [], settings: [setting], documents: [] }, NOTHING, {
      mode: 'replace',
      now: NOW,
    });
    expect(changesOf(plan)).toEqual([]);
  });
});
