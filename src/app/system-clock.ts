import type { Clock } from '@/domain/day';

/** The computer's own clock and zone, asked anew each time: both may change while the program runs. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
