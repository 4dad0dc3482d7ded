/** Trackers of one's own: switched on, made, put in order, noted by one click or key, read back in Trends. */
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

test('what one tracks is chosen in Settings, noted on Today and seen in Trends', async ({
  hands,
  openJournal,
  keepPicture,
}) => {
  const { page, close } = await openJournal({ fixedTime: MORNING });
  const by = hands === 'keyboard' ? keyboardHands(page) : mouseHands();
  const journal = new JournalPage(page, by);
  await journal.confirmNotice();
  const row = (name: string) => page.getByRole('group', { name, exact: true });
  const more = (name: string) =>
    page.getByRole('button', { name: `More for ${name}`, exact: true });

  await test.step('from Today to the choice, and ready-made ones switched on', async () => {
    await by.press(page.getByRole('link', { name: 'Choose what to track' }));
    await expect(
      page.getByRole('heading', { name: 'What you track', exact: true }),
    ).toBeInViewport();
    for (const name of ['Water', 'Stool', 'Cream', 'Cycle day', 'Travel']) {
      await by.press(page.getByRole('button', { name, exact: true }));
      await expect(more(name)).toBeVisible();
    }
  });

  await test.step('one of one’s own, with words for both ends', async () => {
    await by.press(page.getByRole('button', { name: 'Track something else' }));
    const dialog = page.getByRole('dialog', { name: 'Something to track' });
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Energy');
    await by.press(dialog.getByRole('button', { name: /What you note/ }));
    const option = page.getByRole('option', { name: '0 to 10' });
    if (hands === 'keyboard') {
      await page.keyboard.type('0');
      await expect(option).toBeFocused();
      await page.keyboard.press('Enter');
    } else {
      await option.click();
    }
    await by.enter(dialog.getByRole('textbox', { name: 'What 0 means' }));
    await page.keyboard.type('flat');
    await by.enter(dialog.getByRole('textbox', { name: 'What 10 means' }));
    await page.keyboard.type('full of it');
    const places = dialog.getByRole('radiogroup', { name: 'Where it stands' });
    await by.choose(places, places.getByRole('radio', { name: 'Calm' }));
    await keepPicture(page, '60-tracker-dialog');
    await journal.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(more('Energy')).toBeVisible();
  });

  await test.step('put in another order, with the mouse or the keys', async () => {
    const list = page.getByRole('grid', { name: 'What you track, in order' });
    const names = () =>
      list
        .getByRole('row')
        .evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label')));
    await expect.poll(names).toEqual(['Water', 'Stool', 'Cream', 'Cycle day', 'Travel', 'Energy']);
    const grip = page.getByRole('button', { name: 'Move Travel' });
    if (hands === 'keyboard') {
      // The list is one stop of the Tab key; arrows go to a row, Tab to what is in it.
      await by.enter(list);
      const travel = list.getByRole('row', { name: 'Travel', exact: true });
      for (let presses = 0; presses < 6; presses += 1) {
        if (await travel.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('ArrowDown');
      }
      await expect(travel).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(grip).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-drop-target]')).toHaveCount(1);
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
    } else {
      const place = (name: string) => list.getByRole('row', { name, exact: true });
      await place('Travel').dragTo(place('Water'), { targetPosition: { x: 120, y: 4 } });
    }
    await expect.poll(async () => (await names())[0]).toBe('Travel');
    await keepPicture(page, '61-trackers-in-settings');
    await journal.expectAccessible();
  });

  await test.step('noted on Today where each belongs', async () => {
    await journal.goTo('Today', 'Control+1');
    const yes = row('Travel').getByRole('radio', { name: 'Yes' });
    if (hands === 'keyboard') {
      await page.keyboard.press('t');
      await expect(page.locator('[data-tracker]').first().locator(':focus')).toHaveCount(1);
      await by.enter(row('Travel').getByRole('radiogroup'));
      await page.keyboard.press('y');
    } else {
      await yes.click();
    }
    await expect(yes).toBeChecked();

    const plus = row('Water').getByRole('button', { name: 'Water: one more' });
    for (let glasses = 1; glasses <= 3; glasses += 1) await by.press(plus);
    await expect(row('Water').getByRole('textbox')).toHaveValue('3');

    const stool = row('Stool').getByRole('radiogroup');
    await by.choose(stool, stool.getByRole('radio', { name: 'smooth and soft' }));
    await by.rate(row('Energy').getByRole('radiogroup'), 6);
    await expect(row('Energy').getByRole('radio', { name: '6' })).toBeChecked();
    await by.enter(row('Cycle day').getByRole('textbox'));
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await expect(
      row('Cycle day').getByRole('button', { name: 'More for Cycle day, 08:30' }),
    ).toBeVisible();
    await keepPicture(page, '63-trackers-on-today-foot');
    await row('Water').scrollIntoViewIfNeeded();
    await keepPicture(page, '62-trackers-on-today');
    await journal.expectAccessible();
  });

  await test.step('taken back by one key, and written in the quick line', async () => {
    // In a field the keys would take back letters.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await expect(row('Cycle day').getByRole('textbox')).toHaveValue('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cycle day 14; yesterday water 5 glasses');
    await expect(page.getByRole('list', { name: 'Entries' }).getByText('5 glasses')).toBeVisible();
    await keepPicture(page, '64-trackers-in-the-quick-line');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(row('Cycle day').getByRole('textbox')).toHaveValue('14');
  });

  await test.step('in Trends as pictures and columns', async () => {
    await journal.goTo('Trends', 'Control+3');
    const [header = [], today = []] = await journal.trendsTable();
    const cell = (column: string) => today[header.indexOf(column)];
    expect(['Travel', 'Water', 'Stool', 'Energy', 'Cycle day'].map(cell)).toEqual([
      'Yes',
      '3',
      'smooth and soft',
      '6',
      '14',
    ]);
    await page.getByRole('heading', { name: 'What you track' }).scrollIntoViewIfNeeded();
    await keepPicture(page, '65-trackers-in-trends');
    await journal.expectAccessible();
  });
  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
