export * from './regions.ts';
export * from './signs.ts';
