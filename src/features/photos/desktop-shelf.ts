import { desktop } from '@/desktop';
import { DesktopError } from '@/desktop/desktop-error';
import { ORIGIN } from '@/domain/identity';
import { loadedOnce } from '@/ui/on-demand';
import { PhotoError, type PhotoProblem, type PhotoShelf } from '@/ui/photos/photo-shelf';
import { desktopCamera } from './desktop-camera.ts';

const loadPreparing = loadedOnce(() => import('./prepare-photo.ts'));

/** Photos as the main process keeps them (electron/main/services/photos). */
export const desktopShelf: PhotoShelf = {
  take: async (file) => {
    const { preparePhoto } = await loadPreparing();
    const { photo, thumb, width, height } = await preparePhoto(file);
    try {
      const { hash } = await desktop.photos.put({ photo, thumb });
      return { hash, width, height };
    } catch (cause) {
      void desktop.app.reportProblem({ where: 'photo', message: String(cause) });
      throw new PhotoError(problemOf(cause), { cause });
    }
  },
  addressOf: (hash, size) => `${ORIGIN}/_photos/${hash}${size === 'thumb' ? '/thumb' : ''}`,
  mend: async (hash) => (await desktop.photos.mend({ hash })).condition,
  camera: desktopCamera,
};

function problemOf(cause: unknown): PhotoProblem {
  if (!(cause instanceof DesktopError)) return 'failed';
  if (cause.code === 'disk-full') return 'disk-full';
  return cause.code === 'log-stopped' || cause.code === 'slow-disk' ? 'stopped' : 'failed';
}

/** Small forms that are missing, as after a restore; until then the photos themselves stand in for them. */
export async function remakeThumbs(): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const { hashes } = await desktop.photos.withoutThumb();
    const left = hashes.filter((hash) => !tried.has(hash));
    if (left.length === 0) return;
    for (const hash of left) {
      tried.add(hash);
      await remakeThumb(hash).catch((error: unknown) =>
        desktop.app.reportProblem({ where: 'thumb', message: String(error) }),
      );
    }
  }
}

async function remakeThumb(hash: string): Promise<void> {
  const answer = await fetch(desktopShelf.addressOf(hash, 'whole'));
  if (!answer.ok) return;
  const { makeThumb } = await loadPreparing();
  await desktop.photos.putThumb({ hash, thumb: await makeThumb(await answer.blob()) });
}
