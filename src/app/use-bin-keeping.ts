import { useEffect } from 'react';
import { useMomentContext, useOwnJournal } from '@/data/react';
import { binSince, type Entry } from '@/domain/entries';
import { desktop } from '@/desktop';

/** Long after the start, when nothing is in the way of it any more, and again for those who never close the program. */
const FIRST_AFTER_MS = 90_000;
const AGAIN_AFTER_MS = 12 * 60 * 60 * 1000;
/** So many are emptied at once that nobody notices. */
const PART_ENTRIES = 200;

/** Takes what has been in the bin for its time out of it, for good. */
export function useBinKeeping(): void {
  const { entries, commands } = useOwnJournal();
  const momentContext = useMomentContext();
  useEffect(() => {
    const keep = async () => {
      const over = await entries.deletedBefore(binSince(momentContext().now));
      for (const part of partsOf(over)) await commands.purgeEntries(part);
    };
    const run = () =>
      void keep().catch((error: unknown) =>
        desktop.app.reportProblem({ where: 'bin', message: String(error) }),
      );
    const first = setTimeout(run, FIRST_AFTER_MS);
    const again = setInterval(run, AGAIN_AFTER_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [entries, commands, momentContext]);
}

function partsOf(list: readonly Entry[]): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(list.length / PART_ENTRIES) }, (_, index) =>
    list.slice(index * PART_ENTRIES, (index + 1) * PART_ENTRIES),
  );
}
