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

export type CameraProblem =
  /** By the person, who was asked. */
  | 'refused'
  /** By the settings of the system. */
  | 'blocked'
  | 'none'
  /** Another program has it. */
  | 'busy'
  | 'failed';

export class CameraError extends Error {
  override readonly name = 'CameraError';
  readonly code: CameraProblem;

  constructor(code: CameraProblem, options?: ErrorOptions) {
    super(`The camera cannot be used: ${code}`, options);
    this.code = code;
  }
}

export type CameraChoice = { readonly id: string; readonly label: string };

/** A camera, lent for as long as a window for it is open. */
export type PhotoCamera = {
  /**
   * Asks the person first. null: whichever the system gives.
   * @throws CameraError
   */
  readonly open: (id: string | null) => Promise<MediaStream>;
  /** Known once one was opened. */
  readonly choices: () => Promise<readonly CameraChoice[]>;
  readonly close: (stream: MediaStream) => void;
};

/** Where photos are kept, as the design system sees it; the program says where that is. */
export type PhotoShelf = {
  /** Makes a file a photo of the journal. @throws PhotoError */
  readonly take: (file: Blob) => Promise<PhotoRef>;
  readonly addressOf: (hash: string, size: 'whole' | 'thumb') => string;
  /** What became of a photo that does not show, after all was tried to bring it back. */
  readonly mend: (hash: string) => Promise<'whole' | 'damaged' | 'missing'>;
  /** null where there can be none. */
  readonly camera: PhotoCamera | null;
};

export const PhotoShelfContext = createContext<PhotoShelf | null>(null);

/** null: photos are not kept here, as in a plain browser. */
export const usePhotoShelf = (): PhotoShelf | null => useContext(PhotoShelfContext);
