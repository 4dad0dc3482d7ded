/** An experiment from its start to its end: chosen, answered on Today, kept over a restart, its result shown only when it is over. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysInRange, parseLocalDay } from '@/domain/day';
import { periodOn } from '@/domain/experiments';
import { serialiseJournal } from '@/domain/transfer';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { setClock } from '#tests/support/electron-app.ts';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

/** A Saturday; the first period begins on the Monday after. */
const SATURDAY = '2026-11-21T09:30:00+01:00';
const at = (day: string) => `${day}T09:30:00+01:00`;

test('one small change is tried in turns', async ({ hands, openJournal, keepPicture }) => {
  const { page, close } = await openJournal({ fixedTime: SATURDAY });
  const by = hands === 'keyboard' ? keyboardHands(page) : mouseHands();
  const journal = new JournalPage(page, by);
  await journal.confirmNotice();
  const ask = page.getByRole('group', { name: 'Did you do it?' });

  await test.step('who should not try it alone is told so before anything begins', async () => {
    await journal.goTo('Insights');
    await by.press(page.getByRole('link', { name: 'Experiments', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
    await keepPicture(page, '80-experiments');
    await journal.expectAccessible();
    const card = page.getByRole('region', { name: 'A live ferment a day' });
    await by.press(card.getByRole('button', { name: 'Try this' }));
    const dialog = page.getByRole('dialog', { name: 'A live ferment a day' });
    await by.press(dialog.getByRole('button', { name: 'under 18' }));
    await expect(dialog.getByText(/Tests like these are for adults/)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeVisible();
    await by.press(dialog.getByRole('button', { name: 'under 18' }));
    await expect(dialog.getByText(/Tests like these are for adults/)).toBeHidden();
    await expect(dialog.getByText(/8 weeks, from Monday,? 23 November/)).toBeVisible();
    await keepPicture(page, '81-experiment-new');
    await journal.expectAccessible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Which period comes first is told the day before.')).toBeVisible();
    await expect(ask).toBeHidden();
  });

  await test.step('the day before, the first period is told', async () => {
    await setClock(page, at('2026-11-22'));
    await expect(page.getByText(/The first period is one with/)).toBeVisible();
  });

  await test.step('Today asks one thing, and its answer is kept and can be taken back', async () => {
    await setClock(page, at('2026-11-23'));
    await journal.goTo('Today');
    const card = page.getByRole('region', { name: 'A live ferment a day' });
    await expect(card.getByText(/^Day 1 of 56 · with/)).toBeVisible();
    await by.press(ask.getByRole('button', { name: 'Yes' }));
    await expect(ask.getByRole('button', { name: 'Yes', pressed: true })).toBeVisible();
    await keepPicture(page, '82-experiment-on-today');
    await journal.expectAccessible();
    await page.keyboard.press('Control+Z');
    await expect(ask.getByRole('button', { name: 'Yes', pressed: false })).toBeVisible();
    await by.press(ask.getByRole('button', { name: 'Not today' }));
    await expect(ask.getByRole('button', { name: 'Not today', pressed: true })).toBeVisible();
  });

  await test.step('what the meals of the day have of it is said, and answered by the person', async () => {
    await setClock(page, at('2026-11-24'));
    const card = page.getByRole('region', { name: 'A live ferment a day' });
    await expect(card.getByText(/^Day 2 of 56/)).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('breakfast kefir, pear');
    await page.keyboard.press('Enter');
    await expect(card.getByText('Your notes of this day have it: Kefir.')).toBeVisible();
    await keepPicture(page, '82-experiment-noted');
    await journal.expectAccessible();
    await by.press(ask.getByRole('button', { name: 'Yes' }));
    await expect(card.getByText('Your notes of this day have it')).toBeHidden();
  });

  await test.step('it is there on another day, without a word of what came of it so far', async () => {
    await setClock(page, at('2026-11-25'));
    await by.press(
      page
        .getByRole('region', { name: 'A live ferment a day' })
        .getByRole('link', { name: 'Open' }),
    );
    await expect(page.getByText('Day 3 of 56')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Days so far' }).getByRole('listitem')).toHaveCount(
      3,
    );
    await expect(page.getByText(/stays hidden until the end/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What came of it' })).toBeHidden();
    await keepPicture(page, '83-experiment-running');
    await journal.expectAccessible();
  });

  await test.step('it can be ended at any time', async () => {
    await by.press(page.getByRole('button', { name: 'End it now' }));
    const dialog = page.getByRole('alertdialog', { name: 'End this experiment?' });
    await by.press(dialog.getByRole('button', { name: 'End it now' }));
    await expect(page.getByRole('heading', { name: 'What came of it' })).toBeVisible();
    await expect(page.getByText(/No pair of periods has enough notes/)).toBeVisible();
    await journal.goTo('Today');
    await expect(ask).toBeHidden();
  });
  await close();
});

test('at the end the raw pairs, a range and words; the truth is known here', async ({
  openJournal,
  keepPicture,
  profileDir,
  surface,
}) => {
  test.skip(surface !== 'electron', 'A file is read in from the menu of the program itself.');
  const plan = {
    startDay: parseLocalDay('2026-09-07'),
    pairCount: 4,
    pace: 'week',
    seed: 7,
  } as const;
  const days = daysInRange({ from: plan.startDay, to: addDays(plan.startDay, 55) });
  const content = {
    entries: days.map((day, index) => {
      // Two points calmer with it, and a little of everything else.
      const overall = (periodOn(plan, day)?.arm === 'with' ? 3 : 5) + (index % 5 === 0 ? 1 : 0);
      return anEntry('skin-check', { day, data: { overall, itch: null, regions: [] } });
    }),
    documents: [aDocument('experiments', { data: { plan, answers: {} } })],
    settings: [],
  };
  const path = join(profileDir, 'experiment.json');
  const head = { exportedAt: '2026-11-23T12:00:00.000Z', generator: 'test' };
  writeFileSync(path, serialiseJournal(head, content));
  const { app, page, close } = await openJournal({ fixedTime: at('2026-11-23') });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await answerDialogs(app, path);
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Add from a journal.json…' }).click();
  await page.getByRole('button', { name: 'Merge into my journal' }).click();
  await expect(page.getByRole('list', { name: 'What happened' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await journal.goTo('Insights');
  await page.getByRole('link', { name: 'Experiments', exact: true }).click();
  await page.getByRole('link', { name: 'See what came of it' }).click();
  await expect(
    page.getByText(/^It probably helped a bit in this test: Skin was about/),
  ).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
  await keepPicture(page, '84-experiment-result');
  await journal.expectAccessible();

  // The periods with it stand in Trends.
  await journal.goTo('Trends');
  await expect(page.getByText('A live ferment a day').first()).toBeVisible();
  await keepPicture(page, '85-experiment-in-trends');
  await close();
});
