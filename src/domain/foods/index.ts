export * from './food.ts';
export * from './food-names.ts';
export * from './ingredients.ts';
export * from './portion.ts';
export * from './search/index.ts';
