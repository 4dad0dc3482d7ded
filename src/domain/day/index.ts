export * from './clock.ts';
export * from './day-range.ts';
export * from './day-start.ts';
export * from './format-day.ts';
export * from './local-day.ts';
export * from './moment.ts';
export * from './time-of-day.ts';
export * from './zone.ts';
