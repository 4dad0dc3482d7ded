import { isCompletePicture } from './complete-picture.ts';
import { PICTURE_LIMITS, type PictureSize } from './limits.ts';
import { type PictureType, sniffPicture } from './sniff-picture.ts';

/** Why a file is not taken in, known before anything is decoded. */
export type PictureProblem =
  'empty' | 'not-a-picture' | 'too-large' | 'too-many-pixels' | 'incomplete';

export type CheckedPicture =
  | { readonly problem: PictureProblem }
  | { readonly problem: null; readonly type: PictureType; readonly size: PictureSize };

/** Only as much as the bytes tell: an engine may still be unable to draw it. */
export function checkPicture(bytes: Uint8Array): CheckedPicture {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > PICTURE_LIMITS.bytes) return { problem: 'too-large' };
  const sniffed = sniffPicture(bytes);
  if (sniffed === null) return { problem: 'not-a-picture' };
  const { type, size } = sniffed;
  // A size nobody knows may be any size.
  if (size === null) return { problem: 'incomplete' };
  if (size.width * size.height > PICTURE_LIMITS.pixels) return { problem: 'too-many-pixels' };
  return isCompletePicture(bytes, type) ? { problem: null, type, size } : { problem: 'incomplete' };
}
