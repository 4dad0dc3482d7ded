/** The parts of a breath in the order they come: in, a second sip in, held, out, held empty. */
export const PHASE_KINDS = ['in', 'in-more', 'hold', 'out', 'rest'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export type Phase = { readonly kind: PhaseKind; readonly seconds: number };

/** What somebody can set of a pattern of their own, in seconds; 0 leaves a part out. */
export type PatternSeconds = {
  readonly inSeconds: number;
  readonly inMoreSeconds: number;
  readonly holdSeconds: number;
  readonly outSeconds: number;
  readonly restSeconds: number;
};

const PARTS = {
  in: 'inSeconds',
  'in-more': 'inMoreSeconds',
  hold: 'holdSeconds',
  out: 'outSeconds',
  rest: 'restSeconds',
} as const satisfies Record<PhaseKind, keyof PatternSeconds>;

/**
 * How long a part may be, in seconds. Holds stay short, and a whole breath takes at least six seconds, so that no
 * pattern is fast breathing with holds. Ours; no source gives figures.
 */
export const SECONDS_BOUNDS = {
  inSeconds: { min: 2, max: 12 },
  inMoreSeconds: { min: 0, max: 4 },
  holdSeconds: { min: 0, max: 8 },
  outSeconds: { min: 2, max: 20 },
  restSeconds: { min: 0, max: 8 },
} as const satisfies Record<keyof PatternSeconds, { readonly min: number; readonly max: number }>;

/** In steps of half a second. */
export const SECONDS_STEP = 0.5;

const SHORTEST_BREATH_SECONDS = 6;

export function isSlowEnough(seconds: PatternSeconds): boolean {
  return secondsOfBreath(phasesOf(seconds)) >= SHORTEST_BREATH_SECONDS;
}

/** The phases of a pattern, those of no length left out. */
export function phasesOf(seconds: PatternSeconds): readonly Phase[] {
  return PHASE_KINDS.map((kind) => ({ kind, seconds: seconds[PARTS[kind]] })).filter(
    (phase) => phase.seconds > 0,
  );
}

export function secondsOfBreath(phases: readonly Phase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** To one decimal. */
export function breathsPerMinute(phases: readonly Phase[]): number {
  return Math.round(600 / secondsOfBreath(phases)) / 10;
}

export function hasHolds(phases: readonly Phase[]): boolean {
  return phases.some(({ kind }) => kind === 'hold' || kind === 'rest');
}

/** Where the first of two in-breaths ends. */
const FIRST_IN = 0.75;

/**
 * How full the lungs are in this part of a breath, for drawing: 0 empty, 1 full, gently at both ends.
 * @param progress 0 to 1
 */
export function fullnessAt(phases: readonly Phase[], kind: PhaseKind, progress: number): number {
  const top = phases.some((phase) => phase.kind === 'in-more') ? FIRST_IN : 1;
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, progress)))) / 2;
  switch (kind) {
    case 'in':
      return top * eased;
    case 'in-more':
      return FIRST_IN + (1 - FIRST_IN) * eased;
    case 'hold':
      return 1;
    case 'out':
      return 1 - eased;
    default:
      return 0;
  }
}
