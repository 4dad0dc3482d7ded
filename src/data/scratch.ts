import { Dexie } from 'dexie';
import { createQueue } from './queue.ts';

/*
 * For what is under way and no record yet. A store of its own beside the journals, not in the log, not in backups: losing it costs nothing
 * that was saved. Unlike the browser's local storage, which hands changes to the disk once a minute, it keeps what was put there a
 * moment before the program is killed.
 */
const NAME = 'gut-skin-scratch';

type Note = { readonly key: string; readonly value: unknown };

const queue = createQueue();

/** Open no longer than needed, so that it never stands in the way of erasing everything. */
async function withStore<T>(task: (notes: Dexie) => PromiseLike<T>): Promise<T> {
  return queue.run(async () => {
    const store = new Dexie(NAME, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    store.version(1).stores({ notes: 'key' });
    try {
      return await task(store);
    } finally {
      store.close();
    }
  });
}

/** Things are put, taken and read in the order they are asked for. @throws what the store says */
export const scratch = {
  put: async (key: string, value: unknown): Promise<void> =>
    withStore(async (store) => {
      await store.table<Note, string>('notes').put({ key, value });
    }),
  /** undefined: nothing there. Makes no store where there is none. */
  get: async (key: string): Promise<unknown> => {
    await queue.idle();
    if (!(await Dexie.exists(NAME))) return undefined;
    return withStore(async (store) => (await store.table<Note, string>('notes').get(key))?.value);
  },
  remove: async (key: string): Promise<void> =>
    withStore((store) => store.table<Note, string>('notes').delete(key)),
} as const;
