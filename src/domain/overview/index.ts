export * from './day-on-show.ts';
export * from './day-tiles.ts';
export * from './week-summary.ts';
