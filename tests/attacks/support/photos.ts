/** Entries with a photo, typed as a person would, and what is kept of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Entry } from '@/domain/entries';
import type { Random } from '@/domain/stats/random';
import type { DesktopBridge } from '#electron/contract';
import { pngPicture } from '#tests/support/pictures.ts';
import { between } from './figures.ts';
import type { Typed } from './attacked.ts';
import type { Witness } from './witness.ts';

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

/** Of two colours and a size that chance gives, so that no two have the same content. */
export function somePicture(random: Random, largest = 1800): Buffer {
  const tint = () => Math.floor(random() * 256);
  return pngPicture(between(random, 200, largest), between(random, 200, largest / 2), [
    [tint(), tint(), tint()],
    [tint(), tint(), tint()],
  ]);
}

/** Types a skin check with a photo and saves it at once: the form waits for what is on its way. */
export async function typeCheck(
  page: Page,
  witness: Witness,
  text: string,
  picture: Buffer,
): Promise<Typed> {
  witness.tried(text);
  await page.keyboard.press('Control+Shift+S');
  const form = page.getByRole('dialog');
  const overall = form.getByRole('radiogroup', { name: /^Overall/ });
  await overall.getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await form.getByRole('textbox', { name: 'Note' }).fill(text);
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'skin.png', mimeType: 'image/png', buffer: picture });
  await page.keyboard.press('Control+Enter');
  await form.waitFor({ state: 'hidden' });
  witness.acknowledged(text);
  return { outcome: 'saved' };
}

/**
 * Picks a photo in the form of a skin check while the disk is full, and waits for the answer. The form, and what is typed in it, must stay.
 * @returns how long the refusal took
 */
export async function pickInVain(page: Page, text: string, picture: Buffer): Promise<number> {
  await page.keyboard.press('Control+Shift+S');
  const form = page.getByRole('dialog');
  const note = form.getByRole('textbox', { name: 'Note' });
  await note.fill(text);
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'skin.png', mimeType: 'image/png', buffer: picture });
  const begun = performance.now();
  await form.getByText(/skin\.png was not added/).waitFor();
  const refusedMs = performance.now() - begun;
  await expect(form.getByRole('button', { name: /^Take out photo/ })).toHaveCount(0);
  await expect(note).toHaveValue(text);
  return refusedMs;
}

export type Check = { readonly text: string; readonly hashes: readonly string[] };

/** The skin checks as the safety log has them. */
const readChecks = (page: Page): Promise<readonly Check[]> =>
  page.evaluate(async () => {
    const { safetyLog } = (globalThis as Window).desktop;
    const rows = await safetyLog.digest();
    if (!rows.ok) throw new Error(`digest: ${rows.error.code}`);
    const { tables, keys } = rows.value;
    const names = keys.map((key, index) => ({ table: tables[index] ?? 'entries', key }));
    const answer = await safetyLog.read({ names });
    if (!answer.ok) throw new Error(`read: ${answer.error.code}`);
    const records = JSON.parse(answer.value) as readonly { table: string; value: Entry }[];
    return records.flatMap(({ table, value: entry }) => {
      if (table !== 'entries' || entry.kind !== 'skin-check') return [];
      const { note = '', photos = [] } = entry.data;
      return [{ text: note, hashes: photos.map(({ hash }) => hash) }];
    });
  });

/** Whether the photo is there with the content its name stands for. */
export function isWholePhoto(safeDir: string, hash: string): boolean {
  const path = join(safeDir, 'photos', hash.slice(0, 2), hash);
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash;
}

export type ChecksVerdict = {
  /** Acknowledged, and not there. */
  readonly missing: readonly string[];
  /** There, acknowledged or not, without its one photo as it was taken in. */
  readonly halved: readonly Check[];
};

export async function judgeChecks(
  page: Page,
  witness: Witness,
  safeDir: string,
): Promise<ChecksVerdict> {
  const found = await readChecks(page);
  const texts = new Set(found.map(({ text }) => text));
  return {
    missing: [...witness.testimony().acknowledged].filter((text) => !texts.has(text)),
    halved: found.filter(
      ({ hashes }) => hashes.length !== 1 || hashes.some((hash) => !isWholePhoto(safeDir, hash)),
    ),
  };
}

export const NO_LOSS: ChecksVerdict = { missing: [], halved: [] };
