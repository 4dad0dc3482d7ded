/** Journals of every earlier version, opened by this one; a newer one is refused and left as it is. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { storeNameOf } from '@/data/journal-db';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { encodeHead, FORMAT_VERSION } from '#electron/main/services/safety-log/head.ts';
import { launchJournal } from '#tests/support/electron-app.ts';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import { addNotes } from '../support/add-notes.ts';
import { amount } from '../support/amounts.ts';
import { start } from '../support/attacked.ts';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { between, randomFor, report } from '../support/figures.ts';
import { type Golden, goldenJournals } from '../support/golden.ts';
import { isWholePhoto } from '../support/photos.ts';
import {
  differencesFrom,
  recordsInLog,
  recordsInStore,
  type Tables,
} from '../support/whole-journal.ts';

const MORNING = '2026-11-23T08:30:00+01:00';
const KILLS = amount(20, 3);
/** Enough that filling a new store takes a while. */
const MORE_NOTES = 6000;

const journals = goldenJournals();
const first = journals[0];
const last = journals.at(-1);

let folder = '';
let profileDir = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsj-attack-golden-'));
  profileDir = join(folder, 'profile');
});
test.afterEach(({}, { title, status, expectedStatus }) => {
  const lost = status === expectedStatus ? 0 : 1;
  report({ attack: title, rounds: 1, acknowledged: 0, lost, remarks: '' });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const readTables = (path: string): Tables => JSON.parse(readFileSync(path, 'utf8')) as Tables;

const photosNamedIn = (tables: Tables): readonly string[] =>
  (tables['entries'] ?? []).flatMap(({ data }) =>
    ((data as { photos?: readonly { hash: string }[] }).photos ?? []).map(({ hash }) => hash),
  );

async function showBackups(page: Page) {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  return page.getByRole('region', { name: 'Backups' });
}

/** In the log, in the store, in what it hands out, and on the page. */
async function expectEverything(golden: Golden, profile: string): Promise<void> {
  const kept = readTables(golden.journalFile);
  const { app, page, close } = await start({ profileDir: profile, fixedTime: MORNING });
  await expect(page.getByText('Typed: oat äß 🌿 שלום')).toBeVisible();
  expect(differencesFrom(kept, await recordsInLog(page)), 'log').toEqual([]);
  await expect
    .poll(async () => differencesFrom(kept, (await recordsInStore(page, PRESENT_STORE)) ?? {}))
    .toEqual([]);
  const copy = join(folder, 'copy.json');
  await answerDialogs(app, copy);
  const backups = await showBackups(page);
  await backups.getByRole('button', { name: 'Save a copy as journal.json…' }).click();
  await expect(page.getByText(/^Saved as copy.json/)).toBeVisible();
  expect(differencesFrom(kept, readTables(copy)), 'journal.json').toEqual([]);
  for (const hash of photosNamedIn(kept)) {
    expect(isWholePhoto(join(profile, 'safe'), hash), 'a photo').toBe(true);
  }
  await close();
}

for (const golden of journals) {
  test(`golden ${golden.name}: the profile is opened, and everything is there`, async () => {
    golden.unpackTo(profileDir);
    await expectEverything(golden, profileDir);
  });

  test(`golden ${golden.name}: the backup is restored into a new profile`, async () => {
    const { app, page, close } = await start({ profileDir, fixedTime: MORNING });
    await answerDialogs(app, golden.backup);
    const backups = await showBackups(page);
    await backups.getByRole('button', { name: 'Restore from a file…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
    await dialog.getByRole('button', { name: 'Merge into my journal' }).click();
    await expect(dialog.getByRole('list', { name: 'What happened' })).toBeVisible();
    await close();
    await expectEverything(golden, profileDir);
  });
}

/** Names and contents of all files below. */
const contentOf = (place: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(place, { recursive: true })
      .map((name) => join(place, String(name)))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

async function expectRefusal(): Promise<void> {
  const { page, kill } = await launchJournal({ profileDir, fixedTime: MORNING });
  await expect(
    page.getByRole('heading', { name: 'This journal was written by a newer version' }),
  ).toBeVisible();
  await kill();
}

test('golden: a newer store is refused and left as it is', async () => {
  if (last === undefined) throw new Error('No golden journal is kept.');
  last.unpackTo(profileDir);
  const newer = storeNameOf(JOURNAL_DATABASE_NAME, 999);
  const before = await start({ profileDir, fixedTime: MORNING });
  await before.page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 9990);
        opening.addEventListener('error', () => reject(new Error('open')));
        opening.addEventListener('upgradeneeded', () => {
          const table = opening.result.createObjectStore('entries', { keyPath: 'id' });
          table.put({ id: 'of a later time', data: { words: 'nobody here knows' } });
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    newer,
  );
  const [store, log] = [await recordsInStore(before.page, PRESENT_STORE), join(profileDir, 'safe')];
  await before.close();
  const safe = contentOf(log);
  await expectRefusal();
  await expectRefusal();
  expect(contentOf(log)).toEqual(safe);
  const { page, kill } = await launchJournal({ profileDir, fixedTime: MORNING });
  expect(await recordsInStore(page, newer)).toEqual({
    entries: [{ id: 'of a later time', data: { words: 'nobody here knows' } }],
  });
  expect(await recordsInStore(page, PRESENT_STORE)).toEqual(store);
  await kill();
});

test('golden: a newer safety log is refused and left as it is', async () => {
  if (last === undefined) throw new Error('No golden journal is kept.');
  last.unpackTo(profileDir);
  const log = join(profileDir, 'safe');
  const head = {
    turn: 1e6,
    logId: 'later',
    sequence: 1,
    count: 1,
    hash: '',
    chain: '',
    segment: 1,
    chromium: 999,
    format: FORMAT_VERSION + 1,
  };
  writeFileSync(join(log, 'head-a.gsh'), encodeHead(head as never));
  const safe = contentOf(log);
  await expectRefusal();
  await expectRefusal();
  const after = new Map([...contentOf(log)].filter(([path]) => !path.endsWith('ballast.bin')));
  expect(after).toEqual(safe);
});

test(`golden: ${KILLS} kills while the store gets its new shape`, async () => {
  test.setTimeout(KILLS * 30_000);
  if (first === undefined) throw new Error('No golden journal is kept.');
  first.unpackTo(profileDir);
  const added = await addNotes(profileDir, MORE_NOTES);
  const random = randomFor('golden kills');
  for (let round = 0; round < KILLS; round += 1) {
    const { kill } = await launchJournal({ profileDir });
    await delay(between(random, 0, 900));
    await kill();
  }
  const { page, close } = await start({ profileDir, fixedTime: MORNING });
  const kept = readTables(first.journalFile);
  const lackingNow = async (tables: Tables | null) => {
    const ids = new Set((tables?.['entries'] ?? []).map(({ id }) => id));
    const entries = (tables?.['entries'] ?? []).filter(({ id }) => !added.includes(String(id)));
    return [
      ...differencesFrom(kept, { ...tables, entries }),
      ...added.filter((id) => !ids.has(id)),
    ].slice(0, 5);
  };
  expect(await lackingNow(await recordsInLog(page))).toEqual([]);
  await expect
    .poll(async () => lackingNow(await recordsInStore(page, PRESENT_STORE)), { timeout: 30_000 })
    .toEqual([]);
  await close();
});
