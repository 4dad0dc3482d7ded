/** What is rare and right: days the calendar bends, a note as long as a book, a day of thousands. Nothing is lost, and it stands where it belongs. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Entry, newEntry } from '@/domain/entries';
import { type LocalDay, momentInDay } from '@/domain/day';
import {
  appendEntries,
  inspect,
  noteField,
  save,
  showDay,
  start,
  typeNote,
} from '../support/attacked.ts';
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

const DAY = '2026-11-20';
const TIME = `${DAY}T20:00:00+01:00`;
const LATER = '2026-11-26T08:00:00+01:00';

test('odd: a note of 1 MB', async () => {
  test.setTimeout(5 * 60_000);
  const line =
    'Warm day 💚 👩‍👩‍👧 oats, blueberries; שלום עולם, יום חם היום; calm skin, a little itchy.\n';
  const text = `The beginning\n${line.repeat(Math.ceil(1_000_000 / line.length))}The end`;
  const { app, page, kill } = await start({ profileDir, fixedTime: TIME });
  await page.keyboard.press('Control+Shift+N');
  await noteField(page).waitFor();
  witness.tried(text);
  // Nobody types so much.
  await app?.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
  await expect(noteField(page)).toHaveValue(text, { timeout: 120_000 });
  expect((await save(page, witness, text)).outcome).toBe('saved');
  await kill();

  const after = await comeBack(LATER, DAY);
  const note = after.page.getByRole('group', { name: 'Note' });
  await expect(note).toContainText('The beginning');
  expect((await note.textContent()) === text, 'all of it is shown').toBe(true);
  // The keyboard reaches its end.
  await note.focus();
  // What is not looked at is not laid out, so the way to the end grows while it is gone.
  await expect(async () => {
    await after.page.keyboard.press('End');
    await expect(note.getByText('The end')).toBeInViewport({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });

  await typeNote(after.page, witness, 'and on');
  expect((await inspect(after.page, witness)).complaint).toBeNull();
  await after.kill();
});

test('odd: a day with 3,000 entries', async () => {
  test.setTimeout(5 * 60_000);
  const count = 3000;
  const before = await start({ profileDir, fixedTime: TIME });
  const texts = Array.from({ length: count }, (_, number) => `the long day, ${number}.`);
  for (let from = 0; from < count; from += 500) {
    const part = texts.slice(from, from + 500);
    for (const text of part) witness.tried(text);
    const now = new Date(TIME).toISOString();
    const context = { now: Date.parse(TIME), zone: 'Europe/Berlin', dayStartHour: 4 } as const;
    await appendEntries(
      before.page,
      part.map((text, index): Entry => {
        const minutes = 5 * 60 + Math.floor((from + index) / 4);
        const at = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
        const moment = momentInDay(DAY as LocalDay, at, context);
        // The same minute for four of them: those go by when they were made.
        const made = new Date(Date.parse(now) + from + index).toISOString();
        return newEntry('note', { text }, moment, { id: randomUUID(), now: made });
      }),
    );
    for (const text of part) witness.acknowledged(text);
  }
  await before.kill();

  const { page, kill } = await comeBack(LATER, DAY);
  const notes = page.getByRole('list', { name: 'Notes' });
  const shown = notes.getByText(/^the long day, /);
  await expect(shown.last()).toHaveText('the long day, 2999.');
  await typeNote(page, witness, 'and on');
  await expect(notes.getByText('and on')).toBeVisible();

  // By keyboard alone, back to the first.
  const earlier = page.getByRole('button', { name: /earlier of/ });
  await earlier.focus();
  while (await earlier.isVisible()) {
    const had = await shown.count();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown.count(), { timeout: 60_000 }).toBeGreaterThan(had);
  }
  expect(await shown.allTextContents()).toEqual(texts);
  await expect(notes).toBeFocused();
  await kill();
});
