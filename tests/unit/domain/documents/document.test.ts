import { describe, expect, it } from 'vitest';
import {
  changedDocument,
  COLLECTIONS,
  collections,
  deletedDocument,
  parseDocument,
} from '@/domain/documents';
import { RecordFormatError } from '@/domain/records';
import { aDocument } from '#tests/support/builders.ts';

const LATER = '2026-11-24T08:00:00.000Z';

describe.each(COLLECTIONS)('the collection %s', (name) => {
  it('reads back its samples unchanged, after a trip through JSON', () => {
    for (const data of collections[name].samples) {
      const document = aDocument(name, { data });
      expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
  });

  it('is reached from every version before', () => {
    const { version, upgrades } = collections[name];
    const steps = Array.from({ length: version - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(upgrades)).toEqual(steps);
  });
});

describe('a document', () => {
  it('changes its content and time, and nothing else', () => {
    const document = aDocument('savedMeals');
    const changed = changedDocument(document, { ...document.data, name: 'Picnic' }, LATER);
    expect(changed).toEqual({
      ...document,
      data: { ...document.data, name: 'Picnic' },
      updatedAt: LATER,
    });
  });

  it('stays as a tombstone when it is deleted', () => {
    const document = aDocument('ownFoods');
    expect(deletedDocument(document, LATER)).toEqual({
      ...document,
      updatedAt: LATER,
      deletedAt: LATER,
    });
  });

  it.each([
    ['malformed', null],
    ['malformed', { ...aDocument('ownFoods'), id: 'soup' }],
    ['malformed', { ...aDocument('ownFoods'), data: { name: '' } }],
    ['unknown-kind', { ...aDocument('ownFoods'), collection: 'constructor' }],
    ['newer-version', { ...aDocument('ownFoods'), dataVersion: 99 }],
  ])('that cannot be read is %s', (code, record) => {
    expect(() => parseDocument(record)).toThrow(RecordFormatError);
    expect(() => parseDocument(record)).toThrow(expect.objectContaining({ code }));
  });

  it('is never made of data that does not fit', () => {
    const empty = () => aDocument('savedMeals', { data: { items: [] } });
    expect(empty).toThrow(RecordFormatError);
  });
});
