import type { Reading } from '@/domain/calm';

/** Where a session gets the time from, and who wakes it to look. */
export type SessionClock = {
  readonly read: () => Reading;
  /** Calls back again and again until told to stop: with each frame, and by a timer when none is drawn. */
  readonly wake: (look: () => void) => () => void;
};

const LOOK_EVERY_MS = 200;

export const pageClock: SessionClock = {
  read: () => ({
    monotonic: performance.now(),
    wall: Date.now(),
    isHidden: document.visibilityState === 'hidden',
  }),
  wake: (look) => {
    let frame = 0;
    const drawn = () => {
      frame = requestAnimationFrame(drawn);
      look();
    };
    frame = requestAnimationFrame(drawn);
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  },
};
