/** Two weeks of a journal, typed in as somebody would; a power cut in the middle; then the chart and the numbers. */
import { addDays, formatDay, parseLocalDay } from '@/domain/day';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { keyboardHands, mouseHands } from '#tests/support/hands.ts';
import { setClock } from '#tests/support/electron-app.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const FIRST_DAY = parseLocalDay('2026-11-10');

/** What is noted on each of the fourteen days; no two columns move alike, so that a mix-up shows. */
const days = Array.from({ length: 14 }, (_, index) => ({
  day: addDays(FIRST_DAY, index),
  meal: {
    time: '8:10',
    slot: 'Breakfast',
    foods: index % 2 === 0 ? ['Rolled oats', 'Kefir'] : ['Rye bread', 'Pear', 'Green tea'],
  },
  practice: {
    time: '-2h',
    minutes: 5 + 3 * index,
    stressBefore: (index * 3) % 11,
    stressAfter: (index * 7) % 11,
  },
  skinCheck: {
    time: '19.45',
    overall: (index * 4 + 1) % 11,
    itch: (index * 5 + 2) % 11,
    regions: index % 3 === 0 ? ['Left cheek', 'Chin'] : [],
  },
}));

const evening = (day: string) => `${day}T20:30:00+01:00`;

test('two weeks, a power cut, and every number is there', async ({
  openJournal,
  keepPicture,
  hands: usedHands,
  surface,
}) => {
  // The longest way of all: with keys alone here, by mouse in the packaged program.
  test.skip(surface === 'electron' && usedHands === 'mouse', 'walked by mouse when packaged');
  test.setTimeout(300_000);
  const handsFor = (page: JournalPage['page']) =>
    usedHands === 'keyboard' ? keyboardHands(page) : mouseHands();

  let running = await openJournal({ fixedTime: evening(FIRST_DAY) });
  let journal = new JournalPage(running.page, handsFor(running.page));
  await journal.expectAccessible();
  await keepPicture(running.page, '01-first-start');
  await journal.confirmNotice();
  await journal.expectAccessible();
  await keepPicture(running.page, '02-empty-day');

  for (const [index, { day, meal, practice, skinCheck }] of days.entries()) {
    if (index > 0 && index !== 7) await setClock(running.page, evening(day));
    if (index === 7) {
      // The browser that runs outside Electron has no profile to come back to.
      if (surface === 'chromium') await setClock(running.page, evening(day));
      else {
        await running.kill();
        running = await openJournal({ fixedTime: evening(day) });
        journal = new JournalPage(running.page, handsFor(running.page));
      }
    }
    const head = running.page.getByRole('heading', { level: 1 });
    await expect(head).toHaveText(formatDay(day, 'long', 'en-GB'));
    await journal.addMeal(meal);
    await journal.addPractice(practice);
    await journal.addSkinCheck(skinCheck);
    await expect(running.page.getByText(`${practice.minutes} min`).first()).toBeVisible();
  }
  await keepPicture(running.page, '03-day-fourteen');
  await journal.expectAccessible();

  if (surface !== 'chromium') {
    await running.kill();
    running = await openJournal({ fixedTime: evening(days[13]?.day ?? '') });
    journal = new JournalPage(running.page, handsFor(running.page));
  }
  await expect(running.page.getByRole('listitem').filter({ hasText: '08:10' })).toContainText(
    'Rye bread',
  );

  await journal.goTo('Trends', 'Control+3');
  const ranges = running.page.getByRole('radiogroup', { name: 'Show' });
  await journal.hands.choose(ranges, ranges.getByRole('radio', { name: '3 months' }));
  await expect(running.page.getByText('14 of 90 days logged')).toBeVisible();
  await journal.hands.choose(ranges, ranges.getByRole('radio', { name: '2 weeks' }));
  await expect(running.page.getByText('14 of 14 days logged')).toBeVisible();
  const dots = running.page.locator('path[data-series="skin.overall days"]');
  await expect(dots).toHaveCount(1);
  expect((await dots.getAttribute('d'))?.match(/M/g)).toHaveLength(14);
  await keepPicture(running.page, '04-trends');
  await journal.expectAccessible();

  const [header, ...rows] = await journal.trendsTable();
  const column = (name: string) => header?.indexOf(name) ?? -1;
  const noted = rows.toReversed().map((row) => ({
    day: row[column('Day')],
    skin: row[column('Skin')],
    itch: row[column('Itch')],
    calmMinutes: row[column('Calm, minutes')],
    meals: row[column('Meals')],
  }));
  expect(noted).toEqual(
    days.map(({ day, practice, skinCheck }) => ({
      day: `${formatDay(day, 'weekday', 'en-GB')} ${formatDay(day, 'dated', 'en-GB')}`,
      skin: String(skinCheck.overall),
      itch: String(skinCheck.itch),
      calmMinutes: String(practice.minutes),
      meals: '1',
    })),
  );
  const means = rows.toReversed().map((row) => row[column('7-day mean')]);
  const meanOfLastSeven =
    days.slice(-7).reduce((sum, { skinCheck }) => sum + skinCheck.overall, 0) / 7;
  expect(means.at(-1)).toBe(meanOfLastSeven.toFixed(1));
  expect(means.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => '–fewer than 4 of 7 days'));
  await keepPicture(running.page, '05-trends-table');
  await journal.expectAccessible();

  await journal.goTo('Learn', 'Control+5');
  await expect(running.page.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
  expect(await complaintsOf(running.page)).toEqual([]);
  await running.close();
});
