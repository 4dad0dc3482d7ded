export * from './regions.ts';
export * from './signs.ts';
export * from './towards.ts';
