import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type DayStartHour,
  daysBetween,
  daysInRange,
  parseLocalDay,
  rangeEndingAt,
} from '@/domain/day';
import { type Entry, isKind, parseEntry } from '@/domain/entries';
import { computeDailySeries } from '@/domain/series';
import { generateSampleJournal } from '@/domain/sample';

const endDay = parseLocalDay('2026-11-23');
const year = { endDay, zone: 'Europe/Berlin', dayStartHour: 0, seed: 7, dayCount: 366 } as const;
const journal = generateSampleJournal(year);
const range = rangeEndingAt(endDay, 366);

const seriesOf = (metric: string, entries: readonly Entry[] = journal) =>
  computeDailySeries(entries, metric, range).map(({ value }) => value);

const textsOf = (entry: Entry): readonly string[] => [
  ...(isKind(entry, 'note') ? [entry.data.text] : [entry.data.note ?? '']),
  ...(isKind(entry, 'meal') ? entry.data.items.map(({ name }) => name) : []),
];

describe('generateSampleJournal', () => {
  it('writes only entries the journal itself would accept, each with an id of its own', () => {
    for (const entry of journal) expect(parseEntry(entry)).toEqual(entry);
    expect(new Set(journal.map(({ id }) => id)).size).toBe(journal.length);
  });

  it('covers a year with every kind of entry', () => {
    const days = new Set(journal.map(({ day }) => day));
    expect(days.has(range.from)).toBe(true);
    expect(days.has(range.to)).toBe(true);
    const countOf = (kind: Entry['kind']) => journal.filter((entry) => entry.kind === kind).length;
    expect(countOf('meal') / days.size).toBeGreaterThan(2);
    expect(countOf('meal') / days.size).toBeLessThan(4);
    expect(countOf('skin-check')).toBeGreaterThan(250);
    expect(countOf('check-in')).toBeGreaterThan(400);
    expect(countOf('practice') / 52).toBeGreaterThan(2);
    expect(countOf('note')).toBeGreaterThan(10);
    expect(countOf('supplement')).toBeGreaterThan(50);
  });

  it('leaves days out as people do, and nine in a row for a holiday', () => {
    const days = new Set(journal.map(({ day }) => day));
    const missing = daysInRange(range).map((day) => !days.has(day));
    const share = missing.filter(Boolean).length / missing.length;
    expect(share).toBeGreaterThanOrEqual(0.08);
    expect(share).toBeLessThanOrEqual(0.12);
    expect(missing.map((isMissing) => (isMissing ? 'x' : '.')).join('')).toContain('x'.repeat(9));
  });

  it('has skin with a memory, over most of the scale, and seasons', () => {
    const skin = seriesOf('skin.overall');
    const pairs = skin.flatMap((value, index) => {
      const next = skin[index + 1];
      return value === null || next === null || next === undefined ? [] : [[value, next] as const];
    });
    const mean = pairs.reduce((sum, [value]) => sum + value, 0) / pairs.length;
    const covariance = pairs.reduce((sum, [a, b]) => sum + (a - mean) * (b - mean), 0);
    const variance = pairs.reduce((sum, [a]) => sum + (a - mean) ** 2, 0);
    expect(covariance / variance).toBeGreaterThan(0.55);
    expect(covariance / variance).toBeLessThan(0.95);
    const values = skin.filter((value) => value !== null);
    expect(Math.min(...values)).toBeLessThanOrEqual(1);
    expect(Math.max(...values)).toBeGreaterThanOrEqual(6);
  });

  it('names no region without something to see, and names the usual places most', () => {
    const regions = journal.flatMap((entry) =>
      isKind(entry, 'skin-check') ? entry.data.regions.map(({ region }) => region) : [],
    );
    const usual = regions.filter((region) => /cheek|chin|forehead/.test(region));
    expect(usual.length / regions.length).toBeGreaterThan(0.7);
  });

  it('says what was seen and put on, and marks the one new cream once', () => {
    const checks = journal.flatMap((entry) => (isKind(entry, 'skin-check') ? [entry.data] : []));
    const signs = checks.flatMap(({ regions }) => regions.flatMap((noted) => noted.signs ?? []));
    expect(new Set(signs.map(({ sign }) => sign)).size).toBeGreaterThanOrEqual(5);
    const putOn = checks.flatMap((check) => check.putOn ?? []);
    expect(new Set(putOn.map(({ name }) => name)).size).toBe(3);
    expect(putOn.filter(({ isNew }) => isNew)).toEqual([{ name: 'Oat cream', isNew: true }]);
  });

  it('marks two beginnings in notes', () => {
    const notes = journal.flatMap((entry) => (isKind(entry, 'note') ? [entry.data.text] : []));
    expect(notes.filter((text) => /^(New face cream|Switched to a wash)/.test(text))).toHaveLength(
      2,
    );
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('uses none of the words the program does not use', () => {
    const words =
      /\b(trigger|cause[sd]?|safe|bad|cheat|failed|significant|diagnos|monitor|treat|cure)/i;
    expect(journal.flatMap(textsOf).filter((text) => words.test(text))).toEqual([]);
  });

  it('gives the same journal for the same seed and another one for another', () => {
    expect(generateSampleJournal(year)).toEqual(journal);
    expect(generateSampleJournal({ ...year, seed: 8 })).not.toEqual(journal);
  });

  it('notes nothing after the moment it is looked at', () => {
    const until = Date.parse('2026-11-23T09:00:00Z');
    const early = generateSampleJournal({ ...year, until });
    expect(early.every(({ occurredAt }) => Date.parse(occurredAt) <= until)).toBe(true);
    expect(early).toEqual(journal.filter(({ occurredAt }) => Date.parse(occurredAt) <= until));
    expect(early.length).toBeLessThan(journal.length);
  });

  it('keeps every entry inside the days asked for, in order, wherever and whenever', () => {
    fc.assert(
      fc.property(
        fc.record({
          endOffsetDays: fc.integer({ min: -6000, max: 6000 }),
          zone: fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'),
          dayStartHour: fc.constantFrom<DayStartHour>(0, 3, 6),
          seed: fc.integer(),
          dayCount: fc.integer({ min: 1, max: 150 }),
        }),
        ({ endOffsetDays, ...options }) => {
          const lastDay = addDays(endDay, endOffsetDays);
          const entries = generateSampleJournal({ ...options, endDay: lastDay });
          let earlier = '';
          for (const { day, occurredAt } of entries) {
            expect(daysBetween(day, lastDay)).toBeGreaterThanOrEqual(0);
            expect(daysBetween(day, lastDay)).toBeLessThan(options.dayCount);
            expect(occurredAt >= earlier).toBe(true);
            earlier = occurredAt;
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
