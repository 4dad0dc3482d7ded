/** The clock is set back, the computer travels, and somebody starts the program twice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { electronExecutable } from '../../../scripts/lib/electron-command.mjs';
import { inspect, noteField, save, showDay, start, typeNote } from '../support/attacked.ts';
import { report } from '../support/figures.ts';
import { openWitness, type Witness } from '../support/witness.ts';

const projectRoot = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const NOW = '2026-11-23T08:30:00+01:00';
/** Past on either clock: the rooms do not show days to come. */
const LONG_AGO = '2025-11-01';
const A_YEAR_BEFORE = '2025-11-23T08:30:00+01:00';

let folder: string;
let profileDir: string;
let witness: Witness;
let remarks: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsj-attack-clock-'));
  profileDir = join(folder, 'profile');
  witness = openWitness(join(folder, 'witness.jsonl'));
  remarks = '';
});

test.afterEach(({}, testInfo) => {
  const { acknowledged } = witness.testimony();
  const isLost = testInfo.status !== testInfo.expectedStatus;
  report({
    attack: testInfo.title,
    rounds: 1,
    acknowledged: acknowledged.size,
    lost: isLost ? 1 : 0,
    remarks,
  });
  witness.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const expectAll = async (page: Page, truth: Witness = witness): Promise<void> => {
  expect((await inspect(page, truth, 12_000)).complaint).toBeNull();
};

test('clock: a year back', async () => {
  const before = await start({ profileDir, fixedTime: NOW });
  await typeNote(before.page, witness, 'written in the right year');
  await showDay(before.page, LONG_AGO);
  await typeNote(before.page, witness, 'to be changed');
  await before.kill();

  const back = await start({ profileDir, fixedTime: A_YEAR_BEFORE });
  await expectAll(back.page);
  await typeNote(back.page, witness, 'written a year back');
  // A change made now is the later one, whatever the clock says.
  await showDay(back.page, LONG_AGO);
  const entry = back.page.getByRole('listitem').filter({ hasText: 'to be changed' });
  await entry.getByRole('button', { name: /^More for/ }).click();
  await back.page.getByRole('menuitem', { name: 'Edit' }).click();
  await noteField(back.page).fill('changed a year back');
  witness.tried('changed a year back');
  await save(back.page, witness, 'changed a year back');
  await back.kill();

  // The former text is gone because it was changed, not because it was lost.
  const { acknowledged } = witness.testimony();
  const truth = {
    ...witness,
    testimony: () => ({
      acknowledged: new Set([...acknowledged].filter((text) => text !== 'to be changed')),
      doubtful: new Set<string>(),
    }),
  };
  for (const fixedTime of [A_YEAR_BEFORE, NOW]) {
    const again = await start({ profileDir, fixedTime });
    await expectAll(again.page, truth);
    await again.kill();
  }
});

test('clock: zone changed', async () => {
  const zones = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];
  for (const zone of zones) {
    const { page, kill } = await start({ profileDir, zone });
    await expectAll(page);
    await typeNote(page, witness, `written in ${zone}`);
    await kill();
  }
  const last = await start({ profileDir });
  await expectAll(last.page);
  await last.close();
  remarks = `${zones.length} zones`;
});

test('clock: two starts at once', async () => {
  const first = await start({ profileDir });
  await typeNote(first.page, witness, 'before the second start');
  const begun = performance.now();
  const isRoot = process.getuid?.() === 0;
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const second = spawn(
    electronExecutable(),
    [...(isRoot ? ['--no-sandbox'] : []), projectRoot, `--user-data-dir=${profileDir}`],
    { env, stdio: 'ignore', detached: true },
  );
  const timer = setTimeout(() => second.kill('SIGKILL'), 15_000);
  const [code] = (await once(second, 'exit')) as [number | null];
  clearTimeout(timer);
  const passed = Math.round(performance.now() - begun);
  remarks = `the second one ended after ${passed} ms`;
  expect(code, 'the second start ends by itself').toBe(0);
  await typeNote(first.page, witness, 'after the second start');
  await expectAll(first.page);
  await first.kill();
  const last = await start({ profileDir });
  await expectAll(last.page);
  await last.kill();
});
