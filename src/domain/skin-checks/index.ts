export * from './again.ts';
export * from './edit.ts';
export * from './put-on.ts';
