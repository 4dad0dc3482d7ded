import { describe, expect, it } from 'vitest';
import { BREATHING_PRACTICES, type Reading } from '@/domain/calm';
import { startSession } from '@/features/calm/session.ts';
import type { SessionClock } from '@/features/calm/session-clock.ts';
import { createTonePlayer, type ToneLevel } from '@/features/calm/tone-player.ts';
import { asAudioContext, FakeAudioContext } from './fake-audio.ts';

/** A clock that goes when a test says so; looks are as rare and as late as the test likes. */
function fakeClock() {
  let now: Reading = { monotonic: 5000, wall: 1_800_000_000_000, isHidden: false };
  const looks = new Set<() => void>();
  const clock: SessionClock = {
    read: () => now,
    wake: (look) => {
      looks.add(look);
      return () => looks.delete(look);
    },
  };
  return {
    clock,
    looks,
    set: (change: Partial<Reading>) => {
      now = { ...now, ...change };
    },
    pass: (milliseconds: number, asleep = 0) => {
      now = {
        ...now,
        monotonic: now.monotonic + milliseconds,
        wall: now.wall + milliseconds + asleep,
      };
      for (const look of looks) look();
    },
  };
}

type Options = { readonly id?: string; readonly minutes?: number; readonly tones?: ToneLevel };

function open({ id = 'even', minutes = 5, tones = 'medium' }: Options = {}) {
  const practice = BREATHING_PRACTICES.find((each) => each.id === id);
  if (practice === undefined) throw new Error(id);
  const time = fakeClock();
  const audio = new FakeAudioContext();
  let opened = 0;
  const session = startSession({
    practice,
    minutes,
    tones,
    clock: time.clock,
    openPlayer: () => {
      opened += 1;
      return createTonePlayer(asAudioContext(audio));
    },
  });
  /** Lets time go by in steps, the audio clock with it. */
  const run = (milliseconds: number, step: number, audioRate = 1) => {
    for (let passed = 0; passed < milliseconds; passed += step) {
      const length = Math.min(step, milliseconds - passed);
      audio.currentTime += (length / 1000) * audioRate;
      time.pass(length);
    }
  };
  return { session, time, audio, run, timesOpened: () => opened };
}

describe('half an hour of breathing', () => {
  it.each([
    ['in sight, a frame every 16.7 ms', 1000 / 60, false],
    ['hidden, a look a second', 1000, true],
    ['hidden for long, a look a minute', 60_000, true],
  ])(
    '%s: every tone within 100 ms of its phase, although the audio clock drifts',
    (_, step, isHidden) => {
      const { session, audio, run, time } = open({ minutes: 30 });
      time.set({ isHidden });
      // 50 parts in a million: 90 ms over half an hour, if nobody put it right.
      const rate = 1 + 50e-6;
      run(30 * 60_000, step, rate);
      expect(session.view().state).toBe('over');
      const heard = audio.heard().filter(({ at }) => at <= 1800 * rate - 1);
      expect(heard).toHaveLength(360);
      for (const [index, { at }] of heard.entries()) {
        expect(Math.abs(at / rate - index * 5) * 1000).toBeLessThan(100);
      }
    },
  );
});

describe('a session', () => {
  it('tells of a change of words only, and draws with every look', () => {
    const { session, run } = open();
    let changes = 0;
    let drawn = 0;
    session.subscribe(() => (changes += 1));
    session.onFrame(() => (drawn += 1));
    run(1000, 20);
    expect(drawn).toBe(51);
    expect(changes).toBeLessThanOrEqual(2);
    run(4500, 500);
    expect(session.view()).toMatchObject({ segment: 1, secondsOfSegment: 5, secondsLeft: 295 });
  });

  it('stands still in a pause, silent, and goes on from there', () => {
    const { session, time, audio, run } = open();
    run(2000, 500);
    session.pause();
    expect(session.view()).toMatchObject({ state: 'paused', pausedBy: 'person' });
    const heard = audio.heard().length;
    run(600_000, 1000);
    expect(session.elapsed()).toBe(2000);
    expect(audio.heard()).toHaveLength(heard);
    session.resume();
    time.pass(1000);
    expect(session.elapsed()).toBe(3000);
    expect(audio.heard().length).toBeGreaterThan(heard);
  });

  it('is paused by sleep, and none of it is counted', () => {
    const { session, time, audio } = open();
    time.pass(4000);
    time.pass(300, 3_600_000);
    expect(session.view()).toMatchObject({ state: 'paused', pausedBy: 'gap' });
    expect(session.elapsed()).toBe(4000);
    expect(audio.heard()).toHaveLength(1);
    session.resume();
    time.pass(500);
    expect(session.elapsed()).toBe(4500);
  });

  it('asks for sound when tones are wanted, and not before', () => {
    const { session, run, timesOpened, audio } = open({ tones: 'off' });
    run(7000, 500);
    expect(timesOpened()).toBe(0);
    session.setTones('quiet');
    run(5000, 500);
    expect(timesOpened()).toBe(1);
    expect(audio.heard().length).toBeGreaterThan(1);
    session.setTones('off');
    const heard = audio.heard().length;
    run(5000, 500);
    expect(audio.heard().length).toBeLessThanOrEqual(heard);
  });

  it('goes on without sound where there is none, and says so', () => {
    const time = fakeClock();
    const [even] = BREATHING_PRACTICES;
    if (even === undefined) throw new Error('no pattern');
    const session = startSession({
      practice: even,
      minutes: 1,
      tones: 'loud',
      clock: time.clock,
      openPlayer: () => null,
    });
    expect(session.view().hasSound).toBe(false);
    time.pass(6000);
    expect(session.view().segment).toBe(1);
  });

  it('ended early stands where it was, and wakes nobody any more', () => {
    const { session, time, run } = open();
    run(6000, 500);
    session.end();
    expect(time.looks.size).toBe(0);
    expect(session.elapsed()).toBe(6000);
    session.resume();
    session.pause();
    expect(session.elapsed()).toBe(6000);
  });

  it('over stays over, and wakes nobody any more', () => {
    const { session, time, run } = open({ minutes: 1 });
    run(61_000, 250);
    expect(session.view()).toMatchObject({ state: 'over', secondsLeft: 0 });
    expect(time.looks.size).toBe(0);
  });
});
