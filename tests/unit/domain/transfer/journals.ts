/** Small journals made at random, of few ids, so that two of them often hold versions of the same record. */
import fc from 'fast-check';
import { type Entry, ENTRY_KINDS, entryKinds } from '@/domain/entries';
import {
  COLLECTIONS,
  collections,
  deletedDocument,
  type JournalDocument,
} from '@/domain/documents';
import type { JournalContent, SettingRecord } from '@/domain/transfer';
import { aDocument, anEntry, deleted } from '#tests/support/builders';

const idOf = (number: number): string =>
  `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

const instants = fc
  .integer({ min: 0, max: 5 })
  .map((step) => new Date(Date.UTC(2026, 10, 23, 8, step)).toISOString());

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom('calm', 'itchy', '💚 שלום', '"quoted", \n and lines\u2028'),
    updatedAt: instants,
    isDeleted: fc.boolean(),
  })
  .map(({ number, text, updatedAt, isDeleted }) => {
    const entry: Entry = {
      ...anEntry('note', { id: idOf(number), now: '2026-11-23T08:00:00.000Z', data: { text } }),
      updatedAt,
    };
    return isDeleted ? deleted(entry, updatedAt) : entry;
  });

const anySetting: fc.Arbitrary<SettingRecord> = fc.record({
  key: fc.constant('appearance'),
  value: fc.constantFrom('system', 'light', 'dark'),
  updatedAt: instants,
});

const anyDocument: fc.Arbitrary<JournalDocument> = fc
  .record({
    // Ids of their own: one id names one record, whatever its table.
    number: fc.integer({ min: 11, max: 14 }),
    name: fc.constantFrom('Soup', 'Grandma’s soup', 'שקשוקה'),
    updatedAt: instants,
    isDeleted: fc.boolean(),
  })
  .map(({ number, name, updatedAt, isDeleted }) => {
    const document: JournalDocument = {
      ...aDocument('ownFoods', {
        id: idOf(number),
        now: '2026-11-23T08:00:00.000Z',
        data: { name },
      }),
      updatedAt,
    };
    return isDeleted ? deletedDocument(document, updatedAt) : document;
  });

export const anyJournal: fc.Arbitrary<JournalContent> = fc.record({
  entries: fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 }),
  settings: fc.uniqueArray(anySetting, { selector: ({ key }) => key, maxLength: 1 }),
  documents: fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 4 }),
});

/** Every kind and collection with every sample, tombstones and a setting. */
export function aFullJournal(): JournalContent {
  const entries = ENTRY_KINDS.flatMap((kind) =>
    entryKinds[kind].samples.map((data) => anEntry(kind, { data })),
  );
  return {
    entries: [...entries, deleted(anEntry('note'))],
    settings: [{ key: 'dayStartHour', value: 4, updatedAt: '2026-11-23T08:00:00.000Z' }],
    documents: [
      ...COLLECTIONS.flatMap((collection) =>
        collections[collection].samples.map((data) => aDocument(collection, { data })),
      ),
      deletedDocument(aDocument('savedMeals'), '2026-11-24T00:00:00.000Z'),
    ],
  };
}

/** The same whatever order it was put together in. */
export const sorted = ({ entries, settings, documents }: JournalContent): JournalContent => ({
  entries: entries.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  settings: settings.toSorted((left, right) => (left.key < right.key ? -1 : 1)),
  documents: documents.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
});
