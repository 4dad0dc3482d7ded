/** A page for a visit: chosen, looked at, written as a PDF and read back; and a month of the journal on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { readPdf } from '#tests/support/pdf-text.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T09:30:00+01:00';
const letters = (words: string) => words.replaceAll(/\s/g, '');

test('a page for a visit and a month, as PDF', async ({
  openJournal,
  keepPicture,
  profileDir,
  surface,
}) => {
  test.skip(surface !== 'electron', 'the packaged program lets nobody answer its dialogs');
  const { app, page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();

  const savePdf = async (name: string) => {
    const path = join(profileDir, name);
    await answerDialogs(app, path);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
    return readPdf(readFileSync(path));
  };

  await journal.goTo('Trends');
  await page.getByRole('link', { name: 'A page for a visit' }).click();
  const sheet = page.getByRole('article', { name: 'The page as it will be printed' });
  await expect(sheet.getByRole('heading', { name: 'Skin, day by day' })).toBeVisible();
  // What is written in words is there only when it is wanted.
  await expect(sheet.getByRole('heading', { name: 'Your notes, word for word' })).toBeHidden();
  await page.getByRole('textbox', { name: 'Your name, if you like' }).fill('Sam Example');
  await page
    .getByRole('textbox', { name: 'Questions for the visit' })
    .fill('Could it be the soap?');
  await keepPicture(page, '86-report');
  await journal.expectAccessible();

  const a4 = await savePdf('report.pdf');
  expect(a4.size.map(Math.round)).toEqual([595, 842]);
  expect(a4.pageCount).toBeLessThanOrEqual(2);
  for (const words of [
    'From a self-kept journal of skin and gut',
    'Sam Example',
    'Could it be the soap?',
    'Self-noted, not a diagnosis',
    'Ratings and calm',
    'Put on the skin',
  ]) {
    expect(a4.letters, words).toContain(letters(words));
  }
  // Nothing of the program around it.
  expect(a4.letters).not.toContain(letters('Save as PDF'));
  expect(a4.letters).not.toContain(letters('Settings'));

  await page.getByText('Skin, day by day', { exact: true }).first().click();
  await page.getByText('Your notes, word for word', { exact: true }).first().click();
  await page.getByText('Letter', { exact: true }).click();
  const letter = await savePdf('letter.pdf');
  expect(letter.size.map(Math.round)).toEqual([612, 792]);
  expect(letter.letters).toContain(letters('Your notes, word for word'));

  await journal.goTo('Journal');
  await page.getByRole('link', { name: 'Print this month' }).click();
  await expect(sheet.getByRole('heading', { level: 1, name: /Nov 2026/ })).toBeVisible();
  await keepPicture(page, '87-month-on-paper');
  await journal.expectAccessible();
  const month = await savePdf('month.pdf');
  expect(month.letters).toContain(letters('Mon 23 Nov 2026'));
  await page.getByRole('link', { name: /Oct/ }).click();
  await expect(sheet.getByRole('heading', { level: 1, name: /Oct 2026/ })).toBeVisible();
  await close();
});
