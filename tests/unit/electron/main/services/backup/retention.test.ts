import { describe, expect, it } from 'vitest';
import { type KeptFile, planRetention } from '#electron/main/services/backup/retention';

const ZONE = 'Europe/Berlin';
const at = (text: string): number => Date.parse(text);
const NOW = at('2026-11-23T12:00:00+01:00');
const HOUR = 3_600_000;

const file = (when: string, isVerified = true): KeptFile => ({
  id: when,
  createdAt: at(when),
  isVerified,
});
const kept = (files: readonly KeptFile[], now = NOW): readonly string[] =>
  planRetention(files, { now, zone: ZONE }).keep;

describe('which backups stay', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    [
      'the last three of today',
      [
        '2026-11-23T08:00:00+01:00',
        '2026-11-23T09:00:00+01:00',
        '2026-11-23T10:00:00+01:00',
        '2026-11-23T11:00:00+01:00',
      ],
      ['2026-11-23T09:00:00+01:00', '2026-11-23T10:00:00+01:00', '2026-11-23T11:00:00+01:00'],
    ],
    [
      'the last of a day before, by the calendar where the computer is',
      [
        '2026-11-21T23:30:00+01:00',
        '2026-11-22T00:30:00+01:00',
        '2026-11-22T23:59:00+01:00',
        '2026-11-23T00:01:00+01:00',
      ],
      ['2026-11-21T23:30:00+01:00', '2026-11-22T23:59:00+01:00', '2026-11-23T00:01:00+01:00'],
    ],
    [
      'seven days that have one, however long ago',
      Array.from({ length: 9 }, (_, day) => `2026-03-1${day}T08:00:00Z`),
      // The last seven days, and the 8th of March closes no week or month of its own: the 15th does (a Sunday).
      Array.from({ length: 7 }, (_, day) => `2026-03-1${day + 2}T08:00:00Z`),
    ],
    [
      'a backup from a future the clock went back from',
      ['2027-11-23T08:00:00Z'],
      ['2027-11-23T08:00:00Z'],
    ],
  ])('%s', (_name, files, expected) => {
    expect(kept(files.map((when) => file(when)))).toEqual(expected);
  });

  it('are the verified ones of their day', () => {
    const files = [
      file('2026-11-20T08:00:00Z'),
      file('2026-11-20T09:00:00Z', false),
      file('2026-11-23T08:00:00Z'),
    ];
    expect(kept(files)).toEqual(['2026-11-20T08:00:00Z', '2026-11-23T08:00:00Z']);
  });

  it('always include the only verified one, and the last one', () => {
    const verified = file('2020-01-01T08:00:00Z');
    const others = Array.from({ length: 1200 }, (_, day) =>
      file(new Date(NOW - day * 24 * HOUR).toISOString(), false),
    );
    const keep = kept([verified, ...others]);
    expect(keep).toContain(verified.id);
    expect(keep).toContain(others[0]?.id);
  });

  it('are, over two years of backups every half day, about forty: days, weeks, months', () => {
    let files: readonly KeptFile[] = [];
    for (let now = at('2024-11-23T12:00:00+01:00'); now <= NOW; now += 11 * HOUR) {
      files = [...files, file(new Date(now).toISOString())];
      const { remove } = planRetention(files, { now, zone: ZONE });
      files = files.filter(({ id }) => !remove.includes(id));
    }
    const ages = files.map(({ createdAt }) => Math.round((NOW - createdAt) / (24 * HOUR)));
    expect(ages.filter((days) => days === 0).length).toBeGreaterThan(0);
    for (let day = 1; day <= 7; day += 1) expect(ages).toContain(day);
    expect(ages.filter((days) => days > 7 && days <= 60).length).toBeGreaterThanOrEqual(7);
    expect(Math.max(...ages)).toBeGreaterThan(650);
    expect(files.length).toBeLessThanOrEqual(3 + 7 + 8 + 24);
  });
});
