export * from './adherence.ts';
export * from './analyse.ts';
export * from './experiment.ts';
export * from './guards.ts';
export * from './noted.ts';
export * from './plan.ts';
export * from './templates.ts';
export * from './words.ts';
