/** Supplements: the advice that is read once, what was taken, and where both are found again. */
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';
const ADVICE = /speak with a doctor, pharmacist or dietitian/i;

test('the advice comes first, once; then supplements are noted in a few words', async ({
  openJournal,
  keepPicture,
}) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  const form = page.getByRole('dialog', { name: 'Add a supplement' });

  await test.step('the first time: ask a professional first', async () => {
    await page.getByRole('button', { name: 'Add supplement' }).click();
    await expect(form.getByText(ADVICE)).toBeVisible();
    await keepPicture(page, '40-supplement-ask-first');
    await journal.expectAccessible();
    await form.getByRole('button', { name: 'I have read this' }).click();
    await expect(form.getByText(ADVICE)).toBeHidden();
  });

  await test.step('what was taken, its kind guessed from the name', async () => {
    await form.getByRole('textbox', { name: 'What you took' }).fill('Probiotic capsule');
    await form.getByRole('textbox', { name: /^How much/ }).fill('1 in the morning');
    await expect(form.getByRole('button', { name: /What kind/ })).toContainText('Probiotic');
    await keepPicture(page, '41-supplement-form');
    await form.getByRole('button', { name: /^Save/ }).click();
    const entry = journal.entry('Probiotic capsule');
    await expect(entry).toContainText('1 in the morning · Probiotic');
    await entry.scrollIntoViewIfNeeded();
    await keepPicture(page, '42-supplement-on-today');
    await journal.expectAccessible();
  });

  await test.step('the second time, by key and without the advice', async () => {
    await page.keyboard.press('Control+Shift+D');
    await expect(form).toBeVisible();
    await expect(form.getByText(ADVICE)).toBeHidden();
    await page.keyboard.type('Vitamin D');
    await page.keyboard.press('Control+Enter');
    await expect(journal.entry('Vitamin D')).toContainText('Vitamin or mineral');
  });

  await test.step('the advice stays in Learn', async () => {
    await journal.goTo('Learn');
    await page.getByRole('link', { name: 'Read: Thinking of probiotics?' }).click();
    await expect(page.getByText(ADVICE)).toBeVisible();
  });
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
