import { addDays, type DayRange, type LocalDay, rangeEndingAt } from '../day/index.ts';
import { type Entry, isKind } from '../entries/index.ts';
import { computeFoodSeries, type FoodBook } from '../foods/index.ts';
import {
  computeDailySeries,
  type Mean,
  meanOf,
  type Observation,
  TRAILING_DAYS,
  TRAILING_MINIMUM_DAYS,
} from '../series/index.ts';
import { TREND_METRICS } from '../trends/index.ts';
import type { SuggestionId } from './turns.ts';

/** On 0 to 10: nearer to overwhelmed than to at ease. */
const STRESSFUL_MEAN = 5.5;
/** Plants a day: less than one may be how the days were noted. */
const FEWER_PLANTS = 1;

/** What the days before today say; today is not over. */
export type NotesForSuggestions = {
  /** The last seven days, how many foods that are usually alive; empty where food is not told. */
  readonly ferments: readonly Observation[];
  /** Different plants of a day in the last seven days, and in the seven before. */
  readonly plants: readonly Observation[];
  readonly plantsBefore: readonly Observation[];
  /** The last seven days, 0 to 10. */
  readonly stress: readonly Observation[];
  /** Calm practices in the last seven days. */
  readonly practiceCount: number;
};

/** Something one might like to try, with what in one's own notes speaks for it. */
export type Suggestion =
  | { readonly id: 'live-ferment'; readonly days: number }
  | { readonly id: 'breathe'; readonly stress: Mean }
  | { readonly id: 'more-plants'; readonly plants: Mean; readonly plantsBefore: Mean };

/** Two weeks up to yesterday: the last one, and the one it is held against. */
export function rangeForSuggestions(today: LocalDay): DayRange {
  return rangeEndingAt(addDays(today, -1), 2 * TRAILING_DAYS);
}

/**
 * @param entries of `rangeForSuggestions(today)`
 * @param book null where food is not told
 */
export function notesForSuggestions(
  entries: readonly Entry[],
  today: LocalDay,
  book: FoodBook | null,
): NotesForSuggestions {
  const both = rangeForSuggestions(today);
  const week = rangeEndingAt(both.to, TRAILING_DAYS);
  const food = book === null ? null : computeFoodSeries(entries, book, both, today);
  return {
    ferments: food?.ferments.slice(-TRAILING_DAYS) ?? [],
    plants: food?.plants.slice(-TRAILING_DAYS) ?? [],
    plantsBefore: food?.plants.slice(0, TRAILING_DAYS) ?? [],
    stress: computeDailySeries(entries, TREND_METRICS.stress, week),
    practiceCount: entries.filter(
      (entry) => isKind(entry, 'practice') && entry.day >= week.from && entry.day <= week.to,
    ).length,
  };
}

/** @returns null where the notes do not speak for it, or say too little */
export function suggestionFrom(id: SuggestionId, notes: NotesForSuggestions): Suggestion | null {
  switch (id) {
    case 'live-ferment': {
      const ferments = meanOfWeek(notes.ferments);
      return ferments?.value === 0 ? { id, days: ferments.count } : null;
    }
    case 'breathe': {
      const stress = meanOfWeek(notes.stress);
      const isStressful = stress !== null && stress.value >= STRESSFUL_MEAN;
      return isStressful && notes.practiceCount === 0 ? { id, stress } : null;
    }
    default: {
      const [plants, plantsBefore] = [meanOfWeek(notes.plants), meanOfWeek(notes.plantsBefore)];
      if (plants === null || plantsBefore === null) return null;
      return plantsBefore.value - plants.value < FEWER_PLANTS ? null : { id, plants, plantsBefore };
    }
  }
}

/** null where too few days are known to say anything of a week. */
function meanOfWeek(days: readonly Observation[]): Mean | null {
  const mean = meanOf(days);
  return mean === null || mean.count < TRAILING_MINIMUM_DAYS ? null : mean;
}
