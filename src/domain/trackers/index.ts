export * from './measure.ts';
export * from './metrics.ts';
export * from './plan-note.ts';
export * from './ready-made.ts';
export * from './tracker.ts';
export * from './value.ts';
