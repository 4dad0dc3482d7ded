import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { earlierDays } from '@/domain/journal-index';

const daysBefore = (day: string) => earlierDays(parseLocalDay(day));

describe('the same day in earlier months and years', () => {
  it('is a month, half a year and each of ten years ago', () => {
    const days = daysBefore('2026-11-23');
    expect(days.slice(0, 3)).toEqual([
      { unit: 'months', count: 1, day: '2026-10-23' },
      { unit: 'months', count: 6, day: '2026-05-23' },
      { unit: 'years', count: 1, day: '2025-11-23' },
    ]);
    expect(days.at(-1)?.day).toBe('2016-11-23');
  });

  it('goes over the turn of a year, and leaves out what no calendar has', () => {
    expect(daysBefore('2026-01-15')[0]?.day).toBe('2025-12-15');
    expect(daysBefore('2026-03-31').map(({ day }) => day)).not.toContain('2026-02-31');
    expect(daysBefore('2028-02-29').map(({ day }) => day)).toEqual([
      '2028-01-29',
      '2027-08-29',
      '2024-02-29',
      '2020-02-29',
    ]);
  });
});
