/**
 * What people write and the entries it stands for, on Monday 23 November 2026 at 20:30 in Berlin. Written
 * before the parser was. `describe-reading.ts` says how an expected entry is written down:
 *
 *   meal [when] slot: food, own food*, 2 slice food (note)     `*` is a food the program does not know
 *   skin [when] 3 itch=4 left-cheek:1 (note)                   `-` for not rated
 *   check-in [when] stress=6 belly=3 sleep=7.5 rest=6
 *   practice [when] yoga 30 6>4
 *   supplement [when] zinc <vitamin-mineral> = 10 mg (note)
 *   tracker [when] Name=value (note)
 *   note [when] text
 *   !problem
 *
 * `when` is `HH:MM`, `22 HH:MM` for another day of that month, or `2025-12-30 HH:MM`; absent for "now".
 */
export type Example = readonly [line: string, entries: string, choices?: string];
