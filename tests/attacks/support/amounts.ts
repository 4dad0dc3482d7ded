const isShort = process.env['GSJ_ATTACK_SHORT'] === '1';

/** How often an attack is made: whole by hand, less often in CI, which has to end within the hour. */
export const amount = (whole: number, short: number): number => (isShort ? short : whole);
