const MINUTES_PER_DAY = 1440;
const HALF_LIFE_DAYS = 30;

/** 1 today, a half a month ago: what somebody ate lately says more than what they ate last year. */
export function recencyWeight(ageDays: number): number {
  return 2 ** (-Math.max(0, ageDays) / HALF_LIFE_DAYS);
}

/** The shorter way round the clock: 23:30 and 00:30 are an hour apart. */
export function circularMinutes(left: number, right: number): number {
  const distance = Math.abs(left - right) % MINUTES_PER_DAY;
  return Math.min(distance, MINUTES_PER_DAY - distance);
}
