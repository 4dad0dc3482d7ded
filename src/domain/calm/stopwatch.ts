/** What two clocks and the window say at one moment. */
export type Reading = {
  /** Milliseconds of a clock nobody can set; on some systems it stands still while the computer sleeps. */
  readonly monotonic: number;
  /** Milliseconds since 1970-01-01 UTC of the clock on the wall, which goes on in sleep but can be set. */
  readonly wall: number;
  /** Whether the window cannot be seen, in which case browsers let a page look at the clock only now and then. */
  readonly isHidden: boolean;
};

/** Who stopped it: the person, or a gap in which nobody could have seen or heard anything. */
export type PauseReason = 'person' | 'gap';

/**
 * Time spent practising. Always the difference of two readings, never a sum of ticks, so it does not matter how seldom it is
 * looked at. Milliseconds.
 */
export type Stopwatch = {
  /** What was counted before the present run. */
  readonly before: number;
  /** The reading the present run began with; null while paused. */
  readonly since: Reading | null;
  readonly last: Reading;
  readonly pausedBy: PauseReason | null;
};

/** Longer without a look, and the computer slept or stood still: the practice waits for the person. */
export const GAP_MS = 10_000;
/** A hidden page may be allowed one look a minute. */
export const HIDDEN_GAP_MS = 75_000;

export function startStopwatch(reading: Reading): Stopwatch {
  return { before: 0, since: reading, last: reading, pausedBy: null };
}

/** Milliseconds up to the last look. */
export function elapsedOf({ before, since, last }: Stopwatch): number {
  return since === null ? before : before + Math.max(0, last.monotonic - since.monotonic);
}

/**
 * Looks at the clocks. After a gap the watch stands at the look before it: a wall clock that went ahead of the other means the
 * computer slept (or the clock was set, where waiting does no harm), and so does a long time without any look.
 */
export function lookAt(watch: Stopwatch, reading: Reading): Stopwatch {
  if (watch.since === null) return { ...watch, last: reading };
  return isGap(watch.last, reading)
    ? { before: elapsedOf(watch), since: null, last: reading, pausedBy: 'gap' }
    : { ...watch, last: reading };
}

/** As after a look, and then stopped. */
export function pauseAt(watch: Stopwatch, reading: Reading): Stopwatch {
  const looked = lookAt(watch, reading);
  if (looked.since === null) return looked;
  return { before: elapsedOf(looked), since: null, last: reading, pausedBy: 'person' };
}

export function resumeAt(watch: Stopwatch, reading: Reading): Stopwatch {
  if (watch.since !== null) return watch;
  return { before: watch.before, since: reading, last: reading, pausedBy: null };
}

function isGap(before: Reading, now: Reading): boolean {
  const passed = now.monotonic - before.monotonic;
  const slept = now.wall - before.wall - passed;
  return passed > (before.isHidden || now.isHidden ? HIDDEN_GAP_MS : GAP_MS) || slept > GAP_MS;
}

/** For the journal: whole minutes, rounded; 0 under half a minute, which is nothing to note. */
export function minutesDone(elapsedMilliseconds: number): number {
  return Math.round(elapsedMilliseconds / 60_000);
}
