/** The same words written into every field of the program that takes words. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { JournalPage } from '../e2e/pages/journal-page.ts';

/** Fields that want a time, an amount or a rating. */
const NUMBERS = /time|how long|hours|minutes|amount|portion|min\b/i;

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => {
    const { labels, ariaLabel } = element as HTMLInputElement & { ariaLabel: string | null };
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const referred = by.map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent);
    return (
      ariaLabel ??
      [...(labels ?? [])].map((label) => label.textContent).join(' ') ??
      referred.join(' ')
    );
  });

/** Fills each field of a form and saves it; gives the names of the fields. */
async function fillForm(page: Page, words: string): Promise<readonly string[]> {
  const form = page.getByRole('dialog');
  await expect(form).toBeVisible();
  const advice = form.getByRole('button', { name: 'I have read this' });
  if (await advice.isVisible()) await advice.click();
  // What may be added is folded away at first.
  for (const fold of await form.locator('button[aria-expanded=false]:not([aria-haspopup])').all()) {
    if (await fold.isVisible()) await fold.click();
  }
  for (const scale of await form.getByRole('radiogroup').all()) {
    const three = scale.getByText('3', { exact: true });
    if ((await three.count()) > 0) await three.first().click();
  }
  const filled: string[] = [];
  for (const field of await form.locator('input, textarea').all()) {
    const kind = (await field.getAttribute('type')) ?? 'text';
    if (!['text', 'search'].includes(kind) || !(await field.isVisible())) continue;
    const name = await nameOf(field);
    if (NUMBERS.test(name)) continue;
    await field.fill(words);
    if ((await field.getAttribute('role')) === 'combobox') await field.press('Enter');
    filled.push(name);
  }
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  return filled;
}

export async function writeEverywhere(
  page: Page,
  journal: JournalPage,
  words: string,
): Promise<readonly string[]> {
  const filled: string[] = [];
  await journal.goTo('Today');
  for (const key of ['M', 'P', 'S', 'B', 'D', 'N']) {
    await page.keyboard.press(`Control+Shift+${key}`);
    filled.push(...(await fillForm(page, words)));
  }
  await page.getByRole('link', { name: 'Choose what to track' }).first().click();
  await page.getByRole('button', { name: 'Track something else' }).click();
  filled.push(...(await fillForm(page, words)));
  await journal.goTo('Today');
  const line = page.getByRole('combobox');
  await line.fill(`${words}, ${words}`);
  await line.press('Enter');
  filled.push('the quick line');
  await expect(line).toHaveValue('');
  await line.fill(words);
  await journal.goTo('Journal');
  await page.getByRole('searchbox').first().fill(words);
  filled.push('search');
  return filled;
}
