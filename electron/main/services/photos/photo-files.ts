import { join } from 'node:path';
import { DRAFT_ENDING } from '../safety-log/log-files.ts';

export const PHOTOS_NAME = 'photos';
export const MARKS_NAME = 'unused.json';
const THUMB_ENDING = '.thumb';

const PHOTO = /^[0-9a-f]{64}$/;

/** Never more than some hundreds of names in one folder. */
export const folderNameOf = (hash: string): string => hash.slice(0, 2);

export const isPhotoFolder = (name: string): boolean => /^[0-9a-f]{2}$/.test(name);
export const isPhotoName = (name: string): boolean => PHOTO.test(name);
export const thumbNameOf = (hash: string): string => `${hash}${THUMB_ENDING}`;
/** null: not the small form of anything. */
export const hashOfThumb = (name: string): string | null => {
  const hash = name.endsWith(THUMB_ENDING) ? name.slice(0, -THUMB_ENDING.length) : '';
  return PHOTO.test(hash) ? hash : null;
};
export const isDraft = (name: string): boolean => name.endsWith(DRAFT_ENDING);

/** Behind date and checksum, as everything in quarantine is named. */
export const quarantineEndingOf = (hash: string): string => `-photo-${hash}`;

export type PhotoPlace = {
  readonly folder: string;
  readonly photo: string;
  readonly thumb: string;
};

/** @param safe the folder of the safety log */
export function placeOf(safe: string, hash: string): PhotoPlace {
  const folder = join(safe, PHOTOS_NAME, folderNameOf(hash));
  return { folder, photo: join(folder, hash), thumb: join(folder, thumbNameOf(hash)) };
}
