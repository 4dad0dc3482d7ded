export * from './indexed-entry.ts';
export * from './journal-index.ts';
export * from './tags.ts';
