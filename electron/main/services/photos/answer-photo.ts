import { sniffPicture } from '@/domain/photos';
import type { PhotoStore } from './photo-store.ts';

/** Never a path of the page's own files: Vite writes none that begins so. */
const PATH = /^\/_photos\/([0-9a-f]{64})(\/thumb)?$/;

type AskedPhoto = { readonly hash: string; readonly isThumb: boolean };

/** The photo a path of the origin asks for; undefined when it asks for something else. */
export function readPhotoPath(path: string): AskedPhoto | undefined {
  const [, hash, thumb] = PATH.exec(path) ?? [];
  return hash === undefined ? undefined : { hash, isThumb: thumb !== undefined };
}

export type PhotoAnswer = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/** null: there is none. In place of a small form that is missing the photo itself comes. */
export async function answerPhoto(
  { hash, isThumb }: AskedPhoto,
  store: Pick<PhotoStore, 'read' | 'readThumb'>,
): Promise<PhotoAnswer | null> {
  const bytes = (isThumb ? await store.readThumb(hash) : null) ?? (await store.read(hash));
  if (bytes === null) return null;
  const type = sniffPicture(bytes)?.type;
  return { bytes: new Uint8Array(bytes), type: type === 'jpeg' ? 'image/jpeg' : 'image/webp' };
}
