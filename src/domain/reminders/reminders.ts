import { type LocalDay, minutesIntoDay, parseTimeOfDay, type WallTime } from '../day/index.ts';
import type { Entry } from '../entries/index.ts';

/** At most these two a day (science.md 3.3). */
export const REMINDER_IDS = ['morning', 'evening'] as const;
export type ReminderId = (typeof REMINDER_IDS)[number];

/** "07:30"; null: none is wanted. */
export type ReminderTimes = Readonly<Record<ReminderId, string | null>>;

/** A computer that wakes later than this says nothing more: the moment has passed. */
const LATE_MINUTES = 180;
const MIDNIGHT: WallTime = { hour: 0, minute: 0 };
const MINUTES_PER_DAY = 1440;

export type ReminderMoment = {
  readonly today: LocalDay;
  readonly time: WallTime;
  readonly times: ReminderTimes;
  /** The day on which each was last shown. */
  readonly shownOn: Readonly<Partial<Record<ReminderId, LocalDay>>>;
  /** Those of today. */
  readonly entries: readonly Entry[];
};

/** The reminder that is wanted now; null when there is none, it was shown today, or what it is about is noted already. */
export function dueReminder(moment: ReminderMoment): ReminderId | null {
  return REMINDER_IDS.find((id) => isDue(id, moment)) ?? null;
}

function isDue(id: ReminderId, { today, time, times, shownOn, entries }: ReminderMoment): boolean {
  const wanted = times[id];
  const parsed = wanted === null ? null : parseTimeOfDay(wanted, MIDNIGHT);
  if (parsed === null || shownOn[id] === today) return false;
  // An evening that goes on after midnight is still that evening.
  const late = (minutesIntoDay(time) - minutesIntoDay(parsed) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return late < LATE_MINUTES && !isDone(id, entries);
}

/** Whoever has written in the morning needs no morning reminder; in the evening a rating or a check-in is what it is about. */
function isDone(id: ReminderId, entries: readonly Entry[]): boolean {
  if (id === 'morning') return entries.length > 0;
  return entries.some(
    (entry) =>
      entry.kind === 'skin-check' ||
      entry.kind === 'check-in' ||
      (entry.kind === 'day-mark' && entry.data.nothingToReport === true),
  );
}
