/** The disk is filled up under a person's hands, stays full over a restart, and has room again. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { amount } from '../support/amounts.ts';
import { inspect, noteField, save, start, tailOfLog, typeNote } from '../support/attacked.ts';
import { type DiskKind, makeDisk, whyNoDisk, type Disk } from '../support/disks.ts';
import { between, medianOf, randomFor, report, skipLoudly } from '../support/figures.ts';
import { goldenJournals } from '../support/golden.ts';
import { judgeChecks, NO_LOSS, pickInVain, somePicture, typeCheck } from '../support/photos.ts';
import { openWitness, type Witness } from '../support/witness.ts';

const MEGABYTE = 1024 * 1024;
/** Room for the profile, the ballast (32 MB) and twice the floor below which the log takes nothing (64 MB). */
const DISK_MEGABYTES = 384;
const FILLS = amount(20, 6);
const MOST_NOTES = 300;

const ways = ['to the last byte', 'below the floor', 'again and again'] as const;

/** Fills the disk as some other program would, and goes on as long as it is told to. */
function fill(disk: Disk, way: (typeof ways)[number]): () => void {
  if (way === 'below the floor') {
    disk.fillUpTo(40 * MEGABYTE);
    return () => undefined;
  }
  disk.fillUpTo(0);
  if (way === 'to the last byte') return () => undefined;
  const timer = setInterval(() => disk.fillUpTo(0), 40);
  return () => clearInterval(timer);
}

type Refusal = { readonly text: string; readonly refusedMs: number };

async function typeUntilRefused(page: Page, witness: Witness, name: string): Promise<Refusal> {
  for (let number = 1; number <= MOST_NOTES; number += 1) {
    const text = `${name}.${number} ${'oat 🌿 '.repeat(number * 4)}end`;
    const typed = await typeNote(page, witness, text);
    if (typed.outcome === 'refused') return { text, refusedMs: typed.refusedMs };
  }
  throw new Error('A full disk never said so.');
}

/** Room may be noticed a little later. */
async function saveAgain(
  page: Page,
  witness: Witness,
  text: string,
  profileDir: string,
): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < 20_000) {
    const { outcome } = await save(page, witness, text);
    if (outcome === 'saved') return performance.now() - begun;
    await delay(300);
  }
  throw new Error(
    `There is room again, and still nothing can be saved. Its log says:\n${tailOfLog(profileDir)}`,
  );
}

async function leaveForm(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

for (const kind of ['tmpfs', 'ext4'] as const satisfies readonly DiskKind[]) {
  test(`full: ${FILLS} times, ${kind}`, async () => {
    test.setTimeout(FILLS * 60_000);
    const reason = await whyNoDisk(kind);
    test.skip(reason !== null, reason === null ? '' : skipLoudly(`full disk: ${reason}`));

    const random = randomFor(`full ${kind}`);
    const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-full-'));
    const disk = makeDisk(kind, DISK_MEGABYTES);
    const profileDir = join(disk.place, 'profile');
    const safeDir = join(profileDir, 'safe');
    const witness = openWitness(join(folder, 'witness.jsonl'));
    const photos = openWitness(join(folder, 'photos.jsonl'));
    const refusals: number[] = [];
    const refusedPhotos: number[] = [];
    const recoveries: number[] = [];
    const startsWhenFull: number[] = [];
    let rounds = 0;
    let lost = 0;
    let startsFromLog = 0;
    const checkPhotos = async (page: Page, when: string) => {
      const verdict = await judgeChecks(page, photos, safeDir);
      lost = Math.max(lost, verdict.missing.length + verdict.halved.length);
      expect(verdict, when).toEqual(NO_LOSS);
    };
    const check = async (page: Page, when: string) => {
      const found = await inspect(page, witness);
      lost = Math.max(lost, found.lost);
      expect(found.complaint, when).toBeNull();
      await checkPhotos(page, when);
    };
    const typePhoto = (page: Page, text: string) =>
      typeCheck(page, photos, text, somePicture(random, 600));
    try {
      for (; rounds < FILLS; rounds += 1) {
        const way = ways[rounds % ways.length] ?? ways[0];
        await test.step(`fill ${rounds}: ${way}`, async () => {
          const name = `${kind} ${rounds}`;
          const before = await start({ profileDir });
          try {
            await check(before.page, `before fill ${rounds}`);
            const notes = between(random, 2, 6);
            for (let number = 1; number <= notes; number += 1) {
              await typeNote(before.page, witness, `${name} before ${number}`);
            }
            await typePhoto(before.page, `${name} photo before`);
            const stopFilling = fill(disk, way);
            let refusal: Refusal;
            try {
              refusal = await typeUntilRefused(before.page, witness, name);
            } finally {
              stopFilling();
            }
            refusals.push(refusal.refusedMs);
            await expect(noteField(before.page)).toHaveValue(refusal.text);
            await leaveForm(before.page);
            const picture = somePicture(random, 600);
            refusedPhotos.push(await pickInVain(before.page, `${name} photo in vain`, picture));
          } finally {
            await before.kill();
          }

          disk.fillUpTo(0);
          expect(disk.freeBytes()).toBe(0);
          const during = await start({ profileDir });
          try {
            startsWhenFull.push(during.startMs);
            const found = await inspect(during.page, witness, 15_000, ['log']);
            lost = Math.max(lost, found.lost);
            expect(found.complaint, `full, restarted ${rounds}`).toBeNull();
            await expect(during.page.getByText(`${name} before 1`)).toBeVisible();
            await checkPhotos(during.page, `full, restarted ${rounds}`);
            if (await during.page.getByText('read from the safety log').isVisible()) {
              startsFromLog += 1;
            }
            const wish = `${name} when there is room`;
            expect((await typeNote(during.page, witness, wish)).outcome).toBe('refused');
            disk.removeFiller();
            recoveries.push(await saveAgain(during.page, witness, wish, profileDir));
            await typeNote(during.page, witness, `${name} after`);
            await typePhoto(during.page, `${name} photo after`);
          } finally {
            await during.kill();
          }
        });
      }
      // What came after each fill was looked at when the next one began.
      const last = await start({ profileDir });
      await check(last.page, 'after the last fill');
      await last.kill();
    } finally {
      const { acknowledged } = witness.testimony();
      const withPhoto = photos.testimony().acknowledged.size;
      report({
        attack: `full, ${kind}`,
        rounds,
        acknowledged: acknowledged.size + withPhoto,
        lost,
        remarks: `${withPhoto} with a photo; refused within ${Math.round(Math.max(0, ...refusals))} ms (median ${Math.round(medianOf(refusals))}), a photo within ${Math.round(Math.max(0, ...refusedPhotos))} ms; with 0 bytes free all ${startsWhenFull.length} starts could read, ${startsFromLog} of them from the safety log, within ${Math.round(Math.max(0, ...startsWhenFull))} ms; saving again after ${Math.round(Math.max(0, ...recoveries))} ms`,
      });
      for (const each of [witness, photos]) each.close();
      await disk.dispose();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('full: a safety log cut short in the middle of a change is read with 0 bytes free', async () => {
  const reason = await whyNoDisk('ext4');
  test.skip(reason !== null, reason === null ? '' : skipLoudly(`full disk: ${reason}`));
  const golden = goldenJournals().at(-1);
  if (golden === undefined) throw new Error('No golden journal is kept.');
  const disk = makeDisk('ext4', DISK_MEGABYTES);
  const profileDir = join(disk.place, 'profile');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-full-'));
  const witness = openWitness(join(folder, 'witness.jsonl'));
  try {
    golden.unpackTo(profileDir);
    // The beginning of one more change, as the last write to a full disk leaves it.
    const log = join(profileDir, 'safe', 'log-000001.gsl');
    appendFileSync(log, readFileSync(log).subarray(0, 200));
    disk.fillUpTo(0);
    const { page, kill } = await start({ profileDir, fixedTime: '2026-11-23T08:30:00+01:00' });
    await expect(page.getByText('Typed: oat äß 🌿 שלום')).toBeVisible();
    expect((await typeNote(page, witness, 'when there is room')).outcome).toBe('refused');
    disk.removeFiller();
    await saveAgain(page, witness, 'when there is room', profileDir);
    await kill();
    const after = await start({ profileDir, fixedTime: '2026-11-23T08:30:00+01:00' });
    for (const text of ['Typed: oat äß 🌿 שלום', 'when there is room']) {
      await expect(after.page.getByText(text)).toBeVisible();
    }
    await after.kill();
  } finally {
    witness.close();
    await disk.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
});
