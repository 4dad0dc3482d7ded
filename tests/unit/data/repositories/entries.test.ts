import { describe, expect, it } from 'vitest';
import { fillStore, readStore, storeName, testJournal } from '../stores.ts';
import { addDays, type LocalDay, parseLocalDay } from '@/domain/day';
import { type Entry, entryKinds } from '@/domain/entries';
import { anEntry, deleted } from '#tests/support/builders.ts';

const day = (text: string): LocalDay => parseLocalDay(text);

async function journalWith(...records: readonly unknown[]) {
  const name = storeName();
  await fillStore(name, records);
  return { name, ...testJournal(name) };
}

const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

describe('forDay', () => {
  it('gives the entries of that day only, from early to late, whatever their kind', async () => {
    const evening = anEntry('skin-check', { at: '21:00' });
    const morning = anEntry('meal', { at: '08:00' });
    const noon = anEntry('note', { at: '12:00' });
    const before = anEntry('note', { day: '2026-11-22' });
    const after = anEntry('note', { day: '2026-11-24' });
    const { journal } = await journalWith(evening, before, noon, after, morning);
    expect(await journal.entries.forDay(day('2026-11-23'))).toEqual([morning, noon, evening]);
  });

  it('hides what was deleted', async () => {
    const kept = anEntry('note');
    const { journal } = await journalWith(deleted(anEntry('note')), kept);
    expect(await journal.entries.forDay(day('2026-11-23'))).toEqual([kept]);
  });
});

describe('between', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  const entries = days.map((text) => anEntry('note', { day: text }));

  it('has both ends', async () => {
    const { journal } = await journalWith(...entries.toReversed(), deleted(anEntry('note')));
    const found = await journal.entries.between({ from: day('2026-11-21'), to: day('2026-11-22') });
    expect(found).toEqual(entries.slice(1, 3));
  });

  it('is one day or none when the ends are the same or the wrong way round', async () => {
    const { journal } = await journalWith(...entries);
    const at = (from: string, to: string) =>
      journal.entries.between({ from: day(from), to: day(to) });
    expect(await at('2026-11-21', '2026-11-21')).toEqual([entries[1]]);
    expect(await at('2026-11-22', '2026-11-21')).toEqual([]);
  });
});

describe('ofKindBetween', () => {
  it('has one kind, both ends, and no tombstones', async () => {
    const first = anEntry('meal', { day: '2026-11-20' });
    const last = anEntry('meal', { day: '2026-11-22' });
    const { journal } = await journalWith(
      last,
      anEntry('note', { day: '2026-11-21' }),
      deleted(anEntry('meal', { day: '2026-11-21' })),
      anEntry('meal', { day: '2026-11-19' }),
      anEntry('meal', { day: '2026-11-23' }),
      first,
    );
    const range = { from: day('2026-11-20'), to: day('2026-11-22') };
    expect(await journal.entries.ofKindBetween('meal', range)).toEqual([first, last]);
  });
});

describe('latestOfKind', () => {
  const today = day('2026-11-23');

  it('is the last of its day, on the day itself or before it', async () => {
    const early = anEntry('skin-check', { day: '2026-11-20', at: '08:00' });
    const late = anEntry('skin-check', { day: '2026-11-20', at: '21:00' });
    const later = anEntry('skin-check', { day: '2026-11-24' });
    const { journal } = await journalWith(late, later, early, anEntry('meal'));
    expect(await journal.entries.latestOfKind('skin-check', today)).toEqual(late);
    expect(await journal.entries.latestOfKind('skin-check', day('2026-11-20'))).toEqual(late);
    expect(await journal.entries.latestOfKind('skin-check', day('2026-11-24'))).toEqual(later);
    expect(await journal.entries.latestOfKind('skin-check', day('2026-11-19'))).toBeNull();
    expect(await journal.entries.latestOfKind('note', today)).toBeNull();
  });

  it('looks behind days with nothing but tombstones, and past a tombstone in a day', async () => {
    const kept = anEntry('note', { day: '2026-11-20', at: '08:00' });
    const { journal } = await journalWith(
      deleted(anEntry('note', { day: '2026-11-23' })),
      deleted(anEntry('note', { day: '2026-11-22' })),
      deleted(anEntry('note', { day: '2026-11-20', at: '20:00' })),
      kept,
    );
    expect(await journal.entries.latestOfKind('note', today)).toEqual(kept);
  });

  it('ends when there is nothing but tombstones, back to the first day of the calendar', async () => {
    const first = { ...deleted(anEntry('note')), day: '0000-01-01' };
    const { journal } = await journalWith(deleted(anEntry('note')), first);
    expect(await journal.entries.latestOfKind('note', today)).toBeNull();
  });

  it('looks behind a record it cannot read', async () => {
    const kept = anEntry('note', { day: '2026-11-20' });
    const newer = { ...anEntry('note'), dataVersion: entryKinds.note.version + 1 };
    const { journal, unreadable } = await journalWith(kept, newer);
    expect(await journal.entries.latestOfKind('note', today)).toEqual(kept);
    expect(unreadable.map(({ id }) => id)).toEqual([newer.id]);
  });
});

describe('byId', () => {
  it('finds an entry that is not deleted', async () => {
    const kept = anEntry('note');
    const gone = deleted(anEntry('note'));
    const { journal } = await journalWith(kept, gone);
    expect(await journal.entries.byId(kept.id)).toEqual(kept);
    expect(await journal.entries.byId(gone.id)).toBeNull();
    expect(await journal.entries.byId('nobody')).toBeNull();
  });
});

describe('firstDay', () => {
  it('is the first day with an entry, past days with nothing but tombstones', async () => {
    const { journal } = await journalWith(
      anEntry('note', { day: '2026-11-21' }),
      anEntry('meal', { day: '2026-11-20' }),
      deleted(anEntry('note', { day: '2026-11-19' })),
    );
    expect(await journal.entries.firstDay()).toBe('2026-11-20');
  });

  it('is null while the journal is empty, also when everything was deleted', async () => {
    expect(await testJournal().journal.entries.firstDay()).toBeNull();
    const { journal } = await journalWith(deleted(anEntry('note')));
    expect(await journal.entries.firstDay()).toBeNull();
  });
});

describe('a record this version cannot read', () => {
  it.each([
    ['of a kind it does not know', { kind: 'dream' }, /unknown|kind/],
    ['of a newer shape', { dataVersion: 99 }, /99/],
    ['of no shape', { dataVersion: undefined }, /dataVersion/],
  ])('%s is told of, left out, and stays as it is', async (_what, damage, reason) => {
    const kept = anEntry('note', { at: '08:00' });
    const odd = { ...anEntry('note', { at: '09:00' }), ...damage };
    const { name, journal, unreadable } = await journalWith(kept, odd);
    expect(await journal.entries.forDay(day('2026-11-23'))).toEqual([kept]);
    expect(unreadable).toEqual([{ id: odd.id, reason: expect.stringMatching(reason) as string }]);
    expect((await readStore(name)).entries).toContainEqual(odd);
  });
});

it('a year of entries comes in order however it was written', async () => {
  const first = day('2026-01-01');
  const entries = Array.from({ length: 365 }, (_, index) =>
    anEntry('note', { day: addDays(first, (index * 101) % 365) }),
  );
  const { journal } = await journalWith(...entries);
  const found = await journal.entries.between({ from: first, to: day('2026-12-31') });
  const days = found.map((entry) => entry.day);
  expect(days).toEqual([...days].sort());
  expect(new Set(idsOf(found)).size).toBe(365);
});
