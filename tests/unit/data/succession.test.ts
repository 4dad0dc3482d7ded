/** A new shape is a new store: filled, compared, and only then does the old one go. Killed anywhere, nothing is lost. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChangeLog } from '@/data/change-log.ts';
import { createJournal, isNewerStoreError, type Journal } from '@/data/journal.ts';
import { JournalDb, storeNameOf } from '@/data/journal-db.ts';
import { entriesAndSettings } from '@/data/migrations/0001-entries-and-settings.ts';
import { migrations } from '@/data/migrations/index.ts';
import type { Entry } from '@/domain/entries';
import { anEntry, nextId } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog, type MemoryLog } from '#tests/support/memory-log.ts';
import { readStore, storeName } from './stores.ts';

const PRESENT = migrations.length;
const ignore = (): void => undefined;

const journalOn = (name: string, log?: ChangeLog): Journal =>
  createJournal(name, { clock: fixedClock(), newId: nextId, log, onUnreadable: ignore });

const noteSaying = (text: string, updatedAt = '2026-11-23T12:00:00.000Z'): Entry => ({
  ...anEntry('note', { data: { text } }),
  updatedAt,
});

const textsOf = (entries: Iterable<unknown>): readonly string[] =>
  [...entries].map((entry) => (entry as { data: { text: string } }).data.text).toSorted();

const textsInLog = (log: MemoryLog) =>
  textsOf(
    [...log.records.values()].flatMap(({ table, value }) => (table === 'entries' ? [value] : [])),
  );

const storesOf = async (name: string) =>
  (await indexedDB.databases())
    .map((database) => database.name ?? '')
    .filter((store) => store === name || store.startsWith(`${name}-shape-`))
    .toSorted();

async function textsInFirstShape(name: string): Promise<readonly string[]> {
  const old = new JournalDb(name, [entriesAndSettings]);
  const entries = await old.entries.toArray();
  old.close();
  return textsOf(entries);
}

/** As the version before left it: in the log what was saved, in the store also what the log lost. */
async function firstShape(name = storeName()) {
  const log = memoryLog();
  const [logged, changed, onlyInStore] = [
    noteSaying('in both'),
    noteSaying('before'),
    noteSaying('only in the store'),
  ];
  const later = {
    ...changed,
    data: { text: 'later in the store' },
    updatedAt: '2026-11-24T12:00:00.000Z',
  };
  for (const value of [logged, changed, noteSaying('only in the log')]) {
    const { id: key, updatedAt } = value;
    await log.append({ at: updatedAt, records: [{ table: 'entries', key, updatedAt, value }] });
  }
  const old = new JournalDb(name, [entriesAndSettings]);
  await old.entries.bulkPut([logged, later as Entry, onlyInStore]);
  await old.settings.put({ key: 'dayStartHour', value: 4, updatedAt: logged.updatedAt });
  old.close();
  return { name, log };
}

const EVERYTHING = ['in both', 'later in the store', 'only in the log', 'only in the store'];
const OLD_STORE = ['in both', 'later in the store', 'only in the store'];

afterEach(() => vi.restoreAllMocks());

describe('a store of the first shape', () => {
  it('is followed by one of the present shape with everything in it, and goes', async () => {
    const { name, log } = await firstShape();
    const journal = journalOn(name, log);
    await journal.open();
    expect(await journal.mendIfNeeded(ignore)).toBeNull();
    expect(await storesOf(name)).toEqual([name, storeNameOf(name, PRESENT)]);
    expect(textsInLog(log)).toEqual(EVERYTHING);
    expect((await journal.settings.all()).dayStartHour).toBe(4);
    expect(await journal.mendThoroughly(ignore)).toBeNull();
    expect(await storesOf(name)).toEqual([storeNameOf(name, PRESENT)]);
    expect(textsOf((await readStore(name)).entries)).toEqual(EVERYTHING);
    await journal.commands.addDocument('savedMeals', {
      name: 'Lunch',
      items: [{ name: 'Soup' }],
      slot: null,
    });
    journal.close();
    const again = journalOn(name, log);
    await again.open();
    expect(await again.mendIfNeeded(ignore)).toBeNull();
  });

  it('stays as long as the new one is not the same', async () => {
    const { name, log } = await firstShape();
    const journal = journalOn(name, log);
    await journal.open();
    await journal.mendIfNeeded(ignore);
    // Something is saved just while the two are compared: the answer counts for nothing.
    const { status } = log;
    let looks = 0;
    vi.spyOn(log, 'status').mockImplementation(async () => {
      looks += 1;
      const answer = await status();
      return { ...answer, sequence: answer.sequence + looks };
    });
    await journal.mendThoroughly(ignore);
    expect(await storesOf(name)).toContain(name);
    expect(await textsInFirstShape(name)).toEqual(OLD_STORE);
  });

  it('that cannot be read stays, and the log fills the new one', async () => {
    const { name, log } = await firstShape();
    const reallyOpen = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((store, version) => {
      if (store === name) throw new DOMException('damaged', 'UnknownError');
      return reallyOpen(store, version);
    });
    const journal = journalOn(name, log);
    await journal.open();
    await journal.mendIfNeeded(ignore);
    await journal.mendThoroughly(ignore);
    expect(textsOf((await readStore(name)).entries)).toEqual([
      'before',
      'in both',
      'only in the log',
    ]);
    expect(await storesOf(name)).toContain(name);
  });

  it('is copied where there is no log, and goes', async () => {
    const { name } = await firstShape();
    const journal = journalOn(name);
    await journal.open();
    expect(await storesOf(name)).toEqual([storeNameOf(name, PRESENT)]);
    expect(textsOf((await readStore(name)).entries)).toEqual(OLD_STORE);
    expect((await journal.settings.all()).dayStartHour).toBe(4);
  });

  it('goes with everything else that is erased', async () => {
    const { name, log } = await firstShape();
    const journal = journalOn(name, log);
    await journal.open();
    await journal.erase();
    expect(await storesOf(name)).toEqual([]);
  });
});

/** From step `killAt` on nothing happens any more, as after SIGKILL. Steps are calls of the log, writes and deletions of stores. */
function mortal(log: MemoryLog, killAt: number) {
  let steps = 0;
  const step =
    <Args extends readonly unknown[], T>(work: (...args: Args) => T) =>
    (...args: Args): T => {
      steps += 1;
      if (steps >= killAt) throw Object.assign(new Error('killed'), { code: 'killed' });
      return work(...args);
    };
  // Called with the store or the browser they were asked of, below.
  const deleteDatabase = Reflect.get(IDBFactory.prototype, 'deleteDatabase');
  for (const way of ['put', 'add'] as const) {
    const really = Reflect.get(IDBObjectStore.prototype, way);
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      return step(() => really.apply(this, args))();
    });
  }
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (
    this: IDBFactory,
    ...args
  ) {
    return step(() => deleteDatabase.apply(this, args))();
  });
  const dying: ChangeLog = {
    append: async (change) => step(() => log.append(change))(),
    status: async () => step(log.status)(),
    digest: async () => step(log.digest)(),
    read: async (names) => step(() => log.read(names))(),
  };
  return { log: dying, steps: () => steps };
}

describe('killed', () => {
  const wholeStart = async (name: string, log: ChangeLog | undefined) => {
    const journal = journalOn(name, log);
    try {
      await journal.open();
      await journal.mendIfNeeded(ignore);
      await journal.mendThoroughly(ignore);
    } finally {
      journal.close();
    }
  };

  it.each(['with a log', 'without'])(
    'at any step (%s), the old store is whole or the new one is',
    async (kind) => {
      const hasLog = kind === 'with a log';
      const everything = hasLog ? EVERYTHING : OLD_STORE;
      let steps = Number.POSITIVE_INFINITY;
      for (let killAt = 1; killAt <= steps; killAt += 1) {
        const { name, log } = await firstShape();
        const life = mortal(log, killAt);
        await wholeStart(name, hasLog ? life.log : undefined).catch(() => undefined);
        if (life.steps() < killAt) steps = life.steps();
        vi.restoreAllMocks();

        const hasOld = (await storesOf(name)).includes(name);
        if (hasOld) expect(await textsInFirstShape(name), `step ${killAt}`).toEqual(OLD_STORE);
        else expect(textsOf((await readStore(name)).entries), `step ${killAt}`).toEqual(everything);

        await wholeStart(name, hasLog ? log : undefined);
        expect(await storesOf(name), `step ${killAt}`).toEqual([storeNameOf(name, PRESENT)]);
        expect(textsOf((await readStore(name)).entries), `step ${killAt}`).toEqual(everything);
        if (hasLog) expect(textsInLog(log), `step ${killAt}`).toEqual(everything);
      }
      expect(steps).toBeGreaterThan(3);
      expect(steps).toBeLessThan(60);
    },
    60_000,
  );
});

describe('a newer version', () => {
  it.each([
    [
      'made a store of a later shape',
      (name: string) =>
        new JournalDb(name, [...migrations, { version: PRESENT + 1, stores: { more: 'id' } }]),
    ],
    [
      'changed the present one',
      (name: string) =>
        new JournalDb(
          name,
          [...migrations, { version: PRESENT + 1, stores: { more: 'id' } }],
          undefined,
          storeNameOf(name, PRESENT),
        ),
    ],
    [
      'changed an earlier one',
      (name: string) =>
        new JournalDb(
          name,
          [...migrations, { version: PRESENT + 1, stores: { more: 'id' } }],
          undefined,
          name,
        ),
    ],
  ])('that %s is noticed, and nothing is touched', async (_what, make) => {
    const { name, log } = await firstShape();
    const newer = make(name);
    await newer.open();
    await newer.entries.put(noteSaying('from the future'));
    newer.close();
    const before = await indexedDB.databases();
    const journal = journalOn(name, log);
    const opening = journal.open();
    await expect(opening).rejects.toSatisfy(isNewerStoreError);
    expect(await indexedDB.databases()).toEqual(before);
    const again = make(name);
    expect(textsOf(await again.entries.toArray())).toContain('from the future');
    again.close();
  });

  it('whose log it is is noticed at the first look, and nothing is written', async () => {
    const { name, log } = await firstShape();
    const append = vi.fn();
    const newer: ChangeLog = {
      ...log,
      append,
      status: async () => ({ ...(await log.status()), count: 0, isNewer: true }),
      digest: async () => [],
    };
    const journal = journalOn(name, newer);
    await journal.open();
    await expect(journal.mendIfNeeded(ignore)).rejects.toSatisfy(isNewerStoreError);
    await expect(journal.mendThoroughly(ignore)).rejects.toSatisfy(isNewerStoreError);
    expect(append).not.toHaveBeenCalled();
    expect(await textsInFirstShape(name)).toEqual(OLD_STORE);
  });
});
