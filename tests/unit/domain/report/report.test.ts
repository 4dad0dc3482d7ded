import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { computeReport } from '@/domain/report';
import { anEntry } from '#tests/support/builders.ts';

const range = { from: parseLocalDay('2026-11-01'), to: parseLocalDay('2026-11-10') };
const check = (day: string, overall: number | null, more: object = {}) =>
  anEntry('skin-check', { day, data: { overall, itch: null, regions: [], ...more } });

describe('a report', () => {
  it('counts only days of its period, and leaves open what was not noted', () => {
    const report = computeReport(
      [
        check('2026-10-31', 9),
        check('2026-11-01', 2),
        check('2026-11-10', 4),
        check('2026-11-11', 9),
      ],
      range,
    );
    expect(report.loggedDayCount).toBe(2);
    expect(report.dayCount).toBe(10);
    expect(report.summaries['skin.overall'].mean).toEqual({ value: 3, count: 2 });
    expect(report.summaries.stress.mean).toBeNull();
    expect(report.curve.days).toHaveLength(10);
    expect(report.curve.skin.filter((value) => value !== null)).toEqual([2, 4]);
    expect(report.curve.mean.every((value) => value === null)).toBe(true);
  });

  it('names what was put on and taken once each, with its first and last day, the most often first', () => {
    const report = computeReport(
      [
        check('2026-11-02', 3, { putOn: [{ name: 'Oat cream' }, { name: 'Cleanser' }] }),
        check('2026-11-05', 3, { putOn: [{ name: 'oat cream ' }] }),
        anEntry('supplement', { day: '2026-11-03', data: { name: 'Zinc', sort: 'other' } }),
      ],
      range,
    );
    expect(report.putOn).toEqual([
      { name: 'Oat cream', first: '2026-11-02', last: '2026-11-05', days: 2 },
      { name: 'Cleanser', first: '2026-11-02', last: '2026-11-02', days: 1 },
    ]);
    expect(report.supplements.map(({ name }) => name)).toEqual(['Zinc']);
  });

  it('has notes in the order of their days, of notes and of everything else, and none that is empty', () => {
    const report = computeReport(
      [
        anEntry('note', { day: '2026-11-04', data: { text: 'Windy' } }),
        check('2026-11-02', 3, { note: 'After swimming' }),
        check('2026-11-03', 3, { note: ' ' }),
      ],
      range,
    );
    expect(report.notes).toEqual([
      { day: '2026-11-02', text: 'After swimming' },
      { day: '2026-11-04', text: 'Windy' },
    ]);
  });

  it('tells places by their mean, and calm practice by its minutes', () => {
    const report = computeReport(
      [
        check('2026-11-02', 3, { regions: [{ region: 'chin', level: 2 }] }),
        check('2026-11-03', 3, { regions: [{ region: 'left-cheek', level: 1 }] }),
        anEntry('practice', { day: '2026-11-03', data: { durationMinutes: 10 } }),
        anEntry('practice', { day: '2026-11-03', data: { durationMinutes: 5 } }),
      ],
      range,
    );
    expect(report.places.map(({ region, mean }) => [region, mean.value])).toEqual([
      ['chin', 1],
      ['left-cheek', 0.5],
    ]);
    expect(report.practices).toEqual({ count: 2, minutes: 15, days: 1 });
  });
});
