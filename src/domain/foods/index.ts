export * from './food-names.ts';
