import {
  addDays,
  dayOfInstant,
  formatTimeOfDay,
  instantOfWallClock,
  type LocalDay,
  type Moment,
  momentAt,
  momentInDay,
  type WallTime,
  wallClockOf,
} from '../day/index.ts';
import type { MealSlot } from '../entries/index.ts';
import type { When } from './draft.ts';
import type { Span } from './lex.ts';
import type { Sheet } from './sheet.ts';
import type { TimeWords } from './times.ts';
import type { DayPart } from './vocabulary.ts';

const NOON_HOURS = 12;
const MINUTE_MS = 60_000;

const USUAL_OF_PART: Readonly<Record<DayPart, WallTime>> = {
  morning: { hour: 8, minute: 0 },
  noon: { hour: 12, minute: 0 },
  afternoon: { hour: 15, minute: 0 },
  evening: { hour: 19, minute: 0 },
  night: { hour: 21, minute: 0 },
};

/** From, up to but not including, in hours of the day. */
const HOURS_OF_PART: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [4, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [20, 24],
};

/** The times of day some words may mean, the likeliest first: dinner "at 7" is in the evening. */
export function timesMeant(
  { hour, minute, hasMinutes, isExact }: TimeWords,
  slot: MealSlot | null,
  part: DayPart | null,
): readonly WallTime[] {
  const asWritten = { hour, minute };
  if (isExact) return [asWritten];
  const later = { hour: hour + NOON_HOURS, minute };
  if (part === 'morning') return [asWritten];
  if (part === 'night' && hour < 5) return [asWritten];
  if (part === 'noon') return hour > 9 ? [asWritten] : [later];
  if (part !== null) return [later];
  if (slot === 'breakfast' || (slot === 'lunch' && hour > 10)) return [asWritten];
  if (slot === 'dinner' || slot === 'lunch') return [later, asWritten];
  return hasMinutes ? [asWritten] : [asWritten, later];
}

export type Resolved = {
  readonly moment: Moment;
  /** Somebody wrote when on that day, or it is now. */
  readonly isTimeKnown: boolean;
  readonly isDayWritten: boolean;
};

/**
 * The moment some words mean.
 * @param usual when such a thing usually happens: for a day that is over
 * @returns null when it cannot be; the problem is on the sheet then
 */
export function resolveWhen(
  sheet: Sheet,
  when: When,
  span: Span,
  slot: MealSlot | null,
  usual: WallTime,
): Resolved | null {
  const { context, today } = sheet;
  const { now, zone } = context;
  if (when.minutesAgo !== null) {
    return {
      moment: momentAt(now - when.minutesAgo * MINUTE_MS, context),
      isTimeKnown: true,
      isDayWritten: true,
    };
  }
  if (when.isLastNight && when.days === null) return resolveLastNight(sheet, when);
  const day = chooseDay(sheet, when, span);
  if (day === null) return null;
  const isDayWritten = when.days !== null;
  const inDay = (time: WallTime): Moment => momentInDay(day, time, context);
  const isPast = (moment: Moment): boolean => Date.parse(moment.occurredAt) < now + MINUTE_MS;
  const settle = (moment: Moment, isTimeKnown: boolean): Resolved | null => {
    if (isPast(moment)) return { moment, isTimeKnown, isDayWritten };
    sheet.problem('future', when.timeSpan ?? when.daySpan ?? span);
    return null;
  };

  if (day > today) {
    sheet.problem('future', when.daySpan ?? span);
    return null;
  }
  if (when.time !== null) {
    const isExact = when.time.isExact || (when.isDayExact && when.time.hasMinutes);
    const meant = timesMeant({ ...when.time, isExact }, slot, when.part);
    const past = meant.filter((time) => isPast(inDay(time)));
    const time = chooseTime(sheet, when, past.length > 0 ? past : meant);
    return settle(inDay(time), true);
  }
  const isToday = day === today;
  const nowTime = wallClockOf(now, zone).time;
  if (when.part !== null) {
    const [from, to] = HOURS_OF_PART[when.part];
    const isNow = isToday && nowTime.hour >= from && nowTime.hour < to;
    return isNow
      ? settle(momentAt(now, context), true)
      : settle(inDay(USUAL_OF_PART[when.part]), true);
  }
  if (!isToday) return settle(inDay(usual), false);
  return settle(momentAt(now, context), true);
}

function resolveLastNight(sheet: Sheet, when: When): Resolved {
  const { now, zone } = sheet.context;
  const evening = addDays(wallClockOf(now, zone).day, -1);
  const time = when.time === null ? USUAL_OF_PART.night : timesMeant(when.time, null, 'night')[0];
  const meant = time ?? USUAL_OF_PART.night;
  const day = meant.hour < 5 ? addDays(evening, 1) : evening;
  const instant = Math.min(now, instantOfWallClock(day, meant, zone));
  return { moment: momentAt(instant, sheet.context), isTimeKnown: true, isDayWritten: true };
}

function chooseDay(sheet: Sheet, when: When, span: Span): LocalDay | null {
  if (when.days === null) return sheet.context.day;
  const [first] = when.days;
  const where = when.daySpan ?? span;
  if (first === undefined) {
    sheet.problem('no-such-day', where);
    return null;
  }
  const meant = sheet.choose(
    'day',
    where,
    when.days.map((day) => ({
      id: day,
      label: { key: 'quick.option.day', values: { day } },
    })),
  );
  return when.days.find((day) => day === meant) ?? first;
}

function chooseTime(sheet: Sheet, when: When, times: readonly WallTime[]): WallTime {
  const [first = { hour: 0, minute: 0 }] = times;
  if (when.timeSpan === null) return first;
  const meant = sheet.choose(
    'time',
    when.timeSpan,
    times.map((time) => ({
      id: formatTimeOfDay(time),
      label: { key: 'quick.option.time', values: { time: formatTimeOfDay(time) } },
    })),
  );
  return times.find((time) => formatTimeOfDay(time) === meant) ?? first;
}

/** @returns the person's day in which the present moment lies. */
export function todayOf({ now, zone, dayStartHour }: Sheet['context']): LocalDay {
  return dayOfInstant(now, zone, dayStartHour);
}
