import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import {
  type NotesForSuggestions,
  REST_DAYS,
  suggestionFrom,
  turnOf,
  withDismissal,
} from '@/domain/suggestions';

const DAY = parseLocalDay('2026-11-21');
const days = (count: number) => Array.from({ length: count }, (_, index) => addDays(DAY, index));
const NOTES: NotesForSuggestions = { ferments: [], plants: [], stress: [], practiceCount: 0 };

describe('whose turn a day is', () => {
  it('is nobody’s on two days of three, and each one’s every ninth', () => {
    const turns = days(18).map((day) => turnOf(day, []));
    expect(turns.filter((id) => id !== null)).toHaveLength(6);
    for (const [index, id] of turns.entries()) {
      if (id === null) continue;
      expect(turns.slice(index + 1, index + 9)).not.toContain(id);
      expect(turns.slice(index + 1, index + 3)).toEqual([null, null].slice(0, 17 - index));
    }
    expect(new Set(turns.filter((id) => id !== null)).size).toBe(3);
  });

  it('is the same however often it is asked', () => {
    for (const day of days(9)) expect(turnOf(day, [])).toBe(turnOf(day, []));
  });

  it('passes over what was not wanted for four weeks, and no longer', () => {
    const turn = days(9).find((day) => turnOf(day, []) !== null) ?? DAY;
    const id = turnOf(turn, []);
    if (id === null) throw new Error('There is a turn in nine days.');
    const dismissals = [{ id, day: turn }];
    const later = Array.from({ length: 60 }, (_, index) => addDays(turn, index));
    const turns = later.filter((day) => turnOf(day, dismissals) === id);
    expect(turns[0]).toBe(addDays(turn, 36));
    expect(36).toBeGreaterThanOrEqual(REST_DAYS);
    // Only that one rests.
    expect(later.filter((day) => turnOf(day, dismissals) !== null).length).toBeGreaterThan(12);
  });

  it('keeps one dismissal of each, and none that is over', () => {
    const old = { id: 'breathe', day: addDays(DAY, -40) } as const;
    const fresh = { id: 'more-plants', day: addDays(DAY, -3) } as const;
    const again = { id: 'more-plants', day: DAY } as const;
    expect(withDismissal([old, fresh], again)).toEqual([again]);
    expect(withDismissal([fresh], { id: 'breathe', day: DAY })).toHaveLength(2);
  });
});

describe('a live ferment', () => {
  it('is suggested when at least four days are known and none had one', () => {
    const ferments = [0, null, 0, 0, null, 0, null];
    expect(suggestionFrom('live-ferment', { ...NOTES, ferments })).toEqual({
      id: 'live-ferment',
      days: 4,
    });
  });

  it('is not suggested to who had one, or of whom too little is known', () => {
    for (const ferments of [[0, 0, 0, 1, 0], [0, 0, 0], [null, null, null, null], []]) {
      expect(suggestionFrom('live-ferment', { ...NOTES, ferments })).toBeNull();
    }
  });
});

describe('slow breaths', () => {
  it('are suggested after a stressful week without a practice', () => {
    const stress = [6, 7, null, 5, 6, null, null];
    expect(suggestionFrom('breathe', { ...NOTES, stress })).toEqual({
      id: 'breathe',
      days: 4,
      mean: 6,
    });
    expect(suggestionFrom('breathe', { ...NOTES, stress, practiceCount: 1 })).toBeNull();
  });

  it('are not suggested in an easy week, or from few days', () => {
    expect(suggestionFrom('breathe', { ...NOTES, stress: [5, 5, 5, 5] })).toBeNull();
    expect(suggestionFrom('breathe', { ...NOTES, stress: [9, 9, 9, null] })).toBeNull();
  });
});

describe('one more plant', () => {
  const week = (value: number | null) => Array<number | null>(7).fill(value);

  it('is suggested against one’s own week before, never against a target', () => {
    const plants = [...week(7), ...week(5)];
    expect(suggestionFrom('more-plants', { ...NOTES, plants })).toEqual({
      id: 'more-plants',
      mean: 5,
      meanBefore: 7,
    });
  });

  it('is not suggested when it was as many, more, or one week is not known', () => {
    for (const plants of [
      [...week(5), ...week(5)],
      [...week(5), ...week(7)],
      [...week(2), ...week(1.5)],
      [...week(7), ...week(null)],
      [...week(null), ...week(2)],
      [],
    ]) {
      expect(suggestionFrom('more-plants', { ...NOTES, plants })).toBeNull();
    }
  });
});
