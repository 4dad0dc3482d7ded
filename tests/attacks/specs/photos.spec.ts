/** The whole program is killed while photos are taken in: an entry that names a photo has it, whole. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Entry } from '@/domain/entries';
import type { DesktopBridge } from '#electron/contract';
import { pngPicture } from '#tests/support/pictures.ts';
import { start } from '../support/attacked.ts';
import { between, randomFor, report } from '../support/figures.ts';
import { openWitness, type Witness } from '../support/witness.ts';

const ROUNDS = 15;

type WithPhotos = { readonly text: string; readonly hashes: readonly string[] };
type Window = typeof globalThis & { readonly desktop: DesktopBridge };

/** As the safety log has them. */
const readChecks = (page: Page): Promise<readonly WithPhotos[]> =>
  page.evaluate(async () => {
    const { safetyLog } = (globalThis as Window).desktop;
    const rows = await safetyLog.digest();
    if (!rows.ok) throw new Error(`digest: ${rows.error.code}`);
    const { tables, keys } = rows.value;
    const names = keys.map((key, index) => ({ table: tables[index] ?? 'entries', key }));
    const answer = await safetyLog.read({ names });
    if (!answer.ok) throw new Error(`read: ${answer.error.code}`);
    return answer.value.flatMap(({ table, value }) => {
      const entry = value as Entry;
      if (table !== 'entries' || entry.kind !== 'skin-check') return [];
      const { note = '', photos = [] } = entry.data;
      return [{ text: note, hashes: photos.map(({ hash }) => hash) }];
    });
  });

const isWhole = (profileDir: string, hash: string): boolean => {
  const path = join(profileDir, 'safe', 'photos', hash.slice(0, 2), hash);
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash;
};

async function typeCheck(page: Page, witness: Witness, text: string, picture: Buffer) {
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
  // At once: the form waits for what is on its way.
  await page.keyboard.press('Control+Enter');
  await form.waitFor({ state: 'hidden' });
  witness.acknowledged(text);
}

test(`photos: ${ROUNDS} kills while taking them in`, async () => {
  test.setTimeout(10 * 60_000);
  const random = randomFor('photos');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-photos-'));
  const profileDir = join(folder, 'profile');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  let rounds = 0;
  let lost = 0;
  const check = async (page: Page) => {
    const found = await readChecks(page);
    const texts = new Set(found.map(({ text }) => text));
    const missing = [...witness.testimony().acknowledged].filter((text) => !texts.has(text));
    // Of an entry that is there, acknowledged or not, the photo is there too.
    const halved = found.filter(
      ({ hashes }) => hashes.length !== 1 || hashes.some((hash) => !isWhole(profileDir, hash)),
    );
    lost = Math.max(lost, missing.length + halved.length);
    expect({ missing, halved }, `after kill ${rounds}`).toEqual({ missing: [], halved: [] });
  };
  try {
    for (; rounds < ROUNDS; rounds += 1) {
      const { page, kill } = await start({ profileDir });
      await check(page);
      // Some arrive; then, anywhere between picking one and its entry being saved, it ends.
      const fatal = between(random, 2, 5);
      const moment = between(random, 0, 1500);
      let end: Promise<void> | undefined;
      try {
        for (let number = 1; ; number += 1) {
          if (number === fatal) end = delay(moment).then(kill);
          const tint = () => Math.floor(random() * 256);
          const picture = pngPicture(between(random, 200, 1800), between(random, 200, 900), [
            [tint(), tint(), tint()],
            [tint(), tint(), tint()],
          ]);
          await typeCheck(page, witness, `photo ${rounds}.${number}`, picture);
        }
      } catch (error) {
        // The page is gone, which is the point; anything else would be a fault of its own.
        if (end === undefined) throw error;
      }
      await end;
    }
    const last = await start({ profileDir });
    await check(last.page);
    await last.close();
  } finally {
    const { acknowledged, doubtful } = witness.testimony();
    report({
      attack: 'photos',
      rounds,
      acknowledged: acknowledged.size,
      lost,
      remarks: `${doubtful.size} cut short`,
    });
    witness.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
