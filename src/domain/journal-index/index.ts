export * from './indexed-entry.ts';
export * from './journal-index.ts';
export * from './tags.ts';
export * from './food-choices.ts';
export * from './on-this-day.ts';
