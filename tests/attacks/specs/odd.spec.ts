/** Days that are rare and right: nothing of them is lost, and it stands where it belongs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspect, showDay, start, typeNote } from '../support/attacked.ts';
import { report } from '../support/figures.ts';
import { openWitness, type Witness } from '../support/witness.ts';

let folder = '';
let profileDir = '';
let witness: Witness;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsj-attack-odd-'));
  profileDir = join(folder, 'profile');
  witness = openWitness(join(folder, 'witness.jsonl'));
});
test.afterEach(({}, { title, status, expectedStatus }) => {
  const { acknowledged } = witness.testimony();
  const lost = status === expectedStatus ? 0 : 1;
  report({ attack: title, rounds: 1, acknowledged: acknowledged.size, lost, remarks: '' });
  witness.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Started once more after a kill, everything is there; ends with the day on show. */
async function comeBack(fixedTime: string, day: string) {
  const { page, kill } = await start({ profileDir, fixedTime });
  expect((await inspect(page, witness)).complaint).toBeNull();
  await showDay(page, day);
  return { page, kill };
}

const days = {
  '29 February': {
    day: '2028-02-29',
    times: ['2028-02-29T00:05:00+01:00', '2028-02-29T23:55:00+01:00'],
    later: '2029-03-01T08:00:00+01:00',
  },
  'the day that lacks an hour': {
    day: '2026-03-29',
    times: ['2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00'],
    later: '2026-03-30T08:00:00+02:00',
  },
  'the day that has an hour twice': {
    day: '2026-10-25',
    times: ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    later: '2026-10-26T08:00:00+01:00',
  },
} as const;

for (const [name, { day, times, later }] of Object.entries(days)) {
  test(`odd: ${name}`, async () => {
    for (const [number, fixedTime] of times.entries()) {
      const { page, kill } = await start({ profileDir, fixedTime });
      await typeNote(page, witness, `${name}, ${number}`);
      await expect(page.getByText(`${name}, ${number}`)).toBeVisible();
      await kill();
    }
    const { page, kill } = await comeBack(later, day);
    for (const number of times.keys()) {
      await expect(page.getByText(`${name}, ${number}`)).toBeVisible();
    }
    const [first, second] = await page.getByText(`${name}, `).allTextContents();
    expect([first, second]).toEqual([`${name}, 0`, `${name}, 1`]);
    await kill();
  });
}
