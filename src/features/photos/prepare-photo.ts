import {
  checkPicture,
  fitInto,
  PHOTO_SIDE_PIXELS,
  PICTURE_LIMITS,
  type PictureSize,
  type PictureType,
  THUMB_SIDE_PIXELS,
} from '@/domain/photos';
import { PhotoError } from '@/ui/photos/photo-shelf';

export type PreparedPhoto = PictureSize & {
  readonly photo: Uint8Array<ArrayBuffer>;
  readonly thumb: Uint8Array<ArrayBuffer>;
};

/**
 * Makes a file of any kind the engine can draw a photo of the journal: upright, at most 1600 pixels, WebP, and drawn anew, so
 * that nothing but what can be seen is in it. The file itself is read and nothing else.
 * @throws PhotoError
 */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  // Before reading: it may not fit into the memory.
  if (file.size > PICTURE_LIMITS.bytes) throw new PhotoError('too-large');
  const bytes = await bytesOf(file);
  const checked = checkPicture(bytes);
  if (checked.problem !== null) throw new PhotoError(checked.problem);
  const picture = await decode(bytes, checked.type);
  try {
    const size = fitInto(picture, PHOTO_SIDE_PIXELS);
    const canvas = draw(picture, size);
    const photo = await encode(canvas, 0.86);
    const thumb = await encode(draw(canvas, fitInto(size, THUMB_SIDE_PIXELS)), 0.8);
    return { photo, thumb, ...size };
  } catch (cause) {
    throw new PhotoError('undecodable', { cause });
  } finally {
    picture.close();
  }
}

/** @throws when the photo cannot be drawn */
export async function makeThumb(photo: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(photo);
  try {
    return await encode(draw(picture, fitInto(picture, THUMB_SIDE_PIXELS)), 0.8);
  } finally {
    picture.close();
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // Moved or changed since it was picked, or a folder.
    throw new PhotoError('undecodable', { cause });
  }
}

/** By what the bytes say, not by what the file is called. Turned the way the camera was held. */
async function decode(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<ImageBitmap> {
  try {
    const blob = new Blob([bytes], { type: `image/${type}` });
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new PhotoError(type === 'heic' ? 'heic' : 'undecodable', { cause });
  }
}

function draw(
  picture: ImageBitmap | OffscreenCanvas,
  { width, height }: PictureSize,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

async function encode(canvas: OffscreenCanvas, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  // What cannot make WebP makes PNG without a word.
  const blob =
    webp.type === 'image/webp' ? webp : await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Uint8Array(await blob.arrayBuffer());
}
