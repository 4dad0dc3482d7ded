import { useEffect } from 'react';
import { desktop, isDesktop } from '@/desktop';
import { remakeThumbs } from '@/features/photos/desktop-shelf';

/** Long after the start, when nothing is in the way of it any more. */
const AFTER_MS = 40_000;

/** Makes what is missing beside the photos, once at each start. */
export function usePhotoKeeping(): void {
  useEffect(() => {
    if (!isDesktop) return undefined;
    const timer = setTimeout(() => {
      remakeThumbs().catch((error: unknown) =>
        desktop.app.reportProblem({ where: 'thumbs', message: String(error) }),
      );
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}
