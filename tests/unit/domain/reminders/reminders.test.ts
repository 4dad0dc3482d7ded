import { describe, expect, it } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { dueReminder, type ReminderMoment } from '@/domain/reminders';
import { anEntry } from '#tests/support/builders.ts';

const TODAY = parseLocalDay('2026-11-23');
const moment = (
  hour: number,
  minute: number,
  more: Partial<ReminderMoment> = {},
): ReminderMoment => ({
  today: TODAY,
  time: { hour, minute },
  times: { morning: '08:00', evening: '21:30' },
  shownOn: {},
  entries: [],
  ...more,
});

describe('a reminder', () => {
  it('comes at its time, or a little later when the computer slept, and then no more', () => {
    expect(dueReminder(moment(7, 59))).toBeNull();
    expect(dueReminder(moment(8, 0))).toBe('morning');
    expect(dueReminder(moment(10, 59))).toBe('morning');
    expect(dueReminder(moment(11, 0))).toBeNull();
    expect(dueReminder(moment(21, 30))).toBe('evening');
    expect(dueReminder(moment(0, 10))).toBe('evening');
  });

  it('comes once a day, whatever the clock does', () => {
    expect(dueReminder(moment(8, 1, { shownOn: { morning: TODAY } }))).toBeNull();
    expect(dueReminder(moment(8, 1, { shownOn: { morning: parseLocalDay('2026-11-22') } }))).toBe(
      'morning',
    );
  });

  it('does not come when it was not asked for', () => {
    expect(dueReminder(moment(8, 0, { times: { morning: null, evening: null } }))).toBeNull();
    expect(dueReminder(moment(8, 0, { times: { morning: 'soon', evening: null } }))).toBeNull();
  });

  it('does not come when what it is about is noted already', () => {
    const meal = anEntry('meal', { day: TODAY });
    expect(dueReminder(moment(8, 0, { entries: [meal] }))).toBeNull();
    expect(dueReminder(moment(21, 30, { entries: [meal] }))).toBe('evening');
    const check = anEntry('skin-check', { day: TODAY });
    expect(dueReminder(moment(21, 30, { entries: [meal, check] }))).toBeNull();
    const mark = anEntry('day-mark', { day: TODAY, data: { nothingToReport: true } });
    expect(dueReminder(moment(21, 30, { entries: [mark] }))).toBeNull();
  });
});
