import { expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { marksOnChart } from '@/domain/trends';

const day = (text: string) => parseLocalDay(text);
const event = (at: string, ...names: string[]) => ({ day: day(at), names });

it('marks stand at their day, or in the week that holds it; several of one week are one', () => {
  const days = ['2026-11-09', '2026-11-10', '2026-11-11'].map(day);
  expect(marksOnChart(days, [event('2026-11-10', 'Cream')])).toEqual([
    { index: 1, names: ['Cream'] },
  ]);
  const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map(day);
  const events = [event('2026-11-09', 'A'), event('2026-11-15', 'B'), event('2026-11-20', 'C')];
  expect(marksOnChart(weeks, events)).toEqual([
    { index: 1, names: ['A', 'B'] },
    { index: 2, names: ['C'] },
  ]);
  expect(marksOnChart(weeks, [event('2026-10-01', 'Before')])).toEqual([]);
});
