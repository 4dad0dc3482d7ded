import { type Phase, secondsOfBreath } from './phases.ts';

/** A practice laid out in time: a round of segments, once or again and again. Milliseconds. */
export type Timeline = {
  /** Lengths of the segments of one round. */
  readonly segments: readonly number[];
  readonly rounds: number;
  readonly length: number;
};

/** Where in a timeline somebody is; computed from the time passed alone, so nothing can add up to a drift. */
export type Place = {
  /** From 0. */
  readonly round: number;
  /** Index into `segments`. */
  readonly segment: number;
  /** When this segment began and ends, in milliseconds of the practice. */
  readonly from: number;
  readonly until: number;
  /** Of this segment, 0 to 1. */
  readonly progress: number;
  /** Milliseconds to the end of the practice. */
  readonly remaining: number;
  readonly isOver: boolean;
};

export type SegmentStart = {
  readonly at: number;
  readonly segment: number;
  readonly length: number;
};

const MINUTE_MS = 60_000;

/** As many whole breaths as it takes to fill the minutes: nobody is stopped in the middle of one. */
export function breathingTimeline(phases: readonly Phase[], minutes: number): Timeline {
  const segments = phases.map(({ seconds }) => Math.round(seconds * 1000));
  const breath = Math.round(secondsOfBreath(phases) * 1000);
  const rounds = Math.max(1, Math.ceil((minutes * MINUTE_MS) / breath));
  return { segments, rounds, length: rounds * breath };
}

/** Steps stretched so that together they take exactly the minutes. @param weights above 0 */
export function stretchedTimeline(weights: readonly number[], minutes: number): Timeline {
  const length = Math.round(minutes * MINUTE_MS);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let end = 0;
  const segments = weights.map((weight) => {
    const from = end;
    weightSoFar += weight;
    // Ends are rounded rather than lengths, so that the last one is the end of the practice.
    end = Math.round((length * weightSoFar) / whole);
    return end - from;
  });
  return { segments, rounds: 1, length };
}

/** @param elapsed milliseconds of practice, without pauses */
export function placeAt(timeline: Timeline, elapsed: number): Place {
  const { segments, length } = timeline;
  const roundLength = lengthOfRound(timeline);
  const at = Math.min(Math.max(0, elapsed), length);
  const isOver = at >= length;
  const round = Math.min(timeline.rounds - 1, Math.floor(at / roundLength));
  let from = round * roundLength;
  let segment = 0;
  while (segment < segments.length - 1 && at >= from + (segments[segment] ?? 0)) {
    from += segments[segment] ?? 0;
    segment += 1;
  }
  const until = from + (segments[segment] ?? 0);
  const progress = isOver ? 1 : (at - from) / (until - from);
  return { round, segment, from, until, progress, remaining: length - at, isOver };
}

/** Every segment that begins at or after `from` and before `until`. */
export function segmentStarts(
  timeline: Timeline,
  from: number,
  until: number,
): readonly SegmentStart[] {
  const roundLength = lengthOfRound(timeline);
  const starts: SegmentStart[] = [];
  const first = Math.max(0, Math.floor(from / roundLength));
  for (let round = first; round < timeline.rounds; round += 1) {
    let at = round * roundLength;
    if (at >= until) break;
    for (const [segment, length] of timeline.segments.entries()) {
      if (at >= from && at < until) starts.push({ at, segment, length });
      at += length;
    }
  }
  return starts;
}

function lengthOfRound({ segments }: Timeline): number {
  return segments.reduce((sum, length) => sum + length, 0);
}
