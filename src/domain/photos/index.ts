export * from './complete-picture.ts';
export * from './limits.ts';
export * from './metadata.ts';
export * from './photo-ref.ts';
export * from './sniff-picture.ts';
