/** What safety costs, as figures without a verdict: ratios within one run, as the machine is never the same (`npm run bench`). */
import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Entry } from '@/domain/entries';
import type { DesktopBridge } from '#electron/contract';
import { anEntry } from '#tests/support/builders.ts';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import { appendEntries, noteField, start, tailOfLog } from '../support/attacked.ts';
import { medianOf, report } from '../support/figures.ts';

const SAVES = 300;
const TYPED = 40;
const SMALL = 10_000;
const LARGE = 55_000;
const BATCH = 1000;

const folder = mkdtempSync(join(tmpdir(), 'gsj-cost-'));
const profileDir = join(folder, 'profile');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inMs = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const p99Of = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length * 0.99)] ?? 0;
const spread = (values: readonly number[]): string =>
  `median ${inMs(medianOf(values))}, p99 ${inMs(p99Of(values))}`;
const tell = (attack: string, rounds: number, remarks: string): void =>
  report({ attack: `cost, ${attack}`, rounds, acknowledged: rounds, lost: 0, remarks });

let made = 0;
/** About as many a day as a busy person notes. */
const someEntries = (count: number): readonly Entry[] =>
  Array.from({ length: count }, () => {
    made += 1;
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(made / 15))).toISOString().slice(0, 10);
    return anEntry('note', {
      id: randomUUID(),
      day,
      data: { text: `note ${made} ${'oat '.repeat(40)}` },
    });
  });

/** The ruler: the least that any program needs to have 500 bytes on this disk. */
function bareSyncs(): readonly number[] {
  const file = openSync(join(folder, 'ruler'), 'w');
  const bytes = Buffer.alloc(500, 1);
  const times = Array.from({ length: SAVES }, () => {
    const begun = performance.now();
    writeSync(file, bytes);
    fdatasyncSync(file);
    return performance.now() - begun;
  });
  closeSync(file);
  return times;
}

/** From the page to the acknowledgement, one at a time. */
const appendOneByOne = (page: Page, entries: readonly Entry[]): Promise<readonly number[]> =>
  page.evaluate(async (list) => {
    const { desktop } = globalThis as typeof globalThis & { readonly desktop: DesktopBridge };
    const times: number[] = [];
    for (const value of list) {
      const { id: key, updatedAt } = value;
      const begun = performance.now();
      await desktop.safetyLog.append({
        at: updatedAt,
        records: [{ table: 'entries', key, updatedAt, value }],
      });
      times.push(performance.now() - begun);
    }
    return times;
  }, entries);

/** One strict transaction after the other in a store of its own: what IndexedDB itself takes. */
const putOneByOne = (page: Page, entries: readonly Entry[]): Promise<readonly number[]> =>
  page.evaluate(async (list) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('cost');
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('entries', { keyPath: 'id' }).createIndex('day', 'day');
      });
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const times: number[] = [];
    for (const value of list) {
      const begun = performance.now();
      const transaction = db.transaction(['entries'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('entries').put(value);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      times.push(performance.now() - begun);
    }
    db.close();
    return times;
  }, entries);

/** The ruler of a rebuild: as many records as bare IndexedDB takes them, with the indexes the store has. */
const addAll = (page: Page, entries: readonly Entry[]): Promise<number> =>
  page.evaluate(async (list) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('ruler');
      opening.addEventListener('upgradeneeded', () => {
        const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
        for (const index of ['day', ['kind', 'day'], 'deletedAt']) {
          store.createIndex(String(index), index);
        }
      });
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const begun = performance.now();
    for (let from = 0; from < list.length; from += 1000) {
      const transaction = db.transaction(['entries'], 'readwrite', { durability: 'strict' });
      for (const value of list.slice(from, from + 1000)) {
        transaction.objectStore('entries').add(value);
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    }
    const took = performance.now() - begun;
    db.close();
    return took;
  }, entries);

/** Cheap, so that asking does not slow down what is asked about. */
const countEntries = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const db = opening.result;
          const counting = db.transaction('entries').objectStore('entries').count();
          counting.addEventListener('success', () => {
            db.close();
            resolve(counting.result);
          });
        });
      }),
    PRESENT_STORE,
  );

async function typeAndSave(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let number = 0; number < TYPED; number += 1) {
    await page.keyboard.press('Control+Shift+N');
    await noteField(page).waitFor();
    await page.keyboard.insertText(`typed ${number}`);
    const begun = performance.now();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    times.push(performance.now() - begun);
  }
  return times;
}

const openedMs = (): number =>
  Number(
    /opened in (\d+) ms/.exec(
      tailOfLog(profileDir)
        .split('\n')
        .findLast((line) => line.includes('opened in')) ?? '',
    )?.[1],
  );

async function fillUpTo(page: Page, total: number): Promise<void> {
  for (let left = total - made; left > 0; left -= BATCH) {
    await appendEntries(page, someEntries(Math.min(BATCH, left)));
  }
}

test('cost: saving', async () => {
  const { page, close } = await start({ profileDir });
  const ruler = bareSyncs();
  const appended = await appendOneByOne(page, someEntries(SAVES));
  const put = await putOneByOne(page, someEntries(SAVES));
  const typed = await typeAndSave(page);
  const ratio = medianOf(appended) / medianOf(ruler);
  tell('bare write and sync', SAVES, spread(ruler));
  tell(
    'in the log, from the page',
    SAVES,
    `${spread(appended)}; ${ratio.toFixed(1)} times the bare one`,
  );
  tell('in the store, from the page', SAVES, spread(put));
  tell('Save to the form closed', TYPED, spread(typed));
  await close();
});

test('cost: starting', async () => {
  test.setTimeout(10 * 60_000);
  const filling = await start({ profileDir });
  await fillUpTo(filling.page, SMALL);
  await filling.close();
  const small = await start({ profileDir });
  await expect.poll(openedMs).toBeGreaterThan(0);
  tell(`chain check, ${SMALL} records`, 1, inMs(openedMs()));
  await fillUpTo(small.page, LARGE);
  await small.close();

  rmSync(join(profileDir, 'IndexedDB'), { recursive: true });
  const begun = performance.now();
  const rebuilt = await start({ profileDir });
  const rooms = performance.now() - begun;
  const isTold = await rebuilt.page.getByText(/Bringing everything back/).isVisible();
  await rebuilt.page.keyboard.press('Control+Shift+N');
  await noteField(rebuilt.page).waitFor();
  const usable = performance.now() - begun;
  await rebuilt.page.keyboard.press('Escape');
  await expect
    .poll(() => countEntries(rebuilt.page), { timeout: 5 * 60_000, intervals: [100] })
    .toBeGreaterThanOrEqual(LARGE - SAVES);
  const whole = performance.now() - begun;
  tell(
    `rebuild, ${LARGE} records`,
    1,
    `rooms after ${inMs(rooms)}, a form after ${inMs(usable)}${isTold ? ', with a line that says so' : ''}; all there ${inMs(whole - rooms)} after the rooms; chain check ${inMs(openedMs())}`,
  );
  await rebuilt.close();

  const bare = await start({ profileDir: join(folder, 'bare') });
  tell(`bare IndexedDB, ${LARGE} records`, 1, inMs(await addAll(bare.page, someEntries(LARGE))));
  await bare.close();
});
