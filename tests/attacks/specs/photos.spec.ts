/** The whole program is killed while photos are taken in, and their files are damaged: an entry that names a photo has it, whole. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { DesktopBridge } from '#electron/contract';
import { amount } from '../support/amounts.ts';
import { start } from '../support/attacked.ts';
import { damageFile } from '../support/damages.ts';
import { between, randomFor, report } from '../support/figures.ts';
import { judgeChecks, NO_LOSS, somePicture, typeCheck } from '../support/photos.ts';
import { openWitness } from '../support/witness.ts';

const ROUNDS = 15;
const DAMAGES = amount(60, 10);
const KEPT_PHOTOS = 6;

test(`photos: ${ROUNDS} kills while taking them in`, async () => {
  test.setTimeout(10 * 60_000);
  const random = randomFor('photos');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-photos-'));
  const profileDir = join(folder, 'profile');
  const safeDir = join(profileDir, 'safe');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  let rounds = 0;
  let lost = 0;
  const check = async (page: Page) => {
    const verdict = await judgeChecks(page, witness, safeDir);
    lost = Math.max(lost, verdict.missing.length + verdict.halved.length);
    expect(verdict, `after kill ${rounds}`).toEqual(NO_LOSS);
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
          await typeCheck(page, witness, `photo ${rounds}.${number}`, somePicture(random));
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

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

/** Each is shown as the page shows it: one that cannot be drawn is asked for once more after it was mended. How many were. */
const showAll = (page: Page, hashes: readonly string[]): Promise<number> =>
  page.evaluate(async (wanted) => {
    const draw = async (address: string): Promise<boolean> => {
      const image = new Image();
      image.src = address;
      return image.decode().then(
        () => true,
        () => false,
      );
    };
    let mended = 0;
    for (const hash of wanted) {
      const address = `app://journal/_photos/${hash}`;
      if (await draw(address)) continue;
      const answer = await (globalThis as Window).desktop.photos.mend({ hash });
      if (!answer.ok || answer.value.condition !== 'whole')
        throw new Error(`${hash} did not come back`);
      if (!(await draw(`${address}?again`))) throw new Error(`${hash} cannot be drawn`);
      mended += 1;
    }
    return mended;
  }, hashes);

test(`photos: files damaged ${DAMAGES} times, all back from the backup`, async () => {
  test.setTimeout(15 * 60_000);
  const random = randomFor('photos, damaged');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-photos-'));
  const profileDir = join(folder, 'profile');
  const safeDir = join(profileDir, 'safe');
  const photosDir = join(safeDir, 'photos');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  const filesOf = (): readonly string[] =>
    readdirSync(photosDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => /[\\/][0-9a-f]{64}$/.test(name))
      .map((name) => join(photosDir, name))
      .toSorted();
  const hashOf = (path: string): string => path.slice(-64);
  let [rounds, lost, mended] = [0, 0, 0];
  try {
    const first = await start({ profileDir });
    for (let number = 0; number < KEPT_PHOTOS; number += 1) {
      await typeCheck(first.page, witness, `kept ${number}`, somePicture(random, 600));
    }
    const made = await first.page.evaluate(() =>
      (globalThis as Window).desktop.backup.backUpNow({ reason: 'by-hand' }),
    );
    expect(made).toEqual({ ok: true, value: { problem: null } });
    await first.close();
    const files = filesOf();
    expect(files).toHaveLength(KEPT_PHOTOS);

    for (; rounds < DAMAGES; rounds += 1) {
      const chosen = files.filter(() => random() < 0.4);
      const done = chosen.map((path) => damageFile(path, random));
      const { page, kill } = await start({ profileDir });
      mended += await showAll(page, files.map(hashOf));
      const verdict = await judgeChecks(page, witness, safeDir);
      lost = Math.max(lost, verdict.missing.length + verdict.halved.length);
      expect(verdict, `after damage ${rounds} (${done.join(', ')})`).toEqual(NO_LOSS);
      await kill();
    }
    expect(mended, 'damages that were noticed').toBeGreaterThan(0);
  } finally {
    report({
      attack: 'photos, damaged',
      rounds,
      acknowledged: witness.testimony().acknowledged.size * rounds,
      lost,
      remarks: `${mended} files damaged, all noticed, all back from the backup`,
    });
    witness.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
