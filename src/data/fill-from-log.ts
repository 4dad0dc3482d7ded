import type { LoggedRecord } from '@/domain/safety';
import type { ChangeLog, RecordName } from './change-log.ts';
import { chunksOf } from './chunks.ts';
import { tellLiveQueries } from './fill-store.ts';
import { readFromLog } from './read-from-log.ts';
import type { StoreWriter } from './store-writer.ts';

/**
 * Copies records of the log into the store, in the order given: while one part is written the next is handed over and the one after
 * that is fetched. Lists on
 * screen are read anew after the first part, and then each time twice as much is there: after every part it would take most
 * of the time.
 */
export async function fillFromLog(
  { log, writer }: { readonly log: ChangeLog; readonly writer: StoreWriter },
  names: readonly RecordName[],
  onProgress: (count: number) => void,
): Promise<void> {
  const parts = chunksOf(names);
  const fetch = (index: number): Promise<readonly LoggedRecord[]> => {
    const reading = readFromLog(log, parts[index] ?? []);
    // Whoever waits for it hears of it; after a part that was not written nobody does.
    reading.catch(() => undefined);
    return reading;
  };
  let fetching = fetch(0);
  let writing: Promise<void> = Promise.resolve();
  let tellAt = 1;
  for (const [index, part] of parts.entries()) {
    const records = await fetching;
    fetching = fetch(index + 1);
    const next = writer.fill(records);
    next.catch(() => undefined);
    // The one before is written while this one is handed over.
    await writing;
    writing = next.then(() => {
      const isLast = index === parts.length - 1;
      if (index + 1 === tellAt || isLast) {
        tellLiveQueries();
        tellAt *= 2;
      }
      onProgress(part.length);
    });
    writing.catch(() => undefined);
  }
  await writing;
}
