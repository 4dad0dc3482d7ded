import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsedOf,
  GAP_MS,
  HIDDEN_GAP_MS,
  lookAt,
  minutesDone,
  pauseAt,
  placeAt,
  type Reading,
  resumeAt,
  startStopwatch,
  type Stopwatch,
  timelineOf,
  BREATHING_PRACTICES,
} from '@/domain/calm';

const START = 1_800_000_000_000;
const at = (monotonic: number, wall = monotonic, isHidden = false): Reading => ({
  monotonic,
  wall: START + wall,
  isHidden,
});
const HALF_AN_HOUR = 30 * 60_000;

/** Looks at the clock after each of these delays, until half an hour is over. */
function runFor(delays: (look: number) => number, isHidden: boolean) {
  let watch = startStopwatch(at(0, 0, isHidden));
  let now = 0;
  let worst = 0;
  for (let look = 0; now < HALF_AN_HOUR; look += 1) {
    now = Math.min(HALF_AN_HOUR, now + delays(look));
    watch = lookAt(watch, at(now, now, isHidden));
    worst = Math.max(worst, Math.abs(elapsedOf(watch) - now));
  }
  return { watch, worst };
}

describe('half an hour', () => {
  it.each([
    ['frames on time', () => 1000 / 60, false],
    ['frames that come as they please', (look: number) => 5 + ((look * 7919) % 400), false],
    ['a page that hangs now and then', (look: number) => (look % 50 === 0 ? 9000 : 16), false],
    [
      'a hidden window, one look a second and late',
      (look: number) => 1000 + ((look * 31) % 90),
      true,
    ],
    [
      'a hidden window, one look a minute and late',
      (look: number) => 60_000 + ((look * 997) % 4000),
      true,
    ],
  ])('drifts by less than 100 ms with %s', (_, delays, isHidden) => {
    const { watch, worst } = runFor(delays, isHidden);
    expect(watch.pausedBy).toBeNull();
    expect(worst).toBeLessThan(100);
    const [even] = BREATHING_PRACTICES;
    if (even === undefined) throw new Error('no pattern');
    expect(placeAt(timelineOf(even, 30), elapsedOf(watch)).isOver).toBe(true);
  });
});

describe('a gap', () => {
  const running = (): Stopwatch => lookAt(startStopwatch(at(0)), at(4000));

  it.each([
    ['sleep on a system whose steady clock stands still', at(4200, 3_600_000)],
    ['sleep on a system whose steady clock goes on', at(3_600_000)],
    ['a wall clock set ahead', at(4016, 90_000)],
    [
      'no look for longer than a hidden page is kept waiting',
      at(4000 + HIDDEN_GAP_MS + 1, 4000 + HIDDEN_GAP_MS + 1, true),
    ],
  ])('of %s pauses at the look before it', (_, reading) => {
    const watch = lookAt(running(), reading);
    expect(watch).toMatchObject({ pausedBy: 'gap', since: null });
    expect(elapsedOf(watch)).toBe(4000);
    // It goes on from there when the person says so, and not before.
    const later = lookAt(watch, { ...reading, monotonic: reading.monotonic + 5000 });
    expect(elapsedOf(later)).toBe(4000);
    const resumed = resumeAt(later, { ...reading, monotonic: reading.monotonic + 6000 });
    const end = lookAt(resumed, {
      ...reading,
      monotonic: reading.monotonic + 7000,
      wall: reading.wall + 1000,
    });
    expect(elapsedOf(end)).toBe(5000);
  });

  it('is none as long as it is short, or the clock on the wall is set back', () => {
    expect(lookAt(running(), at(4000 + GAP_MS)).pausedBy).toBeNull();
    expect(lookAt(running(), at(5000, -3_600_000)).pausedBy).toBeNull();
    expect(lookAt(running(), at(64_000, 64_000, true)).pausedBy).toBeNull();
  });
});

describe('pauses', () => {
  it('count for nothing, whatever is pressed when', () => {
    const action = fc.record({
      what: fc.constantFrom('look', 'pause', 'resume'),
      after: fc.integer({ min: 0, max: GAP_MS - 1 }),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let watch = startStopwatch(at(0));
        let now = 0;
        let isRunning = true;
        let expected = 0;
        for (const { what, after } of actions) {
          now += after;
          if (isRunning) expected += after;
          if (what === 'look') watch = lookAt(watch, at(now));
          if (what === 'pause') {
            watch = pauseAt(watch, at(now));
            isRunning = false;
          }
          if (what === 'resume') {
            watch = resumeAt(lookAt(watch, at(now)), at(now));
            isRunning = true;
          }
        }
        expect(elapsedOf(lookAt(watch, at(now)))).toBe(expected);
      }),
    );
  });
});

it.each([
  [0, 0],
  [29_999, 0],
  [30_000, 1],
  [89_000, 1],
  [90_000, 2],
  [304_000, 5],
])('%i ms of practice are %i minutes for the journal', (elapsed, minutes) => {
  expect(minutesDone(elapsed)).toBe(minutes);
});
