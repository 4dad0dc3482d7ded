import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import type { Shell } from '../../shell/shell.ts';
import { LogFailure } from '../safety-log/log-failure.ts';
import { NotAPhotoError } from './photo-store.ts';

/** One answer; the page asks again. */
const THUMBS_AT_ONCE = 100;

export function photosHandlers({ photos }: Pick<Shell, 'photos'>): HandlersOf<'photos'> {
  return {
    put: async ({ photo, thumb }) => ({
      hash: await inTheirWords(photos.store.put(photo, thumb)),
    }),
    mend: async ({ hash }) => ({ condition: await photos.mend(hash) }),
    withoutThumb: async () => ({ hashes: [...(await photos.store.withoutThumb(THUMBS_AT_ONCE))] }),
    putThumb: async ({ hash, thumb }) => inTheirWords(photos.store.putThumb(hash, thumb)),
  };
}

async function inTheirWords<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LogFailure) throw new DesktopFailure(error.code, error.message);
    if (error instanceof NotAPhotoError) {
      throw new DesktopFailure('invalid-arguments', error.message);
    }
    throw error;
  }
}
