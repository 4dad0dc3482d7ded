/** A skin check from the drawing, from the list, and with one click; by mouse, and with nothing but keys. */
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { setClock } from '#tests/support/electron-app.ts';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const evening = (day: number) => `2026-11-${day}T20:30:00+01:00`;

test('places, signs and what was put on; the next day with one click; a mark in Trends', async ({
  openJournal,
  keepPicture,
  hands: usedHands,
}) => {
  test.setTimeout(180_000);
  const { page, close } = await openJournal({ fixedTime: evening(20) });
  const hands = usedHands === 'keyboard' ? keyboardHands(page) : mouseHands();
  const journal = new JournalPage(page, hands);
  await journal.confirmNotice();
  const form = page.getByRole('dialog', { name: 'Skin check' });
  const card = page.getByRole('region', { name: 'Skin' });
  const place = (name: string) => form.getByRole('button', { name: new RegExp(`^${name}: `) });
  const view = async (name: string) => {
    const views = form.getByRole('radiogroup', { name: 'View' });
    await hands.choose(views, views.getByRole('radio', { name }));
  };
  const open = async () =>
    hands.press(page.getByRole('button', { name: 'Skin check', exact: true }), 'Control+Shift+S');
  const save = async () => {
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
  };

  await test.step('places on the drawing, each with its level', async () => {
    await open();
    await hands.rate(form.getByRole('radiogroup', { name: /^Overall/ }), 3);
    const face = form.getByRole('group', { name: 'Face' });
    await hands.point(face, place('Left cheek'));
    await hands.point(face, place('Left cheek'));
    await expect(place('Left cheek')).toHaveAccessibleName('Left cheek: quite a bit');
    await hands.point(face, place('Chin'));
    await keepPicture(page, '40-skin-face');
    await view('Hands');
    await hands.point(form.getByRole('group', { name: 'Hands' }), place('Right palm'));
    await keepPicture(page, '41-skin-hands');
    for (const [index, name] of ['Front', 'Back', 'Feet', 'Scalp'].entries()) {
      await view(name);
      await keepPicture(page, `42-skin-view-${index}`);
    }
  });

  await test.step('what is seen there, and what was put on', async () => {
    const palm = form.getByRole('listitem').filter({ hasText: 'Right palm' });
    const signs = palm.getByRole('toolbar', { name: /What is it/ });
    await hands.choose(signs, signs.getByRole('button', { name: 'Dryness' }));
    await expect(palm.getByRole('radiogroup', { name: 'Dryness' })).toBeVisible();
    await hands.enter(form.getByRole('combobox', { name: 'Put on the skin' }));
    await page.keyboard.type('Oat cream,');
    const fresh = form.getByRole('toolbar', { name: /New from this day/ });
    await hands.choose(fresh, fresh.getByRole('button', { name: 'Oat cream' }));
    await keepPicture(page, '43-skin-details');
    await journal.expectAccessible();
    await save();
    await expect(card).toContainText('Left cheek: quite a bit');
    await expect(card).toContainText('Right palm: a little (dryness)');
    await expect(card).toContainText('Put on: Oat cream (new)');
  });

  await test.step('the next day is better, with one click', async () => {
    await setClock(page, evening(21));
    const again = card.getByRole('group', { name: 'Same as yesterday?' });
    await expect(again).toBeVisible();
    await keepPicture(page, '44-skin-again');
    const better = again.getByRole('button', { name: 'Better' });
    // A hand on the mouse has moved it before it gets there.
    await page.mouse.move(400, 300);
    await (usedHands === 'keyboard' ? hands.enter(better) : better.hover());
    await expect(page.getByRole('tooltip')).toContainText('Saves: Skin 2 of 10, Left cheek');
    await hands.press(better);
    await expect(page.getByText('Saved: Skin 2 of 10, Left cheek: a little')).toBeVisible();
    await expect(card).not.toContainText('Chin');
    await expect(again).toBeHidden();
    await hands.press(page.getByRole('button', { name: 'Undo' }));
    await expect(again).toBeVisible();
    await hands.press(again.getByRole('button', { name: 'Worse' }));
    await expect(card).toContainText('Left cheek: a lot');
  });

  await test.step('the list is its equal, and is remembered; yesterday is the start', async () => {
    await setClock(page, evening(22));
    await open();
    await hands.press(form.getByRole('button', { name: 'Same as yesterday' }));
    await expect(place('Left cheek')).toHaveAccessibleName('Left cheek: a lot');
    const choosing = form.getByRole('radiogroup', { name: 'Choose places on' });
    await hands.choose(choosing, choosing.getByRole('radio', { name: 'List' }));
    await expect(place('Left cheek')).toHaveAccessibleName('Left cheek: a lot');
    await hands.point(form.getByRole('group', { name: 'Face' }), place('Forehead'));
    await expect(place('Forehead')).toHaveAccessibleName('Forehead: a little');
    await keepPicture(page, '45-skin-list');
    await journal.expectAccessible();
    await save();
    await expect(card).toContainText('Forehead: a little');
    await setClock(page, evening(23));
    // A key is faster than the page is on the new day; a hand is not.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, 23 November');
    await open();
    await expect(place('Right fingernails')).toBeAttached();
    await hands.press(form.getByRole('button', { name: 'Close' }));
    await hands.press(card.getByRole('button', { name: 'All calm' }));
    await expect(page.getByText('Saved: Skin 0 of 10, itch 0 of 10')).toBeVisible();
  });

  await test.step('another tone; the new cream stands in Trends, drawn and in words', async () => {
    await journal.goTo('Settings');
    const tones = page.getByRole('radiogroup', { name: 'Tone of the figure' });
    await hands.choose(tones, tones.getByRole('radio', { name: 'Tone 5 of 6' }));
    await journal.goTo('Today');
    await keepPicture(page, '46-skin-tone');
    await journal.goTo('Trends');
    await expect(page.getByText('New: Oat cream')).toBeVisible();
    const rows = await journal.trendsTable();
    expect(rows.find((row) => row[0]?.includes('20 Nov'))?.at(-1)).toBe('Oat cream');
    await keepPicture(page, '47-skin-trends');
    await journal.expectAccessible();
  });

  expect(await complaintsOf(page)).toEqual([]);
  await close();
});
