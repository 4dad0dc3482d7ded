import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDay } from '@/domain/day';
import { createFoodBook } from '@/domain/foods';
import type { Observation } from '@/domain/series';
import {
  type NotesForSuggestions,
  notesForSuggestions,
  REST_DAYS,
  suggestionFrom,
  turnOf,
  withDismissal,
} from '@/domain/suggestions';
import { anEntry } from '#tests/support/builders.ts';
import { SMALL_TABLE } from '#tests/support/foods.ts';

const DAY = parseLocalDay('2026-11-21');
const days = (count: number) => Array.from({ length: count }, (_, index) => addDays(DAY, index));
const NOTES: NotesForSuggestions = {
  ferments: [],
  plants: [],
  plantsBefore: [],
  stress: [],
  practiceCount: 0,
};
const observed = (values: readonly (number | null)[]): readonly Observation[] =>
  values.map((value, index) => ({
    day: addDays(DAY, index),
    value,
    count: value === null ? 0 : 1,
  }));

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
    const ferments = observed([0, null, 0, 0, null, 0, null]);
    expect(suggestionFrom('live-ferment', { ...NOTES, ferments })).toEqual({
      id: 'live-ferment',
      days: 4,
    });
  });

  it('is not suggested to who had one, or of whom too little is known', () => {
    for (const ferments of [[0, 0, 0, 1, 0], [0, 0, 0], [null, null, null, null], []]) {
      expect(suggestionFrom('live-ferment', { ...NOTES, ferments: observed(ferments) })).toBeNull();
    }
  });
});

describe('slow breaths', () => {
  const stressful = observed([6, 7, null, 5, 6, null, null]);

  it('are suggested after a stressful week without a practice', () => {
    expect(suggestionFrom('breathe', { ...NOTES, stress: stressful })).toEqual({
      id: 'breathe',
      stress: { value: 6, count: 4 },
    });
    expect(suggestionFrom('breathe', { ...NOTES, stress: stressful, practiceCount: 1 })).toBeNull();
  });

  it('are not suggested in an easy week, or from few days', () => {
    for (const stress of [
      [5, 5, 5, 5],
      [9, 9, 9, null],
    ]) {
      expect(suggestionFrom('breathe', { ...NOTES, stress: observed(stress) })).toBeNull();
    }
  });
});

describe('one more plant', () => {
  const week = (value: number | null) => observed(Array<number | null>(7).fill(value));

  it('is suggested against one’s own week before, never against a target', () => {
    const notes = { ...NOTES, plants: week(5), plantsBefore: week(7) };
    expect(suggestionFrom('more-plants', notes)).toEqual({
      id: 'more-plants',
      plants: { value: 5, count: 7 },
      plantsBefore: { value: 7, count: 7 },
    });
  });

  it('is not suggested when it was as many, more, or one week is not known', () => {
    for (const [plants, plantsBefore] of [
      [5, 5],
      [7, 5],
      [1.5, 2],
      [null, 7],
      [2, null],
    ] as const) {
      const notes = { ...NOTES, plants: week(plants), plantsBefore: week(plantsBefore) };
      expect(suggestionFrom('more-plants', notes)).toBeNull();
    }
    expect(suggestionFrom('more-plants', NOTES)).toBeNull();
  });
});

describe('what the days before say', () => {
  const book = createFoodBook({ foods: SMALL_TABLE, ownFoods: [] });
  const check = { stress: 8, belly: null, sleepHours: null, sleepQuality: null };
  const entries = days(20).flatMap((day) => [
    anEntry('check-in', { day, data: check }),
    anEntry('practice', { day, data: { technique: 'walk', durationMinutes: 20 } }),
    ...(['breakfast', 'dinner'] as const).map((slot) =>
      anEntry('meal', { day, data: { slot, items: [{ name: 'kefir' }] } }),
    ),
  ]);
  const today = addDays(DAY, 16);

  it('is of the seven days up to yesterday, and of the seven before', () => {
    const notes = notesForSuggestions(entries, today, book);
    expect(notes.stress.map(({ day }) => day)).toEqual(days(16).slice(-7));
    expect(notes.plants.map(({ day }) => day)).toEqual(days(16).slice(-7));
    expect(notes.plantsBefore.map(({ day }) => day)).toEqual(days(9).slice(-7));
    expect(notes.ferments.map(({ value }) => value)).toEqual(Array(7).fill(2));
    expect(notes.practiceCount).toBe(7);
  });

  it('has nothing of food where food is not told', () => {
    const { ferments, plants, plantsBefore } = notesForSuggestions(entries, today, null);
    expect([ferments, plants, plantsBefore]).toEqual([[], [], []]);
  });
});
