import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byTime,
  changedEntry,
  deletedEntry,
  type Entry,
  entryKinds,
  isKind,
  newEntry,
  parseEntry,
} from '@/domain/entries';
import { RecordFormatError } from '@/domain/records';
import { anEntry, momentOf } from '#tests/support/builders.ts';

const NOW = '2026-11-23T20:00:00.000Z';
const LATER = '2026-11-24T08:00:00.000Z';
const ID = '11111111-2222-4333-8444-555555555555';

describe('newEntry', () => {
  it('puts the envelope round the data', () => {
    const moment = momentOf('2026-11-23', '08:30', 'Europe/Berlin');
    expect(newEntry('note', { text: 'Warm' }, moment, { id: ID, now: NOW })).toEqual({
      id: ID,
      kind: 'note',
      dataVersion: entryKinds.note.version,
      data: { text: 'Warm' },
      day: '2026-11-23',
      occurredAt: '2026-11-23T07:30:00.000Z',
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
      createdAt: NOW,
      updatedAt: NOW,
    });
  });

  it('makes what can be read again', () => {
    const entry = newEntry('note', { text: 'Warm' }, momentOf('2026-11-23'), { id: ID, now: NOW });
    expect(parseEntry(entry)).toEqual(entry);
  });

  it('refuses data that cannot be saved', () => {
    const empty = () =>
      newEntry('note', { text: ' ' }, momentOf('2026-11-23'), { id: ID, now: NOW });
    expect(empty).toThrow(RecordFormatError);
  });

  it('takes only the moment from an entry given as one, never its id or its deletion', () => {
    const other = deletedEntry(anEntry('note'), NOW);
    const copy = newEntry('note', { text: 'Copy' }, other, { id: ID, now: LATER });
    expect(copy).toMatchObject({
      id: ID,
      data: { text: 'Copy' },
      createdAt: LATER,
      day: other.day,
    });
    expect(copy).not.toHaveProperty('deletedAt');
  });
});

describe('changedEntry', () => {
  const entry = anEntry('note', { now: NOW });

  it('keeps id and first writing, and takes data, moment and the time of the change', () => {
    const moment = momentOf('2026-11-22', '21:00');
    expect(changedEntry(entry, { text: 'Cold' }, moment, LATER)).toEqual({
      ...entry,
      ...moment,
      data: { text: 'Cold' },
      updatedAt: LATER,
    });
    expect(entry.updatedAt).toBe(NOW);
  });

  it('takes only the moment from another entry given as one', () => {
    const changed = changedEntry(
      entry,
      { text: 'Cold' },
      anEntry('meal', { day: '2026-11-20' }),
      LATER,
    );
    expect(changed).toMatchObject({
      id: entry.id,
      kind: 'note',
      createdAt: NOW,
      day: '2026-11-20',
    });
  });

  it('refuses data that cannot be saved', () => {
    expect(() => changedEntry(entry, { text: '' }, entry, LATER)).toThrow(RecordFormatError);
  });
});

it('deletedEntry leaves a tombstone with everything in it', () => {
  const entry = anEntry('meal');
  expect(deletedEntry(entry, LATER)).toEqual({ ...entry, updatedAt: LATER, deletedAt: LATER });
});

it('isKind tells kinds apart', () => {
  expect(isKind(anEntry('meal'), 'meal')).toBe(true);
  expect(isKind(anEntry('meal'), 'note')).toBe(false);
});

describe('byTime', () => {
  const early = anEntry('meal', { at: '08:00' });
  const late = anEntry('meal', { at: '20:00' });
  const lateToo = anEntry('note', { at: '20:00', now: '2026-11-23T22:00:00.000Z' });

  it('runs from early to late, and by first writing when the time is the same', () => {
    expect([lateToo, late, early].sort(byTime)).toEqual([early, late, lateToo]);
  });

  it('does not depend on the order it is given', () => {
    const list: readonly Entry[] = [early, late, lateToo];
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: 3 }), (shuffled) => {
        expect([...shuffled].sort(byTime)).toEqual(list);
      }),
    );
  });
});
