import { parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { generateSampleJournal } from '@/domain/sample';

const TEN_YEARS_DAYS = 3652;

/** A journal of ten years up to a day, at least so many entries, from several made-up people at once; always the same. */
export function tenYears(lastDay = '2026-11-23', entryCount = 55_000): readonly Entry[] {
  const entries: Entry[] = [];
  for (let seed = 1; entries.length < entryCount; seed += 1) {
    const more = generateSampleJournal({
      endDay: parseLocalDay(lastDay),
      zone: 'Europe/Berlin',
      dayStartHour: 0,
      seed: seed * 1000,
      dayCount: TEN_YEARS_DAYS,
    });
    entries.push(...more);
  }
  return entries;
}
