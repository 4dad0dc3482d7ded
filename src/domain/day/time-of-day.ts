import type { WallTime } from './zone.ts';

const MINUTES_PER_DAY = 1440;

/** `08:05` */
export function formatTimeOfDay({ hour, minute }: WallTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function minutesIntoDay({ hour, minute }: WallTime): number {
  return hour * 60 + minute;
}

/** Wraps round midnight in both directions. */
export function timeFromMinutes(minutes: number): WallTime {
  const wrapped = ((Math.round(minutes) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return { hour: Math.floor(wrapped / 60), minute: wrapped % 60 };
}

/**
 * Reads a time the way people type one: `8`, `8:30`, `8.30`, `0830`, `2pm`, `830pm`, `12 am`, `now`, and
 * relative to `now`: `-2h`, `-90m`, `-1h30`, `-1:30`.
 * @returns null when the text is not a time of day.
 */
export function parseTimeOfDay(text: string, now: WallTime): WallTime | null {
  const minutesAgo = parseMinutesAgo(text);
  return minutesAgo === null
    ? parseAbsolute(tidy(text))
    : timeFromMinutes(minutesIntoDay(now) - minutesAgo);
}

/** How long ago `-2h`, `-90m`, `-1h30` or `now` is; null when the text is not relative to now. */
export function parseMinutesAgo(text: string): number | null {
  const input = tidy(text);
  if (input === 'now') return 0;
  // Both the hyphen and the real minus sign, which some keyboards type.
  const match =
    /^[-−] ?(?:(\d{1,2}) ?(?:h|:) ?(?:(\d{1,2}) ?(?:m|min)?)?|(\d{1,4}) ?(?:m|min))$/.exec(input);
  if (match === null) return null;
  const minutesAgo =
    match[3] === undefined ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number(match[3]);
  if (minutesAgo >= MINUTES_PER_DAY || Number(match[2] ?? 0) > 59) return null;
  return minutesAgo;
}

function tidy(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function parseAbsolute(input: string): WallTime | null {
  const match =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))? ?(?:(am|a\.m\.|a)|(pm|p\.m\.|p)|(?:h|uhr|o'clock))?$/.exec(
      input,
    );
  if (match === null) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const isMorning = match[3] !== undefined;
  const isAfternoon = match[4] !== undefined;
  if (isMorning || isAfternoon) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (isAfternoon ? 12 : 0);
  }
  if (hour === 24 && minute === 0) hour = 0;
  return hour > 23 || minute > 59 ? null : { hour, minute };
}
