import { addDays, type LocalDay, localDay, weekdayOf, yearOf } from '../day/index.ts';
import { isMark, type Read, readDuration, readNumber, type Tokens } from './amounts.ts';
import type { Lexicon } from './lexicon.ts';
import type { DayPart } from './vocabulary.ts';

/** A time as it was written; which half of the day a small hour means is decided by what is around it. */
export type TimeWords = {
  readonly hour: number;
  readonly minute: number;
  /** `8:30`, not `at 8`. */
  readonly hasMinutes: boolean;
  /** `am`, `pm`, `08:30`, `20:30`: nothing is left to decide. */
  readonly isExact: boolean;
};

/** Days it may stand for, the likeliest first; empty when the calendar has no such day. */
export type DayWords = {
  readonly days: readonly LocalDay[];
  /** `2026-11-20` */
  readonly isExact: boolean;
};

const LATEST_GUESS_DAYS = 183;

/** `8:30`, `8.30`, `0830`, `2pm`, `at 8`, `8 o'clock`; a bare number only behind "at". */
export function readTime(tokens: Tokens, at: number, words: Lexicon): Read<TimeWords> | null {
  const lead = words.match(tokens, at, 'at')?.length ?? 0;
  const token = tokens[at + lead];
  if (token === undefined) return null;
  const digits = /^(\d{1,2})[:.](\d{2})$/.exec(token.text) ?? /^(\d{2})(\d{2})$/.exec(token.text);
  const isClock = token.kind === 'clock' || (token.kind === 'number' && digits !== null);
  const isNumber = token.kind === 'number' && /^\d{1,2}$/.test(token.text);
  if (!isClock && !isNumber) return null;
  const next = at + lead + 1;
  const half = halfOfDay(tokens, next, words);
  if (isNumber && half === null && lead === 0) return null;
  // "at 150 g", "at 10 min": an amount.
  if (half === null && token.kind === 'number' && isUnit(tokens, next, words)) return null;
  const hour = Number(digits?.[1] ?? token.text);
  const minute = Number(digits?.[2] ?? 0);
  const time = timeOf(hour, minute, half?.value ?? null, {
    hasMinutes: digits !== null,
    isExact: token.text.startsWith('0') || /^\d{4}$/.test(token.text),
  });
  return time === null ? null : { value: time, length: lead + 1 + (half?.length ?? 0) };
}

function timeOf(
  hour: number,
  minute: number,
  half: 'am' | 'pm' | null,
  { hasMinutes, isExact }: { readonly hasMinutes: boolean; readonly isExact: boolean },
): TimeWords | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (half === null) {
    return {
      hour: hour % 24,
      minute,
      hasMinutes,
      isExact: isExact || hour === 0 || hour > 11,
    };
  }
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute, hasMinutes, isExact: true };
}

function halfOfDay(tokens: Tokens, at: number, words: Lexicon): Read<'am' | 'pm'> | null {
  const am = words.match(tokens, at, 'am');
  if (am !== null) return { value: 'am', length: am.length };
  const pm = words.match(tokens, at, 'pm');
  return pm === null ? null : { value: 'pm', length: pm.length };
}

function isUnit(tokens: Tokens, at: number, words: Lexicon): boolean {
  return (['weight', 'volume', 'hours', 'minutes', 'measure', 'dayUnit'] as const).some(
    (role) => words.match(tokens, at, role) !== null,
  );
}

/** Minutes of `2h ago`, `an hour ago`, `-2h`, `now`. */
export function readMinutesAgo(tokens: Tokens, at: number, words: Lexicon): Read<number> | null {
  const now = words.match(tokens, at, 'now');
  if (now !== null) return { value: 0, length: now.length };
  if (isMark(tokens[at], '-', '−', '–') && tokens[at + 1]?.isGlued === true) {
    const duration = readDuration(tokens, at + 1, words);
    if (duration === null || tokens[at]?.isGlued === true) return null;
    return { value: duration.value, length: duration.length + 1 };
  }
  const duration = readDuration(tokens, at, words);
  if (duration === null) return null;
  const ago = words.match(tokens, at + duration.length, 'ago');
  return ago === null ? null : { value: duration.value, length: duration.length + ago.length };
}

/** `yesterday`, `on Monday`, `23.11.`, `2026-11-20`, `20 November`, `2 days ago`. */
export function readDay(
  tokens: Tokens,
  at: number,
  words: Lexicon,
  today: LocalDay,
): Read<DayWords> | null {
  const on = words.match(tokens, at, 'on')?.length ?? 0;
  const found =
    readNamedDay(tokens, at, words, today) ??
    readDaysAgo(tokens, at, words, today) ??
    withLead(on, readWeekday(tokens, at + on, words, today)) ??
    withLead(on, readDate(tokens, at + on, today, on > 0)) ??
    withLead(on, readMonthDay(tokens, at + on, words, today));
  return found;
}

function withLead<T>(lead: number, read: Read<T> | null): Read<T> | null {
  return read === null ? null : { ...read, length: read.length + lead };
}

function readNamedDay(
  tokens: Tokens,
  at: number,
  words: Lexicon,
  today: LocalDay,
): Read<DayWords> | null {
  const named = words.match(tokens, at, 'day');
  return named === null
    ? null
    : { value: { days: [addDays(today, -named.value)], isExact: false }, length: named.length };
}

function readDaysAgo(
  tokens: Tokens,
  at: number,
  words: Lexicon,
  today: LocalDay,
): Read<DayWords> | null {
  const number = readNumber(tokens, at, words) ?? oneOf(tokens, at, words);
  if (number === null || !Number.isInteger(number.value) || number.value > 3650) return null;
  const unit = words.match(tokens, at + number.length, 'dayUnit');
  if (unit === null) return null;
  const ago = words.match(tokens, at + number.length + unit.length, 'ago');
  if (ago === null) return null;
  return {
    value: { days: [addDays(today, -number.value * unit.value)], isExact: false },
    length: number.length + unit.length + ago.length,
  };
}

function oneOf(tokens: Tokens, at: number, words: Lexicon): Read<number> | null {
  const article = words.match(tokens, at, 'articles');
  return article === null ? null : { value: 1, length: article.length };
}

function readWeekday(
  tokens: Tokens,
  at: number,
  words: Lexicon,
  today: LocalDay,
): Read<DayWords> | null {
  const last = words.match(tokens, at, 'last')?.length ?? 0;
  const weekday = words.match(tokens, at + last, 'weekday');
  if (weekday === null) return null;
  const daysAgo = (weekdayOf(today) - weekday.value + 7) % 7;
  const days = daysAgo === 0 ? [addDays(today, -7), today] : [addDays(today, -daysAgo)];
  // "last Monday" on a Monday is never today.
  return {
    value: { days: last > 0 ? days.slice(0, 1) : days, isExact: false },
    length: last + weekday.length,
  };
}

function readDate(
  tokens: Tokens,
  at: number,
  today: LocalDay,
  isLed: boolean,
): Read<DayWords> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(token.text);
  if (iso !== null) {
    const { days } = dayOrNone(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return { value: { days, isExact: true }, length: 1 };
  }
  const isDate =
    token.kind === 'date' || token.kind === 'slash' || (isLed && token.kind === 'number');
  const parts = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4})?)?$/.exec(token.text);
  if (!isDate || parts === null) return null;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  // 1/2 is a half, unless somebody says "on".
  if (token.kind === 'slash' && !isLed && parts[3] === undefined && day < month && month < 10) {
    return null;
  }
  return { value: datedDay(day, month, parts[3], today), length: 1 };
}

function readMonthDay(
  tokens: Tokens,
  at: number,
  words: Lexicon,
  today: LocalDay,
): Read<DayWords> | null {
  const first = ordinalAt(tokens, at);
  if (first !== null) {
    const of = words.match(tokens, at + first.length, 'of')?.length ?? 0;
    const month = words.match(tokens, at + first.length + of, 'month');
    if (month === null) return null;
    const length = first.length + of + month.length;
    return withYear(tokens, at, length, first.value, month.value, today);
  }
  const month = words.match(tokens, at, 'month');
  const day = month === null ? null : ordinalAt(tokens, at + month.length);
  if (month === null || day === null) return null;
  return withYear(tokens, at, month.length + day.length, day.value, month.value, today);
}

function withYear(
  tokens: Tokens,
  at: number,
  length: number,
  day: number,
  month: number,
  today: LocalDay,
): Read<DayWords> {
  const year = tokens[at + length];
  const hasYear = year?.kind === 'number' && /^(19|20)\d\d$/.test(year.text);
  return {
    value: datedDay(day, month, hasYear ? year.text : undefined, today),
    length: length + (hasYear ? 1 : 0),
  };
}

/** `20`, `20th`, `20.` */
function ordinalAt(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const next = tokens[at + 1];
  const isOrdinal =
    next?.isGlued === true && (isMark(next, '.') || /^(st|nd|rd|th)$/.test(next.norm));
  return { value: Number(token.text), length: isOrdinal ? 2 : 1 };
}

function datedDay(day: number, month: number, year: string | undefined, today: LocalDay): DayWords {
  if (year !== undefined) {
    return dayOrNone(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  }
  const thisYear = yearOf(today);
  const dated = dayOrNone(thisYear, month, day);
  const found = dated.days[0];
  // 30.12. written on 3 January is the one just gone; written in November it is still to come.
  const isLongToGo = found !== undefined && found > addDays(today, LATEST_GUESS_DAYS);
  return isLongToGo ? dayOrNone(thisYear - 1, month, day) : dated;
}

function dayOrNone(year: number, month: number, day: number): DayWords {
  try {
    return { days: [localDay(year, month, day)], isExact: false };
  } catch {
    return { days: [], isExact: false };
  }
}

export type DayPartWords = {
  readonly part: DayPart;
  /** "this morning" */
  readonly isToday: boolean;
  readonly isLastNight: boolean;
};

export function readDayPart(tokens: Tokens, at: number, words: Lexicon): Read<DayPartWords> | null {
  const last = words.match(tokens, at, 'lastNight');
  if (last !== null) {
    return {
      value: { part: 'night', isToday: false, isLastNight: true },
      length: last.length,
    };
  }
  const today = words.match(tokens, at, 'partOfToday');
  if (today !== null) {
    return {
      value: { part: today.value, isToday: true, isLastNight: false },
      length: today.length,
    };
  }
  const part = words.match(tokens, at, 'dayPart');
  return part === null
    ? null
    : { value: { part: part.value, isToday: false, isLastNight: false }, length: part.length };
}
