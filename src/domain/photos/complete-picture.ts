import {
  boxes,
  type ByteReader,
  jpegSegments,
  type Part,
  pngChunks,
  readerOf,
  webpChunks,
} from './bytes.ts';
import type { PictureType } from './sniff-picture.ts';

/**
 * Whether the end of the file is there. Engines draw half a picture without a word; half a photo must not take the place of
 * a whole one.
 */
export function isCompletePicture(bytes: Uint8Array, type: PictureType): boolean {
  return endChecks[type](readerOf(bytes));
}

const areWhole = (parts: Iterable<Part>, last: string): boolean => {
  for (const { name, isWhole } of parts) {
    if (!isWhole) return false;
    if (name === last) return true;
  }
  return false;
};

const areBoxesWhole = (file: ByteReader): boolean => {
  const found = [...boxes(file)];
  const last = found.at(-1);
  return (
    last !== undefined &&
    found.every(({ isWhole }) => isWhole) &&
    last.at + last.length === file.length &&
    found.some(({ name }) => name === 'mdat')
  );
};

const endChecks: Readonly<Record<PictureType, (file: ByteReader) => boolean>> = {
  png: (file) => areWhole(pngChunks(file), 'IEND'),
  jpeg: (file) => {
    for (const { marker, isWhole } of jpegSegments(file)) {
      if (!isWhole) return false;
      if (marker === 0xd9) return true;
    }
    return false;
  },
  webp: (file) =>
    file.u32(4, true) + 8 <= file.length && [...webpChunks(file)].every(({ isWhole }) => isWhole),
  // Its blocks would have to be walked one by one; behind the last there may be nothing but the end mark.
  gif: (file) => file.u8(file.length - 1) === 0x3b,
  bmp: (file) => file.length > 54 && file.u32(2, true) <= file.length,
  avif: areBoxesWhole,
  heic: areBoxesWhole,
};
