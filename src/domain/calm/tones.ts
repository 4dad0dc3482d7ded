import type { PhaseKind } from './phases.ts';
import type { CalmPractice } from './practices.ts';
import { segmentStarts, type Timeline } from './timeline.ts';

/** One soft tone at its time in the practice. */
export type PlannedTone = {
  /** Milliseconds of practice. */
  readonly at: number;
  readonly pitchHz: number;
  /** From its first sound to silence, in seconds. */
  readonly seconds: number;
  /** 0 to 1, beside the other tones. */
  readonly loudness: number;
};

type Sound = Omit<PlannedTone, 'at'>;

const LONGEST_SECONDS = 2.4;

/** Higher going in, lower going out, hardly there for a hold: told apart with closed eyes. */
const PHASE_SOUNDS: Readonly<Record<PhaseKind, Sound>> = {
  in: { pitchHz: 329.63, seconds: LONGEST_SECONDS, loudness: 1 },
  'in-more': { pitchHz: 392, seconds: 1, loudness: 0.8 },
  hold: { pitchHz: 277.18, seconds: 1.2, loudness: 0.3 },
  out: { pitchHz: 220, seconds: LONGEST_SECONDS, loudness: 1 },
  rest: { pitchHz: 185, seconds: 1.2, loudness: 0.3 },
};

const STEP_SOUND: Sound = { pitchHz: 329.63, seconds: LONGEST_SECONDS, loudness: 0.8 };

/** A falling pair says that it is over. */
const END_SOUNDS: readonly (Sound & { readonly after: number })[] = [
  { after: 0, pitchHz: 261.63, seconds: 3, loudness: 0.9 },
  { after: 500, pitchHz: 196, seconds: 4, loudness: 0.9 },
];

/** The tones that begin at or after `from` and before `until` (milliseconds of practice), in order. */
export function tonesBetween(
  practice: CalmPractice,
  timeline: Timeline,
  from: number,
  until: number,
): readonly PlannedTone[] {
  const starts = segmentStarts(timeline, from, until).flatMap(({ at, segment, length }) => {
    const sound = soundOf(practice, segment);
    if (sound === null) return [];
    // Ebbed away before the next one.
    return [{ ...sound, at, seconds: Math.min(sound.seconds, (length / 1000) * 0.9) }];
  });
  const ends = END_SOUNDS.map(({ after, ...sound }) => ({ ...sound, at: timeline.length + after }));
  return [...starts, ...ends.filter(({ at }) => at >= from && at < until)];
}

function soundOf(practice: CalmPractice, segment: number): Sound | null {
  if (practice.kind === 'timer') return null;
  if (practice.kind === 'guided') return STEP_SOUND;
  const phase = practice.phases[segment];
  return phase === undefined ? null : PHASE_SOUNDS[phase.kind];
}
