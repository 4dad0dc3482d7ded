/** The log is made to put itself in order again and again, and the whole program is killed while it does. */
import { existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { anEntry } from '#tests/support/builders.ts';
import type { DesktopBridge } from '#electron/contract';
import type { Entry } from '@/domain/entries';
import { amount } from '../support/amounts.ts';
import { appendEntries, inspect, start } from '../support/attacked.ts';
import { randomFor, report } from '../support/figures.ts';
import { openWitness, type Witness } from '../support/witness.ts';

const ROUNDS = amount(60, 9);
/** Written over again and again, so that the log holds mostly what no longer counts. */
const FAT_ID = '7b0b6a0e-2f63-4a6e-9a53-9d5d4c1a0f11';
const FAT_CHARACTERS = 900_000;
/** What stays, and has to be copied while the kill comes. */
const LEAN_NOTES = 3000;
const MOST_VERSIONS = 60;

const fatText = (version: number): string => `${version} ${'oat äß '.repeat(FAT_CHARACTERS / 7)}`;

const at = (version: number): string =>
  new Date(Date.UTC(2026, 0, 1) + version * 1000).toISOString();

const fatEntry = (version: number): Entry =>
  anEntry('check-in', {
    id: FAT_ID,
    day: '2026-01-01',
    now: at(version),
    data: { note: fatText(version) },
  });

/** Which version the log has, once its every character was looked at; null when there is none yet. */
async function versionInLog(page: Page): Promise<number | null> {
  const text = await page.evaluate(async (key) => {
    const { desktop } = globalThis as typeof globalThis & { readonly desktop: DesktopBridge };
    const answer = await desktop.safetyLog.read({ names: [{ table: 'entries', key }] });
    if (!answer.ok) throw new Error(`read: ${answer.error.code}`);
    const [found] = JSON.parse(answer.value) as { value: Entry<'check-in'> }[];
    const entry = found?.value;
    return entry?.data.note ?? null;
  }, FAT_ID);
  if (text === null) return null;
  const version = Number.parseInt(text, 10);
  expect(text === fatText(version), 'a version is whole').toBe(true);
  return version;
}

/** Where in its work the log was when the end came. */
function stageOf(safeDir: string): 'drafting' | 'both there' | 'done' {
  const names = readdirSync(safeDir);
  if (names.some((name) => /^snapshot-.*\.tmp$/.test(name))) return 'drafting';
  const snapshot = names
    .filter((name) => /^snapshot-\d+\.gsl$/.test(name))
    .toSorted()
    .at(-1);
  if (snapshot === undefined) return 'done';
  const digitsOf = (name: string): string => name.replace(/\D/g, '');
  const isSuperseded = (name: string): boolean =>
    name !== snapshot && name.endsWith('.gsl') && digitsOf(name) <= digitsOf(snapshot);
  return names.some((name) => isSuperseded(name)) ? 'both there' : 'done';
}

/** Adds notes and writes over the large entry until the log begins to put itself in order; goes on until the program is gone. */
async function writeUntilGone(
  page: Page,
  { witness, name, firstVersion }: { witness: Witness; name: string; firstVersion: number },
  onVersion: (version: number, isAcknowledged: boolean) => void,
): Promise<void> {
  for (let number = 0; number < MOST_VERSIONS; number += 1) {
    const version = firstVersion + number;
    onVersion(version, false);
    await appendEntries(page, [fatEntry(version)]);
    onVersion(version, true);
    const text = `${name}.${number}`;
    witness.tried(text);
    await appendEntries(page, [
      anEntry('note', { id: crypto.randomUUID(), day: '2026-01-02', data: { text } }),
    ]);
    witness.acknowledged(text);
  }
  throw new Error('The log never put itself in order.');
}

test(`compaction: killed ${ROUNDS} times in the middle of it`, async () => {
  test.setTimeout(20 * 60_000);
  const random = randomFor('compaction');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-compaction-'));
  const profileDir = join(folder, 'profile');
  const safeDir = join(profileDir, 'safe');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  const stages = { drafting: 0, 'both there': 0, done: 0 };
  let [tried, acknowledged, rounds, lost] = [0, 0, 0, 0];

  const check = async (page: Page, when: string) => {
    const found = await inspect(page, witness);
    const version = (await versionInLog(page)) ?? 0;
    lost = Math.max(lost, found.lost, version < acknowledged ? 1 : 0);
    expect(found.complaint, when).toBeNull();
    expect(version, when).toBeGreaterThanOrEqual(acknowledged);
    expect(version, when).toBeLessThanOrEqual(tried);
  };

  try {
    const first = await start({ profileDir });
    for (let made = 0; made < LEAN_NOTES; made += 500) {
      const texts = Array.from(
        { length: 500 },
        (_, index) => `lean ${made + index} ${'oat '.repeat(60)}`,
      );
      for (const text of texts) witness.tried(text);
      await appendEntries(
        first.page,
        texts.map((text) =>
          anEntry('note', { id: crypto.randomUUID(), day: '2026-01-03', data: { text } }),
        ),
      );
      for (const text of texts) witness.acknowledged(text);
    }
    await first.kill();

    for (; rounds < ROUNDS; rounds += 1) {
      const { page, kill } = await start({ profileDir });
      await check(page, `after kill ${rounds}`);
      // From the first byte of the snapshot to well after its old files went; early moments more often.
      const wait = random() ** 2 * 900;
      let gone: Promise<void> | undefined;
      const watcher = watch(safeDir, (_event, name) => {
        if (gone === undefined && /^snapshot-.*\.tmp$/.test(name ?? ''))
          gone = delay(wait).then(kill);
      });
      try {
        await writeUntilGone(
          page,
          { witness, name: `compaction ${rounds}`, firstVersion: tried + 1 },
          (version, isAcknowledged) => {
            tried = Math.max(tried, version);
            if (isAcknowledged) acknowledged = version;
          },
        );
      } catch (error) {
        // The page is gone, which is the point; anything else would be a fault of its own.
        if (gone === undefined) throw error;
      } finally {
        watcher.close();
      }
      await gone;
      stages[stageOf(safeDir)] += 1;
    }
    const last = await start({ profileDir });
    await check(last.page, 'after the last kill');
    await last.kill();
  } finally {
    report({
      attack: 'compaction',
      rounds,
      acknowledged: witness.testimony().acknowledged.size + acknowledged,
      lost,
      remarks: `killed while the snapshot was written ${stages.drafting} times, with it and the old files there ${stages['both there']}, after that ${stages.done}`,
    });
    witness.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
