import { daysInMonth, type DayRange, localDay } from '@/domain/day';

/** "2026-11" as its days; null for anything else. */
export function monthOfAddress(address: string | undefined): DayRange | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(address ?? '');
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return { from: localDay(year, month, 1), to: localDay(year, month, daysInMonth(year, month)) };
}
