/** The whole program is killed at a random moment while somebody types, over and over on one profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { inspect, keyOf, readStore, showDay, start, typeNote } from '../support/attacked.ts';
import { between, medianOf, randomFor, report } from '../support/figures.ts';
import { openWitness } from '../support/witness.ts';

const ROUNDS = 60;
const NIGHTS_MS = 24 * 60 * 60 * 1000;

/** Short and long ones, so that a write can be cut at many places. */
const textOf = (round: number, number: number, length: number) =>
  `kill ${round}.${number} ${'oat äß 🌿 '.repeat(length)}end`;

test(`kill: ${ROUNDS} times while typing`, async () => {
  test.setTimeout(15 * 60_000);
  const random = randomFor('kill');
  const folder = mkdtempSync(join(tmpdir(), 'gsj-attack-kill-'));
  const profileDir = join(folder, 'profile');
  const witness = openWitness(join(folder, 'witness.jsonl'));
  const begun = performance.now();
  const starts: number[] = [];
  let inDoubtKept = 0;
  let rounds = 0;
  let lost = 0;
  try {
    for (; rounds < ROUNDS; rounds += 1) {
      const { page, kill, startMs } = await start({ profileDir });
      starts.push(startMs);
      const found = await inspect(page, witness);
      lost = Math.max(lost, found.lost);
      expect(found.complaint, `after kill ${rounds}`).toBeNull();

      // Each on a day of its own: a list of a thousand would slow the typing down.
      await showDay(
        page,
        new Date(Date.now() - (rounds + 1) * NIGHTS_MS).toISOString().slice(0, 10),
      );
      // Half of them right after "Save" was pressed, where it is tightest.
      const fatalNote = random() < 0.5 ? between(random, 1, 14) : 0;
      const afterSave = random() * 12;
      const gone = fatalNote === 0 ? delay(between(random, 30, 1500)).then(kill) : undefined;
      let deadline: Promise<void> | undefined = gone;
      try {
        for (let number = 1; ; number += 1) {
          const text = textOf(rounds, number, random() < 0.1 ? between(random, 300, 900) : 2);
          await typeNote(page, witness, text, () => {
            if (number === fatalNote) deadline = delay(afterSave).then(kill);
          });
        }
      } catch (error) {
        // The page is gone, which is the point; anything else would be a fault of its own.
        if (deadline === undefined) throw error;
      }
      await deadline;
    }
    const last = await start({ profileDir });
    const found = await inspect(last.page, witness);
    lost = Math.max(lost, found.lost);
    expect(found.complaint, 'after the last kill').toBeNull();
    const { doubtful } = witness.testimony();
    const doubtfulKeys = new Set([...doubtful].map(keyOf));
    inDoubtKept = (await readStore(last.page)).all.filter((key) => doubtfulKeys.has(key)).length;
    await last.close();
  } finally {
    const { acknowledged, doubtful } = witness.testimony();
    report({
      attack: 'kill',
      rounds,
      acknowledged: acknowledged.size,
      lost,
      remarks: `${doubtful.size} cut short (${inDoubtKept} of them kept whole); start ${Math.round(medianOf(starts))} ms; ${Math.round((performance.now() - begun) / 1000)} s`,
    });
    witness.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
