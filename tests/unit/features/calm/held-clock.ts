import type { Reading } from '@/domain/calm';
import type { SessionClock } from '@/features/calm/session-clock.ts';

/** The clock of sessions, held by a test; use it by `vi.mock('@/features/calm/session-clock.ts', …)`. */
let now: Reading = { monotonic: 0, wall: 0, isHidden: false };
const looks = new Set<() => void>();

export const pageClock: SessionClock = {
  read: () => now,
  wake: (look) => {
    looks.add(look);
    return () => looks.delete(look);
  },
};

/** Lets time go by, looked at every second. */
export function pass(seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    now = { ...now, monotonic: now.monotonic + 1000, wall: now.wall + 1000 };
    for (const look of looks) look();
  }
}
