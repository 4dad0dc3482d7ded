import { createContext, useContext } from 'react';
import type { PhotoRef, PictureProblem } from '@/domain/photos';

export type PhotoProblem =
  | PictureProblem
  /** The engine cannot read this kind, which telephones of one maker write. */
  | 'heic'
  | 'undecodable'
  | 'too-many'
  | 'disk-full'
  | 'stopped'
  | 'failed';

/** A photo was not taken in, and nothing was changed. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  readonly code: PhotoProblem;

  constructor(code: PhotoProblem, options?: ErrorOptions) {
    super(`The photo was not taken in: ${code}`, options);
    this.code = code;
  }
}

/** Where photos are kept, as the design system sees it; the program says where that is. */
export type PhotoShelf = {
  /** Makes a file a photo of the journal. @throws PhotoError */
  readonly take: (file: Blob) => Promise<PhotoRef>;
  readonly addressOf: (hash: string, size: 'whole' | 'thumb') => string;
  /** What became of a photo that does not show, after all was tried to bring it back. */
  readonly mend: (hash: string) => Promise<'whole' | 'damaged' | 'missing'>;
};

export const PhotoShelfContext = createContext<PhotoShelf | null>(null);

/** null: photos are not kept here, as in a plain browser. */
export const usePhotoShelf = (): PhotoShelf | null => useContext(PhotoShelfContext);
