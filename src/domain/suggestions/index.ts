export * from './suggestion.ts';
export * from './turns.ts';
