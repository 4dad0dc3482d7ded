import { addDays, type LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import type { LoggedRecord } from '@/domain/safety';
import type { Journal } from './journal.ts';

/** A copy of the entries of a journal somewhere else: an index, a worker. */
export type Mirror = {
  /** What was put so far is void; everything is put anew. */
  readonly restart: () => void;
  /** Entries of some days. All days from `from` on are there now. */
  readonly put: (entries: readonly Entry[], from: LocalDay) => void;
  /** What is known of these is void; those that are still there are given. */
  readonly replace: (ids: readonly string[], entries: readonly Entry[]) => void;
  /** The whole journal is there, or could not be read: why. */
  readonly end: (failure: { readonly reason: unknown } | null) => void;
};

/** About what can be read and told in a few milliseconds. */
const PART_DAYS = 14;

/**
 * Fills a mirror from the newest day to the first one, so that what is looked at first is there first, and keeps it in
 * step with the journal.
 */
export function mirrorEntries(
  journal: Pick<Journal, 'entries' | 'onStored' | 'recovery'>,
  mirror: Mirror,
): { readonly refill: () => void; readonly close: () => void } {
  let isClosed = false;
  let filling = 0;
  /** Written while the store is being read: what was read of them may be old. */
  const changedMeanwhile = new Set<string>();

  async function follow(records: readonly LoggedRecord[]): Promise<void> {
    const changed = records.flatMap(({ table, key }) => (table === 'entries' ? [key] : []));
    if (changed.length === 0) return;
    for (const id of changed) changedMeanwhile.add(id);
    const entries = await journal.entries.byIds(changed).catch(() => []);
    if (!isClosed) mirror.replace(changed, entries);
  }

  async function fill(): Promise<void> {
    filling += 1;
    const mine = filling;
    const isOver = () => isClosed || mine !== filling;
    changedMeanwhile.clear();
    mirror.restart();
    try {
      let to = await journal.entries.lastDay();
      while (to !== null && !isOver()) {
        const from: LocalDay = addDays(to, 1 - PART_DAYS);
        const entries = await journal.entries.between({ from, to });
        // Years nobody wrote in are not walked through.
        const before = await journal.entries.lastDay(addDays(from, -1));
        if (isOver()) return;
        mirror.put(
          entries.filter(({ id }) => !changedMeanwhile.has(id)),
          before === null ? from : addDays(before, 1),
        );
        to = before;
        await breathe();
      }
      if (!isOver()) mirror.end(null);
    } catch (reason) {
      if (!isOver()) mirror.end({ reason });
    }
  }

  const stopFollowing = journal.onStored((records) => void follow(records));
  const stopWatching = journal.recovery?.onChange(() => void fill());
  void fill();
  return {
    refill: () => void fill(),
    close: () => {
      isClosed = true;
      stopFollowing();
      stopWatching?.();
    },
  };
}

/** Lets the page do what it has to between two parts. */
async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
