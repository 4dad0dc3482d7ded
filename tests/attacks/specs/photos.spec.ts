/** The whole program is killed while photos are taken in: an entry that names a photo has it, whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { start } from '../support/attacked.ts';
import { between, randomFor, report } from '../support/figures.ts';
import { judgeChecks, NO_LOSS, somePicture, typeCheck } from '../support/photos.ts';
import { openWitness } from '../support/witness.ts';

const ROUNDS = 15;

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
