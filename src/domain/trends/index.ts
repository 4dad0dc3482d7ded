export * from './axis.ts';
export * from './chart-points.ts';
export * from './food-trends.ts';
export * from './range-choice.ts';
export * from './summary.ts';
export * from './trends.ts';
export * from './weeks.ts';
export * from './chart-marks.ts';
