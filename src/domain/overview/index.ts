export * from './day-tiles.ts';
export * from './week-summary.ts';
