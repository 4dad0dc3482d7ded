export * from './daily-series.ts';
export * from './region-series.ts';
