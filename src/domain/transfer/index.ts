export * from './journal-file.ts';
export * from './journal-format.ts';
export * from './journal-lines.ts';
export * from './merge-plan.ts';
export * from './read-records.ts';
export * from './versions.ts';
