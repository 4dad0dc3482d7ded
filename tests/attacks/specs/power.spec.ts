/** The power is cut while somebody types: everything that did not reach the disk itself is gone. */
import { rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { amount } from '../support/amounts.ts';
import { inspect, start, typeNote } from '../support/attacked.ts';
import { makeDisk, whyNoDisk } from '../support/disks.ts';
import { between, randomFor, report, skipLoudly } from '../support/figures.ts';
import { judgeChecks, NO_LOSS, somePicture, typeCheck } from '../support/photos.ts';
import { openWitness } from '../support/witness.ts';

const CUTS = amount(20, 10);
/** Of the entries typed each third has a photo. */
const EACH = 3;

test(`power: ${CUTS} cuts while typing`, async () => {
  test.setTimeout(CUTS * 60_000);
  const reason = await whyNoDisk('ext4', true);
  test.skip(reason !== null, reason === null ? '' : skipLoudly(`power cut: ${reason}`));

  const random = randomFor('power');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-power-'));
  const disk = makeDisk('ext4', 320);
  const profileDir = join(disk.place, 'profile');
  const safeDir = join(profileDir, 'safe');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  const photos = openWitness(join(folder, 'photos.jsonl'));
  let rounds = 0;
  let lost = 0;
  const check = async (page: Parameters<typeof inspect>[0], when: string) => {
    const found = await inspect(page, witness);
    lost = Math.max(lost, found.lost);
    expect(found.complaint, when).toBeNull();
    const verdict = await judgeChecks(page, photos, safeDir);
    lost = Math.max(lost, verdict.missing.length + verdict.halved.length);
    expect(verdict, when).toEqual(NO_LOSS);
  };
  try {
    for (; rounds < CUTS; rounds += 1) {
      const { page, kill } = await start({ profileDir });
      try {
        await check(page, `after cut ${rounds}`);
        let isCut = false;
        const cut = delay(between(random, 300, 2500)).then(async () => {
          isCut = true;
          disk.cutPower();
          // A moment of life without a disk: nothing may count as saved now.
          await delay(between(random, 0, 300));
          await kill();
        });
        try {
          for (let number = 1; ; number += 1) {
            const text = `power ${rounds}.${number} oat 🌿`;
            const { outcome } =
              number % EACH === 0
                ? await typeCheck(page, photos, text, somePicture(random, 600))
                : await typeNote(page, witness, text);
            if (outcome === 'refused') break;
          }
        } catch (error) {
          if (!isCut) throw error;
        }
        await cut;
      } finally {
        await kill();
      }
      await disk.comeBack();
    }
    const last = await start({ profileDir });
    try {
      await check(last.page, 'after the last cut');
    } finally {
      await last.kill();
    }
  } finally {
    const { acknowledged, doubtful } = witness.testimony();
    const withPhoto = photos.testimony().acknowledged.size;
    report({
      attack: 'power',
      rounds,
      acknowledged: acknowledged.size + withPhoto,
      lost,
      remarks: `ext4 without log flush; ${withPhoto} with a photo; ${doubtful.size} cut short`,
    });
    for (const each of [witness, photos]) each.close();
    await disk.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
});
