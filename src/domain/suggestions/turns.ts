import { daysBetween, type LocalDay } from '../day/index.ts';

/** In the order in which their turns come. */
export const SUGGESTION_IDS = ['live-ferment', 'breathe', 'more-plants'] as const;
export type SuggestionId = (typeof SUGGESTION_IDS)[number];

/** Rare enough to stay welcome: a suggestion has its turn every third day, and each of them every ninth. */
const DAYS_BETWEEN_TURNS = 3;
/** Any day does; turns are counted from it, so that a day has the same turn however often the program starts. */
const FIRST_TURN = '2000-01-01' as LocalDay;
/** What somebody did not want comes back only after four weeks. */
export const REST_DAYS = 28;

/** When somebody did not want which. */
export type Dismissal = { readonly id: SuggestionId; readonly day: LocalDay };

/** Whose turn a day is; null on most days. */
export function turnOf(day: LocalDay, dismissals: readonly Dismissal[]): SuggestionId | null {
  const days = daysBetween(FIRST_TURN, day);
  if (days < 0 || days % DAYS_BETWEEN_TURNS !== 0) return null;
  const id = SUGGESTION_IDS[(days / DAYS_BETWEEN_TURNS) % SUGGESTION_IDS.length] ?? null;
  const isResting = dismissals.some(
    (one) => one.id === id && daysBetween(one.day, day) < REST_DAYS,
  );
  return isResting ? null : id;
}

/** The dismissals with one more, without those that are over. */
export function withDismissal(dismissals: readonly Dismissal[], one: Dismissal): Dismissal[] {
  return [
    ...dismissals.filter(({ id, day }) => id !== one.id && daysBetween(day, one.day) < REST_DAYS),
    one,
  ];
}
