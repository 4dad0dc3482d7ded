import type { Clock } from '@/domain/day';

export type FixedClock = Clock & {
  readonly moveTo: (instant: string) => void;
  readonly moveOnMinutes: (minutes: number) => void;
  readonly travelTo: (zone: string) => void;
};

/** A clock that stands still until a test moves it. */
export function fixedClock(instant = '2026-11-23T12:00:00.000Z', zone = 'UTC'): FixedClock {
  let now = Date.parse(instant);
  let place = zone;
  return {
    now: () => now,
    zone: () => place,
    moveTo: (next) => {
      now = Date.parse(next);
    },
    moveOnMinutes: (minutes) => {
      now += minutes * 60_000;
    },
    travelTo: (next) => {
      place = next;
    },
  };
}
