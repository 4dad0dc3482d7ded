const MEGABYTE = 1024 * 1024;

/** What may be handed in: larger than anything a camera makes, small enough to be decoded at all. */
export const PICTURE_LIMITS = { bytes: 60 * MEGABYTE, pixels: 100_000_000 } as const;

/** What is kept of it. */
export const PHOTO_SIDE_PIXELS = 1600;
export const THUMB_SIDE_PIXELS = 320;

/** A photo as it is kept: chance for pixels at the highest quality stays below it. */
export const PHOTO_LIMIT_BYTES = 8 * MEGABYTE;
export const THUMB_LIMIT_BYTES = MEGABYTE / 2;

export type PictureSize = { readonly width: number; readonly height: number };

/** The size at which the longer side is no longer than the limit; never enlarged, never below one pixel. */
export function fitInto({ width, height }: PictureSize, sidePixels: number): PictureSize {
  const scale = Math.min(1, sidePixels / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
