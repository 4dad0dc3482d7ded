import type { Clause } from './clause.ts';
import { readDay, readDayPart, readMinutesAgo, readTime } from './times.ts';

/** Reads a time or a day at this place into the clause. @returns how many tokens that took; 0: there is none. */
export function takeWhen(clause: Clause, at: number): number {
  const { sheet } = clause;
  const { tokens, words, today } = sheet;

  const ago = readMinutesAgo(tokens, at, words);
  if (ago !== null) {
    const when = clause.whenHere(
      ({ minutesAgo, time }) => minutesAgo === null && time === null,
      at + ago.length,
    );
    when.minutesAgo = ago.value;
    when.timeSpan = sheet.span(at, ago.length);
    sheet.mark(at, ago.length, 'time');
    return ago.length;
  }

  const time = readTime(tokens, at, words);
  const day = readDay(tokens, at, words, today);
  if (day !== null && day.length >= (time?.length ?? 0)) {
    const when = clause.whenHere(({ days }) => days === null, at + day.length);
    when.days = day.value.days;
    when.isDayExact = day.value.isExact;
    when.daySpan = sheet.span(at, day.length);
    sheet.mark(at, day.length, 'day');
    return day.length;
  }

  const part = readDayPart(tokens, at, words);
  if (part !== null) {
    const when = clause.whenHere((when) => when.part === null, at + part.length);
    when.part = part.value.part;
    when.isLastNight = part.value.isLastNight;
    if (part.value.isToday) when.days ??= [today];
    when.timeSpan ??= sheet.span(at, part.length);
    when.daySpan ??= sheet.span(at, part.length);
    sheet.mark(at, part.length, 'day');
    return part.length;
  }

  if (time !== null) {
    const when = clause.whenHere(
      (when) => when.time === null && when.minutesAgo === null,
      at + time.length,
    );
    when.time = time.value;
    when.timeSpan = sheet.span(at, time.length);
    sheet.mark(at, time.length, 'time');
    return time.length;
  }
  return 0;
}

/** The length of a time or a day at this place, without taking it. */
export function whenLength(clause: Clause, at: number): number {
  const { tokens, words, today } = clause.sheet;
  return Math.max(
    readMinutesAgo(tokens, at, words)?.length ?? 0,
    readDay(tokens, at, words, today)?.length ?? 0,
    readDayPart(tokens, at, words)?.length ?? 0,
    readTime(tokens, at, words)?.length ?? 0,
  );
}
