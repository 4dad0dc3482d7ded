import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, type Entry, entryKinds, parseEntry } from '@/domain/entries';
import { RecordFormatError } from '@/domain/records';
import { anEntry, deleted } from '#tests/support/builders.ts';

const throughJson = (entry: Entry): unknown => JSON.parse(JSON.stringify(entry));

/** The code of the refusal; null when the record was read. */
function refusalOf(record: unknown): string | null {
  try {
    parseEntry(record);
    return null;
  } catch (error) {
    if (error instanceof RecordFormatError) return error.code;
    throw error;
  }
}

describe('parseEntry', () => {
  it.each(ENTRY_KINDS)('reads back a %s that went through JSON', (kind) => {
    for (const sample of entryKinds[kind].samples) {
      const entry = anEntry(kind, { data: sample });
      expect(parseEntry(throughJson(entry))).toEqual(entry);
    }
  });

  it('keeps a tombstone, with what it was', () => {
    const tombstone = deleted(anEntry('meal'));
    expect(parseEntry(throughJson(tombstone))).toEqual(tombstone);
    expect(parseEntry(throughJson(anEntry('meal')))).not.toHaveProperty('deletedAt');
  });

  it.each([
    ['id', 'x'],
    ['id', undefined],
    ['day', '2026-02-30'],
    ['day', '2026-11-23T00:00:00Z'],
    ['occurredAt', 'yesterday'],
    ['occurredAt', '2026-11-23T12:00:00+01:00'],
    ['zone', 'Mars/Olympus'],
    ['zone', ''],
    ['offsetMinutes', 60.5],
    ['offsetMinutes', 100_000],
    ['createdAt', 0],
    ['updatedAt', null],
    ['deletedAt', null],
    ['deletedAt', 'once'],
    ['dataVersion', 0],
    ['dataVersion', 1.5],
    ['dataVersion', '1'],
    ['data', null],
    ['data', undefined],
    ['data', { slot: 'brunch', items: [{ name: 'Oats' }] }],
    ['data', { slot: 'lunch', items: [] }],
    ['kind', 5],
  ])('refuses a record whose %s is %j, as malformed', (part, value) => {
    expect(refusalOf({ ...anEntry('meal'), [part]: value })).toBe('malformed');
  });

  it('says where a record is malformed', () => {
    expect(() => parseEntry({ ...anEntry('meal'), day: 'x', zone: 'y' })).toThrow(/day: .*zone: /);
  });

  it.each(['dream', '', 'constructor', '__proto__', 'toString'])('refuses the kind %j', (kind) => {
    expect(refusalOf({ ...anEntry('note'), kind })).toBe('unknown-kind');
  });

  it('refuses what a newer program wrote rather than guess', () => {
    const record = { ...anEntry('note'), dataVersion: entryKinds.note.version + 1 };
    expect(refusalOf(record)).toBe('newer-version');
  });

  it('lets nothing through that a kind does not have', () => {
    const text = JSON.stringify({
      ...anEntry('note'),
      secret: 1,
      data: { text: 'Warm', extra: 2 },
    });
    const entry = parseEntry(JSON.parse(text));
    expect(entry).not.toHaveProperty('secret');
    expect(entry.data).toEqual({ text: 'Warm' });
  });

  it('cannot be used to change what every object has', () => {
    const attack = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const whole = JSON.stringify(anEntry('skin-check'));
    const record = whole
      .replace(/^\{/, `{${attack},`)
      .replace('"data":{', `"data":{${attack},`)
      .replace('{"region"', `{${attack},"region"`);
    const entry = parseEntry(JSON.parse(record));
    expect(entry).toEqual(JSON.parse(whole));
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(entry.data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
    expect(entry).not.toHaveProperty('polluted');
  });

  it('gives an entry or a RecordFormatError for anything at all', () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, (record) => void refusalOf(record)),
      { numRuns: 500 },
    );
  });

  it('gives an entry or a RecordFormatError for an entry with one part damaged', () => {
    const parts = [...Object.keys(anEntry('meal')), 'deletedAt'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRY_KINDS),
        fc.constantFrom(...parts),
        fc.anything(),
        (kind, part, damage) => void refusalOf({ ...anEntry(kind), [part]: damage }),
      ),
      { numRuns: 1000 },
    );
  });

  it('gives an entry or a RecordFormatError for data with one part damaged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRY_KINDS),
        fc.nat(),
        fc.anything(),
        (kind, pick, damage) => {
          const { data, ...envelope } = anEntry(kind);
          const keys = Object.keys(data);
          const damaged = { ...data, [keys[pick % keys.length] ?? 'note']: damage };
          refusalOf({ ...envelope, data: damaged });
        },
      ),
      { numRuns: 500 },
    );
  });
});
