import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Entry, entryKinds, type KindDefinition } from '@/domain/entries';
import { foldWords, wordKey } from '@/domain/foods/search/fold';
import {
  createJournalIndex,
  indexedEntry,
  type JournalAnswer,
  type JournalIndex,
  type JournalQuery,
} from '@/domain/journal-index';
import { anEntry } from '#tests/support/builders.ts';
import { tenYears } from '#tests/support/ten-years.ts';

const NONE: JournalQuery = { text: '', facets: [] };

const searchText = (entry: Entry): string => {
  const kind: Pick<KindDefinition<string, never>, 'searchText'> = entryKinds[entry.kind];
  return kind.searchText(entry.data as never);
};

/** What an index must find, the slow way. */
function fits(words: readonly string[], text: string): boolean {
  return foldWords(text).every((typed) =>
    words.some((word) => word.startsWith(typed) || wordKey(word) === wordKey(typed)),
  );
}

const indexOf = (entries: readonly Entry[]): JournalIndex => {
  const index = createJournalIndex();
  index.put(entries.map(indexedEntry));
  return index;
};

const idsIn = (entries: readonly Entry[], { rows }: JournalAnswer) =>
  [...rows].map((row) => entries[row]?.id);

describe('ten years, 55,000 entries', () => {
  let entries: readonly Entry[];
  let words: readonly (readonly string[])[];
  let index: JournalIndex;

  beforeAll(() => {
    entries = tenYears();
    words = entries.map((entry) => foldWords(searchText(entry)));
    index = indexOf(entries);
  });

  it('are all there, the newest first, and counted by day', () => {
    const { rows, days, counts } = index.ask(NONE);
    expect(entries.length).toBeGreaterThanOrEqual(55_000);
    const found = [...rows].map((row) => entries[row] as Entry);
    const wanted = entries.toSorted(
      (left, right) =>
        right.day.localeCompare(left.day) || right.occurredAt.localeCompare(left.occurredAt),
    );
    expect(found.map(({ day, occurredAt }) => `${day} ${occurredAt}`)).toEqual(
      wanted.map(({ day, occurredAt }) => `${day} ${occurredAt}`),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(entries.length);
    expect(days).toHaveLength(new Set(entries.map(({ day }) => day)).size);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
  });

  it.each([
    'k',
    'ke',
    'kefir',
    'Kéfir OATS',
    'left cheek',
    'blueberry',
    'blueberries',
    'soup lentil bread',
    'walk rain',
    'the',
    '!?',
  ])('"%s" finds what a look at every entry finds', (text) => {
    const found = new Set(index.ask({ ...NONE, text }).rows);
    const wanted = entries.flatMap((_, row) => (fits(words[row] ?? [], text) ? [row] : []));
    expect(found.size).toBe(wanted.length);
    expect(wanted.every((row) => found.has(row))).toBe(true);
  });

  it('finds some of these at all', () => {
    expect(index.ask({ ...NONE, text: 'kefir' }).rows.length).toBeGreaterThan(100);
  });

  it('filters by kind, food and place, together with words', () => {
    const facets = [
      { id: 'kind', values: ['meal', 'skin-check'] },
      { id: 'food', values: ['words:kefir', 'words:rolled oat'] },
    ];
    const found = idsIn(entries, index.ask({ text: 'blueb', facets }));
    const wanted = entries.filter(
      (entry, row) =>
        entry.kind === 'meal' &&
        entry.data.items.some(({ name }) => ['Kefir', 'Rolled oats'].includes(name)) &&
        fits(words[row] ?? [], 'blueb'),
    );
    expect(new Set(found)).toEqual(new Set(wanted.map(({ id }) => id)));
    const cheek = index.ask({ text: '', facets: [{ id: 'region', values: ['left-cheek'] }] });
    expect(cheek.rows).toHaveLength(
      entries.filter(
        (entry) =>
          entry.kind === 'skin-check' &&
          entry.data.regions.some(({ region }) => region === 'left-cheek'),
      ).length,
    );
  });

  it('knows how often and when last', () => {
    const kefir = index.facetCounts().find(({ value }) => value === 'words:kefir');
    const eaten = entries.filter(
      (entry) => entry.kind === 'meal' && entry.data.items.some(({ name }) => name === 'Kefir'),
    );
    const days = eaten.map(({ day }) => day);
    expect(kefir).toMatchObject({
      label: 'Kefir',
      entryCount: eaten.length,
      dayCount: new Set(days).size,
      lastDayNumber: Date.parse(days.toSorted().at(-1) as string) / 86_400_000,
    });
  });
});

describe('a misspelt word', () => {
  const entries = [
    anEntry('note', { data: { text: 'Blueberries from the market' } }),
    anEntry('note', { data: { text: 'Rain' } }),
  ];

  it('finds what is closest, and says so', () => {
    const answer = indexOf(entries).ask({ ...NONE, text: 'bluberries market' });
    expect(idsIn(entries, answer)).toEqual([entries[0]?.id]);
    expect(answer.similarWords).toEqual(expect.arrayContaining(['blueberries', 'market']));
  });

  it('finds nothing when nothing is close', () => {
    const answer = indexOf(entries).ask({ ...NONE, text: 'xylophone' });
    expect(answer.rows).toHaveLength(0);
    expect(answer.similarWords).toEqual([]);
  });
});

describe('changes', () => {
  it('leave an index that answers like one made anew', () => {
    const day = fc.integer({ min: 10, max: 14 });
    const word = fc.constantFrom('rain', 'sun #trip', 'Rain and kefir', 'quiet');
    const step = fc.record({ entry: fc.nat(5), day, word, isGone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.constantFrom('', 'rain'), (steps, text) => {
        const index = createJournalIndex();
        const rowOf = new Map<number, number>();
        const now = new Map<number, Entry>();
        for (const [row, { entry, day, word, isGone }] of steps.entries()) {
          const former = rowOf.get(entry);
          if (former !== undefined) index.drop([former]);
          rowOf.delete(entry);
          now.delete(entry);
          if (isGone) continue;
          const data = { text: word };
          const written = anEntry('note', { id: idOf(entry), day: `2026-11-${day}`, data });
          index.put([indexedEntry(written, row)]);
          rowOf.set(entry, row);
          now.set(entry, written);
        }
        const present = [...now.values()];
        const anew = indexOf(present);
        const query = { ...NONE, text };
        const ids = [...index.ask(query).rows].map((row) =>
          idOf([...rowOf].find(([, known]) => known === row)?.[0] as number),
        );
        expect(new Set(ids)).toEqual(new Set(idsIn(present, anew.ask(query))));
        expect([...index.ask(query).days]).toEqual([...anew.ask(query).days]);
        expect([...index.ask(query).counts]).toEqual([...anew.ask(query).counts]);
        const counted = (one: JournalIndex) =>
          one
            .facetCounts()
            .map(
              ({ id, value, entryCount, dayCount }) => `${id} ${value} ${entryCount} ${dayCount}`,
            )
            .toSorted();
        expect(counted(index)).toEqual(counted(anew));
      }),
    );
  });
});

const idOf = (entry: number) => `00000000-0000-4000-8000-0000000000${10 + entry}`;
