import {
  type CalmPractice,
  elapsedOf,
  lookAt,
  pauseAt,
  type PauseReason,
  type Place,
  placeAt,
  resumeAt,
  startStopwatch,
  type Stopwatch,
  type Timeline,
  timelineOf,
  tonesBetween,
} from '@/domain/calm';
import { pageClock, type SessionClock } from './session-clock.ts';
import { openTonePlayer, type ToneLevel, type TonePlayer } from './tone-player.ts';

/** What is in words on the screen; a new one only when one of them changes. */
export type SessionView = {
  readonly state: 'running' | 'paused' | 'over';
  readonly pausedBy: PauseReason | null;
  readonly segment: number;
  readonly round: number;
  /** Whole seconds left of this segment, and of the practice. */
  readonly secondsOfSegment: number;
  readonly secondsLeft: number;
  readonly hasSound: boolean;
};

export type Session = {
  readonly practice: CalmPractice;
  readonly timeline: Timeline;
  readonly view: () => SessionView;
  readonly subscribe: (onChange: () => void) => () => void;
  /** For what moves smoothly: told of every frame and once at the beginning. */
  readonly onFrame: (draw: (place: Place) => void) => () => void;
  readonly elapsed: () => number;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly setTones: (level: ToneLevel) => void;
  /** Stands still for good: over, finished early, or gone from the screen. */
  readonly end: () => void;
};

export type SessionOptions = {
  readonly practice: CalmPractice;
  readonly minutes: number;
  readonly tones: ToneLevel;
  readonly clock?: SessionClock;
  readonly openPlayer?: () => TonePlayer | null;
};

/** Longer than a hidden page is kept waiting, so that tones go on meanwhile. */
const AHEAD_MS = 75_000;
/** Tones are planned far ahead, so not every frame needs to look after them. */
const FOLLOW_EVERY_MS = 250;
/** A tone that should have begun this long ago is still worth beginning. */
const BEHIND_MS = 100;

/** A practice that runs: begins with this call. Everything shown and heard is computed from the time passed. */
export function startSession(options: SessionOptions): Session {
  const { practice, minutes, clock = pageClock, openPlayer = openTonePlayer } = options;
  const timeline = timelineOf(practice, minutes);
  const listeners = new Set<() => void>();
  const drawers = new Set<(place: Place) => void>();
  let watch: Stopwatch = startStopwatch(clock.read());
  let isEnded = false;
  let level: ToneLevel = options.tones;
  // null: there is no sound to be had; undefined: nobody has asked for any yet.
  let player: TonePlayer | null | undefined;
  let followedAt = 0;
  let view: SessionView;

  const place = (): Place => placeAt(timeline, elapsedOf(watch));

  const viewNow = (): SessionView => {
    const { segment, round, until, remaining, isOver } = place();
    return {
      state: isOver ? 'over' : watch.since === null ? 'paused' : 'running',
      pausedBy: watch.pausedBy,
      segment,
      round,
      secondsOfSegment: Math.ceil((until - elapsedOf(watch)) / 1000),
      secondsLeft: Math.ceil(remaining / 1000),
      hasSound: player !== null,
    };
  };

  const show = (): void => {
    const next = viewNow();
    const now = place();
    for (const draw of drawers) draw(now);
    if (isSame(view, next)) return;
    view = next;
    for (const listener of listeners) listener();
  };

  /** @param isDue also when it was done a moment ago */
  const playTones = (isDue: boolean): void => {
    if (level === 'off' || watch.since === null) return;
    if (!isDue && elapsedOf(watch) - followedAt < FOLLOW_EVERY_MS) return;
    followedAt = elapsedOf(watch);
    if (player === undefined) {
      player = openPlayer();
      player?.setLevel(level);
    }
    const elapsed = elapsedOf(watch);
    const tones = tonesBetween(practice, timeline, elapsed - BEHIND_MS, elapsed + AHEAD_MS);
    player?.follow(tones, elapsed);
  };

  const look = (): void => {
    if (isEnded) return;
    const wasRunning = watch.since !== null;
    watch = lookAt(watch, clock.read());
    if (wasRunning && watch.since === null) player?.silence();
    playTones(false);
    show();
    if (place().isOver) close();
  };

  const close = (): void => {
    if (isEnded) return;
    isEnded = true;
    stopWaking();
    player?.close();
  };

  view = viewNow();
  playTones(true);
  view = viewNow();
  const stopWaking = clock.wake(look);

  return {
    practice,
    timeline,
    view: () => view,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    onFrame: (draw) => {
      drawers.add(draw);
      draw(place());
      return () => drawers.delete(draw);
    },
    elapsed: () => elapsedOf(watch),
    pause: () => {
      if (isEnded) return;
      watch = pauseAt(watch, clock.read());
      player?.silence();
      show();
    },
    resume: () => {
      if (isEnded) return;
      watch = resumeAt(watch, clock.read());
      playTones(true);
      show();
    },
    setTones: (next) => {
      level = next;
      if (next === 'off') player?.silence();
      else player?.setLevel(next);
      playTones(true);
      show();
    },
    end: () => {
      if (isEnded) return;
      watch = lookAt(watch, clock.read());
      player?.silence();
      close();
    },
  };
}

function isSame(before: SessionView, now: SessionView): boolean {
  return (Object.keys(now) as (keyof SessionView)[]).every((key) => before[key] === now[key]);
}
