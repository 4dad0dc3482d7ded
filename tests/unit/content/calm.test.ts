import { describe, expect, it } from 'vitest';
import { guidedPractices } from '@/content/calm';
import {
  BREATHING_PRACTICES,
  MINUTES_BOUNDS,
  TIMED_PRACTICES,
  timelineOf,
  type CalmPractice,
} from '@/domain/calm';
import { isTextKey } from '@/texts';

const all: readonly CalmPractice[] = [
  ...BREATHING_PRACTICES,
  ...guidedPractices,
  ...TIMED_PRACTICES,
];

/** More does not fit into the circle in the smallest window with the largest letters. */
const LONGEST_TEXT = 150;

describe('every practice', () => {
  it.each(all.map((practice) => [practice.id, practice] as const))(
    '%s has a name, a line about it, and a usual length within its bounds',
    (id, { kind, usualMinutes }) => {
      expect(isTextKey(`calm.practice.${id}`) && isTextKey(`calm.about.${id}`)).toBe(true);
      expect(usualMinutes).toBeGreaterThanOrEqual(MINUTES_BOUNDS[kind].min);
      expect(usualMinutes).toBeLessThanOrEqual(MINUTES_BOUNDS[kind].max);
    },
  );

  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe.each(guidedPractices.map((practice) => [practice.id, practice] as const))(
  'the words of %s',
  (_, practice) => {
    it('fit into the circle', () => {
      expect(practice.steps.filter(({ text }) => text.length > LONGEST_TEXT)).toEqual([]);
    });

    it('come one after another, none for less than ten seconds or more than four minutes', () => {
      for (const minutes of [MINUTES_BOUNDS.guided.min, MINUTES_BOUNDS.guided.max]) {
        const { segments, length } = timelineOf(practice, minutes);
        expect(segments.reduce((sum, segment) => sum + segment, 0)).toBe(length);
        expect(Math.min(...segments)).toBeGreaterThan(10_000);
        expect(Math.max(...segments)).toBeLessThan(4 * 60_000);
      }
    });
  },
);
