export * from './record-format-error.ts';
export * from './versioned-data.ts';
