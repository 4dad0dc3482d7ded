export * from './phases.ts';
export * from './practices.ts';
export * from './stopwatch.ts';
export * from './timeline.ts';
export * from './tones.ts';
