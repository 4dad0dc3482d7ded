/** Files of the store or of the safety log are damaged while the program is closed; everything comes back. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newEntry } from '@/domain/entries';
import { type DayStartHour, type LocalDay, momentInDay } from '@/domain/day';
import { amount } from '../support/amounts.ts';
import {
  appendEntries,
  inspect,
  isFirstScreen,
  start,
  tailOfLog,
  typeNote,
} from '../support/attacked.ts';
import { forbiddenDamages, namedDamages, randomDamage } from '../support/damages.ts';
import { medianOf, randomFor, report, skipLoudly } from '../support/figures.ts';
import { openWitness, type Witness } from '../support/witness.ts';

const RANDOM_DAMAGES = amount(200, 24);
/** After each so-many of the known damages the start after that is looked at, too. */
const EACH_THOROUGH = amount(1, 3);
const NOTES = 3000;
const BATCH = 500;

const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-damage-'));
const whole = join(folder, 'whole');
let witness: Witness;
const figures = {
  named: { rounds: 0, lost: 0, ms: [] as number[] },
  random: { rounds: 0, lost: 0, ms: [] as number[] },
};

/** Enough that the store has tables besides its log, and the safety log several segments. */
async function fillJournal(): Promise<void> {
  const before = await start({ profileDir: whole });
  await typeNote(before.page, witness, 'damage: the first, typed');
  const random = randomFor('damage, content');
  const texts = Array.from({ length: NOTES }, (_, number) => {
    // Chance does not compress, so that the tables are as large as they look.
    const filler = Array.from({ length: 120 }, () => random().toString(36).slice(2)).join(' ');
    return `damage ${number} ${filler} end`;
  });
  for (let from = 0; from < NOTES; from += BATCH) {
    const part = texts.slice(from, from + BATCH);
    for (const text of part) witness.tried(text);
    await appendEntries(
      before.page,
      part.map((text, index) => {
        const day = new Date(Date.UTC(2024, 0, 1 + ((from + index) % 600)))
          .toISOString()
          .slice(0, 10) as LocalDay;
        const now = new Date().toISOString();
        const context = { now: Date.now(), zone: 'Europe/Berlin', dayStartHour: 4 as DayStartHour };
        const moment = momentInDay(day, { hour: 20, minute: 0 }, context);
        return newEntry('note', { text }, moment, { id: randomUUID(), now });
      }),
    );
    for (const text of part) witness.acknowledged(text);
  }
  await before.close();
  const after = await start({ profileDir: whole });
  expect((await inspect(after.page, witness)).complaint, 'before any damage').toBeNull();
  for (let number = 0; number < 5; number += 1) {
    await typeNote(after.page, witness, `damage: typed ${number}`);
  }
  expect((await inspect(after.page, witness)).complaint, 'before any damage').toBeNull();
  await after.close();
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  witness = openWitness(join(folder, 'witness.jsonl'));
  await fillJournal();
});

test.afterAll(() => {
  const { acknowledged } = witness.testimony();
  for (const [name, { rounds, lost, ms }] of Object.entries(figures)) {
    report({
      attack: `damage, ${name}`,
      rounds,
      acknowledged: acknowledged.size * rounds,
      lost,
      remarks: `all back within ${Math.round(Math.max(0, ...ms))} ms of the rooms being there (median ${Math.round(medianOf(ms))})`,
    });
  }
  witness.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Caches of Chromium would only cost time. */
const isWorthCopying = (path: string): boolean =>
  !/^(ballast\.bin|.*Cache|GPUCache|logs|Singleton.*)$/.test(basename(path));

async function attack(
  damage: (profileDir: string) => void,
  figure: (typeof figures)['named'],
  isThorough: boolean,
): Promise<void> {
  const place = mkdtempSync(join(folder, 'damaged-'));
  const profileDir = join(place, 'profile');
  cpSync(whole, profileDir, { recursive: true, filter: isWorthCopying });
  damage(profileDir);
  figure.rounds += 1;
  const look = async (limitMs?: number): Promise<void> => {
    const { page, kill } = await start({ profileDir });
    try {
      expect(await isFirstScreen(page), 'an empty first screen').toBe(false);
      const found = await inspect(page, witness, limitMs);
      figure.lost = Math.max(figure.lost, found.lost);
      figure.ms.push(found.ms);
      const saysItsLog = found.complaint === null ? '' : tailOfLog(profileDir);
      expect(found.complaint, `Its log says:\n${saysItsLog}`).toBeNull();
      const own = openWitness(join(place, 'own.jsonl'));
      expect((await typeNote(page, own, `and on ${figure.rounds}`)).outcome).toBe('saved');
      own.close();
      await expect(page.getByText(`and on ${figure.rounds}`).first()).toBeVisible();
    } finally {
      await kill();
    }
  };
  await look();
  // What was mended stays so.
  if (isThorough) await lookAgain(profileDir, figure);
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

async function lookAgain(profileDir: string, figure: (typeof figures)['named']): Promise<void> {
  const { page, kill } = await start({ profileDir });
  try {
    const { acknowledged } = witness.testimony();
    const doubtful = new Set([`and on ${figure.rounds}`]);
    const found = await inspect(page, {
      ...witness,
      testimony: () => ({ acknowledged, doubtful }),
    });
    figure.lost = Math.max(figure.lost, found.lost);
    expect(found.complaint, 'at the start after that').toBeNull();
  } finally {
    await kill();
  }
}

for (const [number, [name, damage]] of Object.entries(namedDamages).entries()) {
  test(`damage: ${name}`, async () => {
    const random = randomFor(name);
    const isThorough = number % EACH_THOROUGH === 0;
    await attack((profileDir) => damage(profileDir, random), figures.named, isThorough);
  });
}

for (const [name, damage] of Object.entries(forbiddenDamages)) {
  test(`damage: ${name}`, async () => {
    const isRoot = process.getuid?.() === 0;
    test.skip(isRoot, isRoot ? skipLoudly(`${name}: root may read everything`) : '');
    await attack((profileDir) => damage(profileDir, randomFor(name)), figures.named, true);
  });
}

for (let number = 1; number <= RANDOM_DAMAGES; number += 1) {
  test(`damage: random ${number}`, async ({}, testInfo) => {
    const random = randomFor(`random ${number}`);
    const damage = (profileDir: string) => {
      testInfo.annotations.push({ type: 'damage', description: randomDamage(profileDir, random) });
    };
    await attack(damage, figures.random, false);
  });
}
