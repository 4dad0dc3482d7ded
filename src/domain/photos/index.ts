export * from './check-picture.ts';
export * from './limits.ts';
export * from './metadata.ts';
export * from './photo-ref.ts';
export { sniffPicture, type PictureType } from './sniff-picture.ts';
