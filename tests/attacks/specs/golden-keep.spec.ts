/**
 * Makes the next golden journal (`npm run golden`): the program as it is now writes one with everything it
 * knows, and its profile, a backup and a journal file are kept for every later version to open.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { momentInDay, parseLocalDay } from '@/domain/day';
import { COLLECTIONS, collections, newDocument } from '@/domain/documents';
import { ENTRY_KINDS, entryKinds, newEntry } from '@/domain/entries';
import type { DesktopBridge } from '#electron/contract';
import { start, typeNote } from '../support/attacked.ts';
import { randomFor } from '../support/figures.ts';
import { goldenFolder, presentVersions } from '../support/golden.ts';
import { somePicture, typeCheck } from '../support/photos.ts';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { openWitness } from '../support/witness.ts';

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

const MORNING = '2026-11-23T08:30:00+01:00';
const NOW = '2026-11-22T07:30:00.000Z';
/** Only what holds the journal, without caches and without notes that name folders of this computer. */
const KEPT = ['IndexedDB', 'safe'];

const idOf = (number: number) => `90000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
/** A sample names a photo nobody has; a photo that is one is typed instead. */
const withoutPhotos = (data: object): object => {
  const { photos: _, ...rest } = data as { photos?: unknown };
  return rest;
};

function everySample() {
  let number = 0;
  const entries = ENTRY_KINDS.flatMap((kind) =>
    entryKinds[kind].samples.map((sample: object) => {
      number += 1;
      const day = parseLocalDay(`2026-11-${String(1 + (number % 20)).padStart(2, '0')}`);
      const context = { now: Date.parse(NOW), zone: 'Europe/Berlin', dayStartHour: 0 as const };
      const moment = momentInDay(day, { hour: 12, minute: number }, context);
      const head = { id: idOf(number), now: NOW };
      const value = newEntry(kind, withoutPhotos(sample) as never, moment, head);
      return { table: 'entries' as const, key: value.id, updatedAt: NOW, value };
    }),
  );
  const documents = COLLECTIONS.flatMap((name) =>
    collections[name].samples.map((sample: object) => {
      number += 1;
      const value = newDocument(name, sample as never, { id: idOf(number), now: NOW });
      return { table: 'documents' as const, key: value.id, updatedAt: NOW, value };
    }),
  );
  const setting = { key: 'textSize', value: 'large', updatedAt: NOW };
  const settings = [
    { table: 'settings' as const, key: setting.key, updatedAt: NOW, value: setting },
  ];
  return [...entries, ...documents, ...settings];
}

async function typeSome(page: Page, folder: string): Promise<void> {
  const witness = openWitness(join(folder, 'witness.jsonl'));
  await typeNote(page, witness, 'Typed: oat äß 🌿 שלום');
  await typeNote(page, witness, 'Deleted afterwards');
  await typeCheck(page, witness, 'With a photo', somePicture(randomFor('golden'), 400));
  witness.close();
  const row = page.getByRole('listitem').filter({ hasText: 'Deleted afterwards' });
  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
}

test('golden: the journal of this version is kept', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'gsj-golden-'));
  const profileDir = join(folder, 'profile');
  const target = goldenFolder(presentVersions());
  try {
    const before = await start({ profileDir, fixedTime: MORNING });
    await typeSome(before.page, folder);
    await before.page.evaluate(
      async (change) => {
        const answer = await (globalThis as Window).desktop.safetyLog.append(change);
        if (!answer.ok) throw new Error(`append: ${answer.error.code}`);
      },
      { at: NOW, records: everySample() },
    );
    await before.close();

    const { app, page, close } = await start({ profileDir, fixedTime: MORNING });
    mkdirSync(target, { recursive: true });
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    const section = page.getByRole('region', { name: 'Backups' });
    await section.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText(/^Verified \d\d:\d\d, \d+ entries/)).toBeVisible();
    await answerDialogs(app, join(target, 'journal.json'));
    await section.getByRole('button', { name: 'Save a copy as journal.json…' }).click();
    await expect(page.getByText(/^Saved as journal.json/)).toBeVisible();
    await close();

    const backups = `${profileDir}-backups`;
    const made = readdirSync(backups).find((name) => name.endsWith('.gsj')) ?? '';
    copyFileSync(join(backups, made), join(target, 'backup.gsj'));
    rmSync(join(profileDir, 'safe', 'ballast.bin'), { force: true });
    const { status, stderr } = spawnSync(
      'tar',
      [
        '--exclude=LOG*',
        '--exclude=LOCK',
        '-czf',
        join(target, 'profile.tar.gz'),
        '-C',
        profileDir,
        ...KEPT,
      ],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    writeFileSync(join(target, 'versions.json'), `${JSON.stringify(presentVersions(), null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
