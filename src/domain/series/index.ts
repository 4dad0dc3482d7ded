export * from './daily-series.ts';
