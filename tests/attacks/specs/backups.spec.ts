/** Backups, encrypted ones too: killed while one is written, and damaged afterwards. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import type { DesktopBridge } from '#electron/contract';
import { openBackup } from '#electron/main/services/backup/open-backup.ts';
import { nodeFs } from '#electron/main/services/safety-log/node-fs.ts';
import { addNotes } from '../support/add-notes.ts';
import { amount } from '../support/amounts.ts';
import { start } from '../support/attacked.ts';
import { damageFile } from '../support/damages.ts';
import { between, randomFor, report } from '../support/figures.ts';
import { goldenJournals } from '../support/golden.ts';

const KILLS = amount(30, 4);
const DAMAGES = amount(200, 30);
const NOTES = 8000;
const PASSPHRASE = 'lamp river otter brick';

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

let folder = '';
let profileDir = '';
let backupsDir = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsj-attack-backups-'));
  profileDir = join(folder, 'profile');
  backupsDir = `${profileDir}-backups`;
  const golden = goldenJournals().at(-1);
  if (golden === undefined) throw new Error('No golden journal is kept.');
  golden.unpackTo(profileDir);
  mkdirSync(backupsDir);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const backUp = (page: Page) =>
  page.evaluate(async () => {
    const answer = await (globalThis as Window).desktop.backup.backUpNow({ reason: 'by-hand' });
    return answer.ok ? answer.value.problem : answer.error.code;
  });

const encrypt = (page: Page) =>
  page.evaluate(async (passphrase) => {
    const { backup } = (globalThis as Window).desktop;
    await backup.prepareEncryption({ passphrase });
    const answer = await backup.startEncryption();
    return answer.ok ? answer.value.problem : answer.error.code;
  }, PASSPHRASE);

const namesIn = (ending: string): readonly string[] =>
  readdirSync(backupsDir).filter((name) => name.endsWith(ending));

/** Every file that has its true name is whole. @returns how many records each of them has */
async function verifyAll(): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const name of namesIn('.gsj')) {
    const backup = await openBackup(nodeFs, join(backupsDir, name), { secret: PASSPHRASE });
    await backup.verify();
    counts.push(backup.manifest.content.count);
    await backup.close();
  }
  return counts;
}

test(`backups: ${KILLS} kills while one is written`, async () => {
  test.setTimeout(KILLS * 30_000);
  await addNotes(profileDir, NOTES);
  const random = randomFor('backups, kills');
  let cutShort = 0;
  let whole = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const { page, kill } = await start({ profileDir });
    // The first half as ordinary files, the second under a passphrase.
    if (round === Math.floor(KILLS / 2)) expect(await encrypt(page)).toBeNull();
    const before = namesIn('.gsj').length;
    const writing = backUp(page).catch(() => 'ended');
    await delay(between(random, 0, 2500));
    await kill();
    await writing;
    if (namesIn('.part').length > 0) cutShort += 1;
    if (namesIn('.gsj').length > before) whole += 1;
    const counts = await verifyAll();
    expect(counts.every((count) => count > NOTES)).toBe(true);
  }
  const { page, close } = await start({ profileDir });
  expect(await backUp(page)).toBeNull();
  expect(namesIn('.part'), 'what was begun is cleared away').toEqual([]);
  expect((await verifyAll()).length).toBeGreaterThan(0);
  await close();
  report({
    attack: 'backups, kills',
    rounds: KILLS,
    acknowledged: whole,
    lost: 0,
    remarks: `${cutShort} cut short, of which no file was left under a true name`,
  });
});

type Reading = {
  readonly problem: string | null;
  readonly records: number;
  readonly words: string;
};

/** As the window restores it: to the last record and with its photos, without putting the records anywhere. */
const readAll = (page: Page, backup: string): Promise<Reading> =>
  page.evaluate(
    async ([name, secret]) => {
      const { backup: calls } = (globalThis as Window).desktop;
      const nothing = { records: 0, words: '' };
      const opened = await calls.openFile({ backup: name, secret });
      if (!opened.ok) return { problem: opened.error.code, ...nothing };
      const { reading, problem } = opened.value;
      if (reading === null) return { problem: problem ?? 'no reading', ...nothing };
      const records: unknown[] = [];
      for (;;) {
        const part = await calls.readNext({ reading });
        if (!part.ok) return { problem: part.error.code, ...nothing };
        if (part.value.problem !== null) return { problem: part.value.problem, ...nothing };
        records.push(...part.value.records);
        if (part.value.isLast) break;
      }
      const photos = await calls.takePhotos({ reading });
      const refusal = photos.ok ? photos.value.problem : photos.error.code;
      return { problem: refusal, records: records.length, words: JSON.stringify(records) };
    },
    [backup, PASSPHRASE] as const,
  );

test(`backups: ${DAMAGES} damaged ones are refused or read as they were`, async () => {
  test.setTimeout(DAMAGES * 10_000);
  await addNotes(profileDir, 300);
  const first = await start({ profileDir });
  expect(await backUp(first.page)).toBeNull();
  expect(await encrypt(first.page)).toBeNull();
  const originals = namesIn('.gsj');
  expect(originals).toHaveLength(2);
  const wanted = await readAll(first.page, originals[0] ?? '');
  expect(wanted).toMatchObject({ problem: null });
  await first.close();

  const random = randomFor('backups, damage');
  const done = Array.from({ length: DAMAGES }, (_, number) => {
    // A name of somebody else's: the program never removes such a file.
    const name = `damaged ${String(number).padStart(3, '0')}.gsj`;
    const path = join(backupsDir, name);
    copyFileSync(join(backupsDir, originals[number % 3 === 0 ? 1 : 0] ?? ''), path);
    return { name, what: damageFile(path, random) };
  });
  const { page, close } = await start({ profileDir });
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const section = page.getByRole('region', { name: 'Backups' });
  await section.getByRole('button', { name: `Show all ${DAMAGES + 2}` }).click();
  let refused = 0;
  for (const { name, what } of done) {
    const { problem, records, words } = await readAll(page, name);
    if (problem !== null) refused += 1;
    else
      expect({ records, words }, what).toEqual({
        records: wanted.records,
        words: wanted.words,
      });
  }
  expect(refused).toBeGreaterThan(DAMAGES / 2);
  // The whole ones beside them, and the program, are as before.
  for (const name of originals) expect(await readAll(page, name)).toMatchObject(wanted);
  await expect(section.getByRole('button', { name: 'Back up now' })).toBeEnabled();
  const photos = join(profileDir, 'safe', 'photos');
  expect(readdirSync(photos, { recursive: true }).length).toBeGreaterThan(0);
  await close();
  report({
    attack: 'backups, damage',
    rounds: DAMAGES,
    acknowledged: 0,
    lost: 0,
    remarks: `${refused} refused, ${DAMAGES - refused} read as they were`,
  });
});
