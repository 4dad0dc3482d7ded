import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Each with its offset from UTC on 1 July 2026, in minutes as `Date` counts them. UTC is not the first:
 * what a module keeps from its first use must not be right only there.
 */
const COMPUTER_ZONES = {
  'America/Los_Angeles': 420,
  UTC: 0,
  'Asia/Kolkata': -330,
  'Pacific/Auckland': -720,
  'Pacific/Apia': -780,
} as const;

/**
 * Runs the tests once for each zone the computer may be in. The day functions take their zone as an
 * argument, so where the process itself is must make no difference.
 */
export function onComputersEverywhere(defineTests: () => void): void {
  const former = process.env['TZ'];
  for (const [zone, offset] of Object.entries(COMPUTER_ZONES)) {
    describe(`on a computer in ${zone}`, () => {
      beforeAll(() => {
        process.env['TZ'] = zone;
      });
      afterAll(() => {
        if (former === undefined) delete process.env['TZ'];
        else process.env['TZ'] = former;
      });
      it('is really there', () => {
        expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
        expect(zoneOf(new Intl.DateTimeFormat())).toBe(
          zoneOf(new Intl.DateTimeFormat('en', { timeZone: zone })),
        );
      });
      defineTests();
    });
  }
}

/** Engines differ in which of two names of a zone they give back. */
function zoneOf(format: Intl.DateTimeFormat): string {
  return format.resolvedOptions().timeZone;
}
