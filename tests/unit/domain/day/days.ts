import fc from 'fast-check';
import { dayFromNumber, type DayStartHour, type LocalDay, parseLocalDay } from '@/domain/day';

/** Short for a day that a test writes out. */
export const day = (text: string): LocalDay => parseLocalDay(text);

export const DAY_STARTS: readonly DayStartHour[] = [0, 1, 2, 3, 4, 5, 6];

/** Every day somebody may live through with this program: 1970 to 2100. */
export const anyDay = fc.integer({ min: 0, max: 47_846 }).map(dayFromNumber);
export const anyTime = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});
export const anyDayStart = fc.constantFrom(...DAY_STARTS);

/** West and east, half and quarter hours, half-hour clock changes, and a zone that lost a day. */
export const anyZone = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Africa/Casablanca',
);
