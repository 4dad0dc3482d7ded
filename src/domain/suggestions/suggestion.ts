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
/** Of seven: fewer say too little about a week (science.md 4.2 asks as much of a weekly mean). */
const LEAST_DAYS = 4;
/** On 0-10: above the middle, by its own words "more stress than ease". */
const STRESSFUL_MEAN = 5.5;
/** Plants a day: less than one may be how the days were noted. */
const FEWER_PLANTS = 1;

/** null: not known of that day. */
type Days = readonly (number | null)[];

/** What the days before today say; today is not over. */
export type NotesForSuggestions = {
  /** The last seven days, how many foods that are usually alive; null: food not told, or not in full. */
  readonly ferments: Days;
  /** The last fourteen days, how many different plants. */
  readonly plants: Days;
  /** The last seven days, 0 to 10. */
  readonly stress: Days;
  /** Calm practices in the last seven days. */
  readonly practiceCount: number;
};

/** Something one might like to try, with what in one's own notes speaks for it. */
export type Suggestion =
  | { readonly id: 'live-ferment'; readonly days: number }
  | { readonly id: 'breathe'; readonly days: number; readonly mean: number }
  | { readonly id: 'more-plants'; readonly mean: number; readonly meanBefore: number };

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

/** @returns null where the notes do not speak for it, or say too little */
export function suggestionFrom(id: SuggestionId, notes: NotesForSuggestions): Suggestion | null {
  switch (id) {
    case 'live-ferment': {
      const known = notes.ferments.filter((count) => count !== null);
      const hasNone = known.length >= LEAST_DAYS && known.every((count) => count === 0);
      return hasNone ? { id, days: known.length } : null;
    }
    case 'breathe': {
      const rated = notes.stress.filter((rating) => rating !== null);
      const mean = meanOf(rated);
      const isStressful = mean !== null && mean >= STRESSFUL_MEAN && notes.practiceCount === 0;
      return isStressful ? { id, days: rated.length, mean } : null;
    }
    default: {
      const mean = meanOf(notes.plants.slice(-7).filter((count) => count !== null));
      const meanBefore = meanOf(notes.plants.slice(0, -7).filter((count) => count !== null));
      if (mean === null || meanBefore === null || meanBefore - mean < FEWER_PLANTS) return null;
      return { id, mean, meanBefore };
    }
  }
}

function meanOf(values: readonly number[]): number | null {
  if (values.length < LEAST_DAYS) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The dismissals with one more, without those that are over. */
export function withDismissal(
  dismissals: readonly Dismissal[],
  one: Dismissal,
): readonly Dismissal[] {
  return [
    ...dismissals.filter(({ id, day }) => id !== one.id && daysBetween(day, one.day) < REST_DAYS),
    one,
  ];
}
