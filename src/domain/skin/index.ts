export * from './photo-moments.ts';
export * from './regions.ts';
export * from './signs.ts';
export * from './towards.ts';
