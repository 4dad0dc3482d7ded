import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREATHING_PRACTICES,
  breathingTimeline,
  placeAt,
  segmentStarts,
  stretchedTimeline,
  TIMED_PRACTICES,
  timelineOf,
} from '@/domain/calm';

const anyTimeline = fc.oneof(
  fc
    .tuple(fc.constantFrom(...BREATHING_PRACTICES), fc.integer({ min: 1, max: 30 }))
    .map(([{ phases }, minutes]) => breathingTimeline(phases, minutes)),
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
      fc.integer({ min: 3, max: 20 }),
    )
    .map(([weights, minutes]) => stretchedTimeline(weights, minutes)),
);

describe('a timeline', () => {
  it.each([
    ['even', 5, 300],
    ['box', 5, 304],
    // Four breaths, as it is taught to begin with.
    ['four-seven-eight', 1, 76],
    ['cyclic-sigh', 30, 1800],
  ])('%s for %i minutes ends with a whole breath, after %i seconds', (id, minutes, seconds) => {
    const practice = BREATHING_PRACTICES.find((each) => each.id === id);
    expect(practice && timelineOf(practice, minutes).length).toBe(seconds * 1000);
  });

  it('of a clock alone is one piece', () => {
    const [yoga] = TIMED_PRACTICES;
    expect(yoga && timelineOf(yoga, 20)).toEqual({
      segments: [1_200_000],
      rounds: 1,
      length: 1_200_000,
    });
  });

  it('says at every moment where one is, and the parts fill it without a gap', () => {
    fc.assert(
      fc.property(anyTimeline, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, share) => {
        const elapsed = share * timeline.length;
        const place = placeAt(timeline, elapsed);
        expect(place.from).toBeLessThanOrEqual(elapsed);
        expect(place.until).toBeGreaterThanOrEqual(elapsed);
        expect(place.until - place.from).toBe(timeline.segments[place.segment]);
        expect(place.remaining).toBeCloseTo(timeline.length - elapsed, 6);
        expect(place.isOver).toBe(elapsed >= timeline.length);
        if (!place.isOver) {
          expect(placeAt(timeline, place.until).from).toBe(
            place.until === timeline.length ? place.from : place.until,
          );
        }
      }),
    );
  });

  it('stays at its end, and at its beginning before that', () => {
    fc.assert(
      fc.property(anyTimeline, fc.double({ min: 0, max: 1e9, noNaN: true }), (timeline, more) => {
        const end = placeAt(timeline, timeline.length + more);
        expect(end).toMatchObject({ isOver: true, remaining: 0, progress: 1 });
        expect(placeAt(timeline, -more)).toMatchObject({ round: 0, segment: 0, progress: 0 });
      }),
    );
  });

  it('names each beginning once, however it is cut into pieces', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: 500, max: 70_000 }), (timeline, step) => {
        const pieces = [];
        for (let from = 0; from < timeline.length; from += step) {
          pieces.push(...segmentStarts(timeline, from, Math.min(from + step, timeline.length)));
        }
        expect(pieces).toEqual(segmentStarts(timeline, 0, timeline.length));
        expect(pieces).toHaveLength(timeline.rounds * timeline.segments.length);
      }),
      { numRuns: 50 },
    );
  });
});
