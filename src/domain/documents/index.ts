export * from './collections/index.ts';
export type { BreathingPattern } from './collections/breathing-patterns.ts';
export type { OwnFood } from './collections/own-foods.ts';
export type { SavedMeal } from './collections/saved-meals.ts';
export type { TrackerData } from './collections/trackers.ts';
export * from './define-collection.ts';
export * from './document.ts';
