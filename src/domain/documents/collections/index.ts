import type { z } from 'zod';
import { breathingPatterns } from './breathing-patterns.ts';
import { experiments } from './experiments.ts';
import { insightReviews } from './insight-reviews.ts';
import { mainQuestions } from './main-questions.ts';
import { ownFoods } from './own-foods.ts';
import { savedMeals } from './saved-meals.ts';
import { trackers } from './trackers.ts';

/** The registry: a new collection is one file beside this one and one line here. */
export const collections = {
  breathingPatterns,
  experiments,
  insightReviews,
  mainQuestions,
  ownFoods,
  savedMeals,
  trackers,
} as const;

export type Collection = keyof typeof collections;

export type DocumentData<Name extends Collection> = z.infer<(typeof collections)[Name]['schema']>;

export const COLLECTIONS = Object.keys(collections) as readonly Collection[];

export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}
