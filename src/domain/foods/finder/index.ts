export * from './finder-filter.ts';
export * from './finder-food.ts';
