import { useEffect, useState } from 'react';
import { isNewerStoreError, type Journal } from '@/data/journal';
import type { MendReport } from '@/data/mend';
import { desktop } from '@/desktop';

export type Mending = {
  /** Whether the first look of this start is over; until then an empty store says nothing. */
  readonly isChecked: boolean;
  /** While records are being copied. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What had to be put right; null when all was well. */
  readonly report: MendReport | null;
  /** The first look failed: then an empty store says nothing, either. */
  readonly failure: { readonly error: unknown } | null;
};

/** Long enough after the start that nobody is kept waiting by the thorough look. */
const THOROUGH_AFTER_MS = 8000;

/** Compares the journal with its safety log: quickly at the start, thoroughly a little later. */
export function useMending(
  journal: Journal,
  isOpen: boolean,
  /** The safety log is of a newer version; nothing may be written then. */
  onNewer: (error: unknown) => void,
): Mending {
  const [mending, setMending] = useState<Mending>({
    isChecked: false,
    progress: null,
    report: null,
    failure: null,
  });

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    const look = async (mend: Journal['mendIfNeeded']) => {
      try {
        const report = await mend((done, total) => {
          if (isCurrent) setMending((now) => ({ ...now, progress: { done, total } }));
        });
        if (isCurrent)
          setMending((now) => ({
            isChecked: true,
            progress: null,
            report: report ?? now.report,
            failure: null,
          }));
      } catch (error) {
        if (isCurrent && isNewerStoreError(error)) onNewer(error);
        // The journal works on; the next start looks again.
        if (isCurrent)
          setMending((now) => ({
            ...now,
            isChecked: true,
            progress: null,
            failure: now.isChecked ? now.failure : { error },
          }));
        void desktop.app.reportProblem({ where: 'mending', message: String(error) });
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    // One after the other: a thorough look at a store that is still being filled would fill it a second time.
    void look(journal.mendIfNeeded).then(() => {
      if (!isCurrent) return;
      timer = setTimeout(() => void look(journal.mendThoroughly), THOROUGH_AFTER_MS);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [journal, isOpen, onNewer]);

  return mending;
}
