/** What was written is text: typed or out of a file, nothing of it is ever run, drawn as markup, or complained about. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { poisonedRecords } from '#tests/support/poisoned.ts';
import { confirmedJournal, onlyInTheShell } from '#tests/support/shell.ts';
import { writeEverywhere } from '#tests/support/write-everywhere.ts';
import type { JournalPage } from '../../pages/journal-page.ts';

onlyInTheShell();

const DAY = '2026-11-23';
const HOSTILE = '<img src=x id=owned onerror=ran=1>';

/** From now on, and after every reload, counts what the policy of the page refuses. */
const countViolations = async (page: Page) => {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.reload();
};

const expectHarmless = async (page: Page) => {
  const found = await page.evaluate(() => ({
    owned: document.querySelectorAll('#owned').length,
    ran: 'ran' in window,
    violations: Reflect.get(window, 'violations') as string[],
  }));
  expect(found).toEqual({ owned: 0, ran: false, violations: [] });
};

const walkThrough = async (page: Page, journal: JournalPage) => {
  for (const room of ['Today', 'Journal', 'Trends', 'Insights', 'Learn', 'Settings'] as const) {
    await journal.goTo(room);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectHarmless(page);
  }
};

test('typed into every field, markup stays text', async ({ openJournal }) => {
  const { page } = await openJournal({ fixedTime: `${DAY}T08:30:00+01:00` });
  await countViolations(page);
  const journal = await confirmedJournal(page);
  const filled = await writeEverywhere(page, journal, HOSTILE);
  expect(filled.length).toBeGreaterThanOrEqual(13);
  await journal.goTo('Today');
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  await walkThrough(page, journal);
  expect(await complaintsOf(page)).toEqual([]);
});

test('out of a file, markup in every text of every kind stays text', async ({
  openJournal,
  profileDir,
}) => {
  const running = await openJournal({ fixedTime: `${DAY}T08:30:00+01:00` });
  const { page } = running;
  await countViolations(page);
  const journal = await confirmedJournal(page);
  await journal.addNote('Warm day');
  await journal.goTo('Settings');
  const section = page.getByRole('region', { name: 'Backups' });
  const file = join(profileDir, 'from-somebody.json');
  await answerDialogs(running.app, file);
  await section.getByRole('button', { name: 'Save a copy as journal.json…' }).click();
  await expect(page.getByText('Saved as from-somebody.json, 1 entry')).toBeVisible();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { entries: readonly object[] };
  const { entries, documents, count } = poisonedRecords(HOSTILE, DAY);
  expect(count).toBeGreaterThanOrEqual(40);
  const whole = entries.map((entry) => ({ ...saved.entries[0], ...entry }));
  writeFileSync(file, JSON.stringify({ ...saved, generator: HOSTILE, entries: whole, documents }));

  await section.getByRole('button', { name: 'Add from a journal.json…' }).click();
  const adding = page.getByRole('dialog', { name: 'Add from a file' });
  await adding.getByRole('button', { name: 'Merge into my journal' }).click();
  const happened = adding.getByRole('list', { name: 'What happened' });
  await expect(happened).toBeVisible();
  await expectHarmless(page);
  await adding.getByRole('button', { name: 'Close' }).last().click();
  await journal.goTo('Today');
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  await walkThrough(page, journal);
  await page.reload();
  await walkThrough(page, journal);
  expect(await complaintsOf(page)).toEqual([]);
});
