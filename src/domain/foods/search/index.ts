export * from './fold.ts';
export * from './food-search.ts';
export * from './food-uses.ts';
export * from './recency.ts';
export * from './searchable.ts';
export * from './words-fit.ts';
