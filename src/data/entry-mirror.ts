import { addDays, type LocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import type { LoggedRecord } from '@/domain/safety';
import { breathe } from './breathe.ts';
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
const PART_DAYS = 28;

type Part = {
  readonly from: LocalDay;
  readonly entries: readonly Entry[];
  /** Where to go on; null at the first day. Years nobody wrote in are not walked through. */
  readonly before: LocalDay | null;
};

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

  async function readPart(to: LocalDay, firstDay: LocalDay): Promise<Part> {
    const from = addDays(to, 1 - PART_DAYS);
    const entries = await journal.entries.between({ from, to });
    if (from <= firstDay) return { from, entries, before: null };
    const before = addDays(from, -1);
    return {
      from,
      entries,
      before: entries.length > 0 ? before : await journal.entries.lastDay(before),
    };
  }

  async function fill(): Promise<void> {
    filling += 1;
    const mine = filling;
    const isOver = () => isClosed || mine !== filling;
    changedMeanwhile.clear();
    mirror.restart();
    try {
      const [firstDay, lastDay] = await Promise.all([
        journal.entries.firstDay(),
        journal.entries.lastDay(),
      ]);
      if (isOver()) return;
      const read = (to: LocalDay | null): Promise<Part> | null => {
        const reading = to === null || firstDay === null ? null : readPart(to, firstDay);
        // Whoever waits for it hears of it; when there is no more need for it nobody does.
        reading?.catch(() => undefined);
        return reading;
      };
      for (let reading = read(lastDay); reading !== null;) {
        const { from, entries, before } = await reading;
        if (isOver()) return;
        // The next is read while this one is told.
        reading = read(before);
        mirror.put(
          entries.filter(({ id }) => !changedMeanwhile.has(id)),
          before === null ? from : addDays(before, 1),
        );
        await breathe();
        if (isOver()) return;
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
