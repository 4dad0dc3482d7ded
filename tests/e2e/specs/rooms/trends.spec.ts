/** Trends as a person uses it: lines, days of one's own, looking closer, and the picture taken out of the program. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs } from '#tests/support/dialogs.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T09:30:00+01:00';

test('lines are chosen, looked at closer, and saved as picture, drawing and table', async ({
  openJournal,
  keepPicture,
  surface,
}) => {
  const { app, page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();
  await journal.goTo('Trends');
  const chart = page.getByRole('application', { name: / from .* to / });
  const key = page.getByRole('list', { name: 'In this chart' });
  await expect(key.getByRole('listitem')).toHaveText([
    'Skin',
    'Skin, 7-day mean',
    'Stress, 7-day mean',
  ]);

  // Up to four lines, each on the scale of its unit.
  await page.getByRole('button', { name: 'Lines' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Calm minutes' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sleep', exact: true }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Itch' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(chart).toHaveAccessibleName(/^Skin, Stress, Calm minutes, Sleep from /);
  await keepPicture(page, '70-trends-four-lines');
  await journal.expectAccessible();

  // A year by the month, every point of it read out.
  await page.getByText('1 year', { exact: true }).click();
  await page.getByText('Month', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Skin, month by month' })).toBeVisible();
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[aria-live=polite]', { hasText: 'Oct 2026' })).toContainText(/min/);
  await keepPicture(page, '71-trends-months');

  // Drawing over some days looks closer at them.
  await page.getByText('Day', { exact: true }).click();
  const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.4, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 120, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText(/of 365 days logged/)).toBeHidden();
  await page.getByRole('button', { name: 'Back to more days' }).click();
  await expect(page.getByText(/of 365 days logged/)).toBeVisible();

  // Days of one's own.
  await page.getByRole('button', { name: 'Own days' }).click();
  const calendar = page.getByRole('dialog', { name: 'Own days' });
  await calendar.getByRole('button', { name: /Monday, 2 November 2026/ }).click();
  await calendar.getByRole('button', { name: /Sunday, 15 November 2026/ }).click();
  await expect(page.getByText(/of 14 days logged/)).toBeVisible();
  await keepPicture(page, '72-trends-own-days');

  if (surface === 'electron') {
    const folder = mkdtempSync(join(tmpdir(), 'gsj-saved-'));
    const save = (what: string, name: string) => saved(app, page, 'Save', what, join(folder, name));
    const csv = (await save('As a table (CSV)', 'a.csv')).toString('utf8').trimEnd().split('\r\n');
    expect(csv[0]).toBe('\u{feff}Day,Skin,"Skin, 7-day mean",Stress,Calm minutes (min),Sleep (h)');
    expect(csv).toHaveLength(15);
    // The table in the room has the same numbers, newest first.
    await page.getByRole('button', { name: 'Show as table', exact: true }).click();
    const days = page.locator('tbody tr').nth(0).locator('td').nth(0);
    await expect(days).toHaveText((csv.at(-1) ?? '').split(',')[1] || /–/);

    const svg = (await save('As a drawing (SVG)', 'a.svg')).toString('utf8');
    expect(svg).toContain('<title>Skin, Stress, Calm minutes, Sleep from 2 Nov to 15 Nov</title>');
    expect(svg).toContain('Not medical advice');
    expect(svg).not.toMatch(/<(script|foreignObject|image)|href=|var\(/);
    const png = await save('As a picture (PNG)', 'a.png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Twice as many points as on screen.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1200);

    await answerDialogs(app, join(folder, 'no', 'such\u{0}folder', 'a.csv'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('menuitem', { name: 'As a table (CSV)' }).click();
    await expect(page.getByText(/Not saved: the file could not be written/)).toBeVisible();
    rmSync(folder, { recursive: true });
  }
  await test.step('a small picture is put on the large chart, where its days are read', async () => {
    const stress = page.getByRole('button', { name: 'Stress on the large chart' });
    await stress.click();
    const large = page.getByRole('application', { name: /^Stress, / });
    await expect(large).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByText(/15 Nov 2026: .*Stress \d/).first()).toBeAttached();
    await keepPicture(page, '72-trends-enlarged');
    await journal.expectAccessible();
  });
  await close();
});

/** Takes a chart out of the program. */
async function saved(
  app: ElectronApplication | null,
  page: Page,
  menu: string,
  what: string,
  path: string,
): Promise<Buffer> {
  await answerDialogs(app, path);
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
  await expect(page.getByText(`Saved as ${basename(path)}.`)).toBeVisible();
  return readFileSync(path);
}

test('a year of days, places week by week, and the days of the week', async ({
  openJournal,
  keepPicture,
  surface,
}) => {
  const { app, page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.confirmNotice();
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await expect(page.getByRole('button', { name: 'Leave the sample' }).first()).toBeVisible();
  await journal.goTo('Trends');
  await page.getByText('1 year', { exact: true }).click();
  // Everything but the calendar is drawn anew for it.
  await expect(page.getByText(/^24 Nov 2025 – 23 Nov 2026 · /)).toBeVisible();

  const calendar = page.getByRole('application', { name: /^Skin calendar, / });
  await calendar.focus();
  await page.keyboard.press('ArrowLeft');
  const told = page.locator('[aria-live=polite]', { hasText: 'Mon 16 Nov 2026' });
  await expect(told).toHaveText(/: skin \d of 10$/);
  await keepPicture(page, '73-trends-calendar');

  const places = page.getByRole('region', { name: 'Places on the skin' });
  await places.scrollIntoViewIfNeeded();
  const week = places.getByRole('slider', { name: 'Week' });
  await week.focus();
  await page.keyboard.press('Home');
  await expect(places.getByText('Week of 24 Nov 2025')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(places.getByText('Week of 1 Dec 2025')).toBeVisible();
  await places.getByRole('button', { name: 'Play the weeks' }).click();
  await expect(places.getByText('Week of 8 Dec 2025')).toBeVisible();
  await places.getByRole('button', { name: 'Pause' }).click();
  await keepPicture(page, '74-trends-places');
  await expect(
    page.getByRole('region', { name: 'By day of the week' }).getByRole('listitem'),
  ).toHaveCount(7);

  // Each has the same numbers as a table, and leaves the program as they do.
  await page.getByRole('button', { name: 'Show as table: Skin calendar' }).click();
  const days = page.getByRole('table', { name: /^Skin calendar, / }).getByRole('row');
  await expect(days.nth(1).getByRole('rowheader')).toHaveText('Mon 23 Nov 2026');
  await page.getByRole('button', { name: 'Show as table: Places on the skin' }).click();
  await expect(page.getByRole('table', { name: /^Places on the skin, / })).toBeVisible();
  await journal.expectAccessible();
  if (surface === 'electron') {
    const folder = mkdtempSync(join(tmpdir(), 'gsj-saved-'));
    const save = (menu: string, what: string, name: string) =>
      saved(app, page, menu, what, join(folder, name));
    const csv = (await save('Save: Skin calendar', 'As a table (CSV)', 'calendar.csv')).toString();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toBe('\u{feff}Day,"Skin, 0–10"');
    const shown = await days.nth(2).getByRole('cell').textContent();
    expect(lines.at(-2)).toBe(`2026-11-22,${shown === '–' ? '' : shown}`);
    for (const [name, marks] of [
      ['Skin calendar', /<pattern[^>]* id="([^"]+)-3".*fill="url\((&quot;)?#\1-3/s],
      ['Places on the skin', />Week of \d+ \w+ 2025</],
      ['Skin by day and time', />Mon<.*<rect[^>]*>|<rect[^>]*>.*>Mon</s],
    ] as const) {
      const file = name.replaceAll(/\W+/g, '-').toLowerCase();
      const svg = (await save(`Save: ${name}`, 'As a drawing (SVG)', `${file}.svg`)).toString();
      expect(svg).toMatch(marks);
      expect(svg).not.toMatch(/<(script|foreignObject|image)|href=|var\(/);
      const png = await save(`Save: ${name}`, 'As a picture (PNG)', `${file}.png`);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    }
    rmSync(folder, { recursive: true });
  }

  await calendar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/today\/2026-11-\d\d$|#\/today$/);
  await close();
});
