export * from './define-kind.ts';
export * from './entry.ts';
export * from './kinds/check-in.ts';
export * from './kinds/index.ts';
export * from './kinds/meal.ts';
export * from './kinds/note.ts';
export * from './kinds/practice.ts';
export * from './kinds/skin-check.ts';
