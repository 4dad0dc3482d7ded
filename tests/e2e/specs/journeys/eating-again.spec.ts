/** What is eaten again: meals saved at one press, days copied, own foods merged; with the mouse and with keys alone. */
import type { Locator, Page } from '@playwright/test';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-24T08:10:00+01:00';
const MOST_ITEMS = 12;

class Eating extends JournalPage {
  constructor(
    page: Page,
    readonly way: 'mouse' | 'keyboard',
  ) {
    super(page, way === 'keyboard' ? keyboardHands(page) : mouseHands());
  }

  button(name: string | RegExp) {
    return this.page.getByRole(
      'button',
      typeof name === 'string' ? { name, exact: true } : { name },
    );
  }

  async pick(menu: Locator, item: RegExp) {
    await this.hands.press(menu);
    await this.take(this.page.getByRole('menuitem', { name: item }));
  }

  /** In a list that has the focus. */
  async take(item: Locator) {
    if (this.way === 'mouse') {
      await item.click();
      return;
    }
    await expect(item).toBeVisible();
    for (let presses = 0; presses < MOST_ITEMS; presses += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(item).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  async write(field: Locator, text: string) {
    await this.hands.enter(field);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }
}

test.beforeEach(({ surface }) => {
  test.skip(surface !== 'electron', 'the real program, by mouse and by keys, is enough');
});

test('a meal is saved at one press, renamed, logged again; a day is copied', async ({
  openJournal,
  keepPicture,
  hands,
}) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const eating = new Eating(page, hands);
  const form = page.getByRole('dialog');
  await eating.confirmNotice();
  await eating.hands.press(eating.button('Previous day'), 'Control+[');
  await eating.addMeal({ time: '8', slot: 'Breakfast', foods: ['Oats', 'Blueberries'] });
  await eating.addMeal({ time: '8:20', slot: 'Breakfast', foods: ['Kefir'] });
  await eating.addMeal({ time: '12:30', slot: 'Lunch', foods: ['Lentil soup', 'Rye bread'] });

  await test.step('the latest row with its key or a click', async () => {
    const save = eating.button('Save as a meal: Lentil soup, Rye bread');
    // The key is about the row that stands last just now.
    await expect(save).toBeVisible();
    await eating.hands.press(save, 'k');
    await expect(
      page.getByText('Saved as ‘Lentil soup, Rye bread’', { exact: true }),
    ).toBeVisible();
    await expect(eating.button('Saved as ‘Lentil soup, Rye bread’, change it')).toBeVisible();
    await keepPicture(page, '80-meal-saved');
    await eating.expectAccessible();
  });

  await test.step('rows of one sitting, renamed from the message', async () => {
    await eating.hands.press(eating.button('Save these 2 rows as one meal'));
    await expect(
      page.getByText('Saved as ‘Oats, Blueberries, Kefir’', { exact: true }),
    ).toBeVisible();
    await eating.hands.press(eating.button('Rename'));
    await expect(form.getByRole('textbox', { name: 'What you call it' })).toBeFocused();
    await keepPicture(page, '81-saved-meal-renamed');
    await eating.expectAccessible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Morning bowl');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(eating.button('Saved as ‘Morning bowl’, change it')).toBeVisible();
  });

  await test.step('logged again under its name', async () => {
    await eating.hands.press(eating.button('Today'), 'Control+t');
    await expect(page.getByRole('group', { name: 'Usual about now' })).toBeVisible();
    if (hands === 'keyboard') await page.keyboard.press('r');
    else await eating.pick(eating.button('Options for meals'), /^Repeat a meal/);
    await expect(form.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('morn');
    await page.keyboard.press('Enter');
    await expect(eating.entry('Blueberries')).toContainText('Kefir');
  });

  await test.step('the rest of yesterday is copied', async () => {
    await eating.pick(eating.button('Options for meals'), /^Copy meals/);
    await expect(form.getByRole('checkbox')).toHaveCount(3);
    await eating.hands.press(
      form.getByRole('checkbox', { name: /Kefir/ }).locator('xpath=ancestor::label'),
    );
    await keepPicture(page, '82-copy-a-day');
    await eating.expectAccessible();
    await eating.hands.press(form.getByRole('button', { name: 'Copy 2 meals' }));
    await expect(page.getByText('2 meals copied from Monday, 23 November')).toBeVisible();
    await expect(eating.entry('Lentil soup')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(eating.entry('Lentil soup')).toBeHidden();
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('own foods are made, merged and given portions; saved meals are changed where they stand', async ({
  openJournal,
  keepPicture,
  hands,
}) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const eating = new Eating(page, hands);
  const form = page.getByRole('dialog');
  const mine = page.getByRole('region', { name: 'My foods' });
  await eating.confirmNotice();
  await eating.addMeal({ time: '7:30', slot: 'Breakfast', foods: ['Gran’s muesli', 'Kefir'] });
  const save = eating.button(/^Save as a meal/);
  await expect(save).toBeVisible();
  await eating.hands.press(save, 'k');
  await expect(page.getByText('Saved as ‘Gran’s muesli, Kefir’', { exact: true })).toBeVisible();
  await eating.goTo('Settings', 'Control+,');

  await test.step('a word that was typed becomes a recipe with amounts', async () => {
    await eating.hands.press(mine.getByRole('button', { name: 'Gran’s muesli', exact: true }));
    await eating.hands.enter(form.getByRole('combobox', { name: 'What is in it' }));
    await page.keyboard.type('rolled oats,walnuts,');
    await eating.hands.press(form.getByRole('button', { name: 'How much, if you like' }));
    await eating.hands.press(form.getByRole('button', { name: /Portion of walnuts/ }));
    await eating.take(page.getByRole('option', { name: 'Small' }));
    await keepPicture(page, '83-recipe-with-amounts');
    await eating.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(mine.getByText('made of rolled oats, walnuts')).toBeVisible();
  });

  await test.step('a second food is merged with it', async () => {
    await eating.hands.press(mine.getByRole('button', { name: 'Add a food' }));
    await eating.write(form.getByRole('textbox', { name: 'Name' }), 'Granny muesli');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await eating.pick(eating.button('More for Granny muesli'), /^Merge/);
    await expect(page.getByRole('dialog', { name: 'Merge Granny muesli' })).toBeVisible();
    await keepPicture(page, '84-merge');
    await eating.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Gran’s muesli now stands for Granny muesli, too')).toBeVisible();
    await expect(eating.button('More for Granny muesli')).toBeHidden();
  });

  await test.step('a saved meal gets another name, is taken out and brought back', async () => {
    await eating.pick(eating.button('More for Gran’s muesli, Kefir'), /^Rename/);
    await eating.write(form.getByRole('textbox', { name: 'What you call it' }), 'Quick one');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await eating.button('More for Quick one').scrollIntoViewIfNeeded();
    // The tooltip of the button that has the focus again.
    await page.keyboard.press('Escape');
    await keepPicture(page, '85-my-foods-and-saved-meals');
    await eating.expectAccessible();
    await eating.pick(eating.button('More for Quick one'), /^Delete/);
    await expect(eating.button('More for Quick one')).toBeHidden();
    await eating.hands.press(eating.button('Undo'));
    await expect(eating.button('More for Quick one')).toBeVisible();
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});

test('the food finder is walked with keys alone', async ({ openJournal, hands }) => {
  test.skip(hands !== 'keyboard', 'food-finder.spec walks it with the mouse');
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const eating = new Eating(page, hands);
  await eating.confirmNotice();
  await eating.goTo('Learn', 'Control+5');
  await eating.hands.press(page.getByRole('link', { name: /^Food finder/ }));
  await eating.hands.press(eating.button(/Ferment$/));
  await eating.take(page.getByRole('option', { name: 'Usually alive', exact: true }));
  await eating.write(page.getByRole('searchbox', { name: 'Find a food' }), 'kefir');
  const kefir = eating.button('kefir');
  await eating.hands.press(kefir);
  await expect(page.getByRole('dialog', { name: 'About kefir' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(kefir).toBeFocused();
  await eating.hands.press(eating.button('Show everything'));
  const lately = page.getByRole('switch', { name: /^Plants I have not had lately/ });
  await eating.hands.choose(lately, lately);
  await expect(lately).toBeChecked();
  await eating.hands.press(eating.button('Show more'));
  await expect(page.getByRole('row')).toHaveCount(81);
  await close();
});
