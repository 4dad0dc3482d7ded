import { describe, expect, it } from 'vitest';
import {
  BREATHING_PRACTICES,
  type CalmPractice,
  TIMED_PRACTICES,
  timelineOf,
  tonesBetween,
} from '@/domain/calm';

const practice = (id: string): CalmPractice => {
  const found = [...BREATHING_PRACTICES, ...TIMED_PRACTICES].find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const allTones = (id: string, minutes: number) => {
  const timeline = timelineOf(practice(id), minutes);
  return tonesBetween(practice(id), timeline, 0, timeline.length + 10_000);
};

describe('the tones', () => {
  it('begin with each phase, higher for in than for out', () => {
    const [first, second, third] = allTones('longer-out', 1);
    expect([first?.at, second?.at, third?.at]).toEqual([0, 4000, 10_000]);
    expect(first?.pitchHz).toBeGreaterThan(second?.pitchHz ?? Infinity);
    expect(third?.pitchHz).toBe(first?.pitchHz);
  });

  it('of a hold are much softer', () => {
    const [inwards, hold] = allTones('box', 1);
    expect(hold?.loudness).toBeLessThan((inwards?.loudness ?? 0) / 2);
  });

  it('are over before the next one begins', () => {
    for (const { id } of BREATHING_PRACTICES) {
      const tones = allTones(id, 1).slice(0, -2);
      for (const [index, { at, seconds }] of tones.entries()) {
        const next = tones[index + 1]?.at ?? Infinity;
        expect(at + seconds * 1000, id).toBeLessThanOrEqual(next);
      }
    }
  });

  it('of a clock are only those of its end, and every end is heard', () => {
    expect(allTones('walk', 10).map(({ at }) => at)).toEqual([600_000, 600_500]);
    for (const { id } of BREATHING_PRACTICES) {
      const { length } = timelineOf(practice(id), 2);
      expect(allTones(id, 2).filter(({ at }) => at >= length)).toHaveLength(2);
    }
  });
});
