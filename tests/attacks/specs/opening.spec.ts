/** How soon one can write, beside a window with nothing in it: ratios within one run (`npm run bench`). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { electronExecutable } from '../../../scripts/lib/electron-command.mjs';
import { medianOf, randomFor, report } from '../support/figures.ts';
import { profileWith } from '../support/ten-year-profile.ts';

const ROUNDS = Number(process.env['GSJ_BENCH_ROUNDS'] ?? 15);

const project = fileURLToPath(new URL('../../..', import.meta.url));
const blank = fileURLToPath(new URL('../support/blank/main.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gsj-opening-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** From the start of the process until it says that one can write. */
async function readyAfterMs(what: string, profileDir: string): Promise<number> {
  const begun = performance.now();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    electronExecutable(),
    [...root, what, `--user-data-dir=${profileDir}`, '--lang=en-GB'],
    { stdio: ['ignore', 'pipe', 'ignore'], detached: true },
  );
  let ready = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('is ready')) continue;
    ready = performance.now() - begun;
    break;
  }
  const over = once(child, 'exit');
  child.kill('SIGTERM');
  await over;
  expect(ready, 'it said that it is ready').toBeGreaterThan(0);
  return ready;
}

test('opening: beside a blank window', async () => {
  test.setTimeout(30 * 60_000);
  const [empty, large] = [
    await profileWith(folder, 'empty', 0),
    await profileWith(folder, 'ten-years', 55_000),
  ];
  const things = [
    { name: 'blank window', run: () => readyAfterMs(blank, join(folder, 'blank')) },
    { name: 'empty journal', run: () => readyAfterMs(project, empty) },
    { name: 'ten years', run: () => readyAfterMs(project, large) },
  ];
  const random = randomFor('opening');
  const times = things.map((): number[] => []);
  // The first of each fills caches and is not counted.
  for (let round = -1; round < ROUNDS; round += 1) {
    const order = things
      .map((thing, index) => ({ ...thing, index, place: random() }))
      .sort((left, right) => left.place - right.place);
    for (const { index, run } of order) {
      const took = await run();
      if (round >= 0) times[index]?.push(took);
    }
  }
  for (const [index, { name }] of things.entries()) {
    const own = times[index] ?? [];
    const ratios = own.map((took, round) => took / (times[0]?.[round] ?? took));
    report({
      attack: `opening, ${name}`,
      rounds: ROUNDS,
      acknowledged: ROUNDS,
      lost: 0,
      remarks: `${medianOf(own).toFixed(0)} ms, ${medianOf(ratios).toFixed(2)} times the blank window (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})`,
    });
  }
});
