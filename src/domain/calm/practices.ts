import type { Technique } from '../entries/kinds/practice.ts';
import { hasHolds, type PatternSeconds, type Phase, phasesOf } from './phases.ts';
import { breathingTimeline, stretchedTimeline, type Timeline } from './timeline.ts';

type Common = {
  /** Stable for ever: entries name it. A UUID for a pattern of the person's own. */
  readonly id: string;
  readonly technique: Technique;
  readonly usualMinutes: number;
};

export type BreathingPractice = Common & {
  readonly kind: 'breathing';
  readonly phases: readonly Phase[];
  /** As the person calls it; null for one of ours, whose name is in the catalogue. */
  readonly name: string | null;
};

export type GuidedStep = {
  readonly title: string;
  readonly text: string;
  /** How long it is beside the others. */
  readonly weight: number;
};

/** Steps in words, stretched over the minutes chosen. */
export type GuidedPractice = Common & {
  readonly kind: 'guided';
  readonly steps: readonly GuidedStep[];
};

/** A clock and nothing else: yoga as the person knows it, a walk. */
export type TimedPractice = Common & { readonly kind: 'timer' };

export type CalmPractice = BreathingPractice | GuidedPractice | TimedPractice;

const breathing = (
  id: string,
  usualMinutes: number,
  seconds: Partial<PatternSeconds>,
): BreathingPractice => ({
  kind: 'breathing',
  id,
  technique: 'breathing',
  usualMinutes,
  name: null,
  phases: phasesOf({
    inSeconds: 0,
    inMoreSeconds: 0,
    holdSeconds: 0,
    outSeconds: 0,
    restSeconds: 0,
    ...seconds,
  }),
});

/**
 * Even 5-5 and 4-6 are about six breaths a minute, box counts are equal, five minutes as studied (Balban 2023,
 * 10.1016/j.xcrm.2022.100895); the ratio of 4-6 and the seconds of the cyclic sigh are our choice. 4-7-8 is taught with four
 * breaths to begin with, which is what one minute makes here. The shorter forms ask less of a hold.
 */
export const BREATHING_PRACTICES: readonly BreathingPractice[] = [
  breathing('even', 5, { inSeconds: 5, outSeconds: 5 }),
  breathing('longer-out', 5, { inSeconds: 4, outSeconds: 6 }),
  breathing('cyclic-sigh', 5, { inSeconds: 3, inMoreSeconds: 1, outSeconds: 6 }),
  breathing('box', 5, { inSeconds: 4, holdSeconds: 4, outSeconds: 4, restSeconds: 4 }),
  breathing('box-short', 5, { inSeconds: 3, holdSeconds: 3, outSeconds: 3, restSeconds: 3 }),
  breathing('four-seven-eight', 1, { inSeconds: 4, holdSeconds: 7, outSeconds: 8 }),
  breathing('four-seven-eight-half', 1, { inSeconds: 2, holdSeconds: 3.5, outSeconds: 4 }),
];

export const TIMED_PRACTICES: readonly TimedPractice[] = [
  { kind: 'timer', id: 'yoga', technique: 'yoga', usualMinutes: 20 },
  { kind: 'timer', id: 'walk', technique: 'walk', usualMinutes: 20 },
];

export function ownBreathing(
  id: string,
  { name, ...seconds }: PatternSeconds & { readonly name: string },
): BreathingPractice {
  return {
    kind: 'breathing',
    id,
    technique: 'breathing',
    usualMinutes: 5,
    name,
    phases: phasesOf(seconds),
  };
}

/** How many minutes each kind may be set to. */
export const MINUTES_BOUNDS = {
  breathing: { min: 1, max: 30 },
  guided: { min: 3, max: 20 },
  timer: { min: 1, max: 90 },
} as const satisfies Record<CalmPractice['kind'], { readonly min: number; readonly max: number }>;

/** @param minutes within MINUTES_BOUNDS */
export function timelineOf(practice: CalmPractice, minutes: number): Timeline {
  switch (practice.kind) {
    case 'breathing':
      return breathingTimeline(practice.phases, minutes);
    case 'guided':
      return stretchedTimeline(
        practice.steps.map(({ weight }) => weight),
        minutes,
      );
    default:
      return stretchedTimeline([1], minutes);
  }
}

/** Each is read once before its first start. */
export const CAUTIONS = ['breathing', 'holds', 'stillness', 'movement', 'walk'] as const;
export type Caution = (typeof CAUTIONS)[number];

export function cautionOf(practice: CalmPractice): Caution {
  if (practice.kind === 'breathing') return hasHolds(practice.phases) ? 'holds' : 'breathing';
  if (practice.technique === 'yoga' || practice.technique === 'movement') return 'movement';
  return practice.technique === 'walk' ? 'walk' : 'stillness';
}
