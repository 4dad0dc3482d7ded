import { type Clock, isZone } from '@/domain/day';

/** The computer's own clock and zone, asked anew each time: both may change while the program runs. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    // A computer with a broken setting calls it "Etc/Unknown", which the same engine then refuses; its clock runs in UTC.
    return isZone(timeZone) ? timeZone : 'UTC';
  },
};
