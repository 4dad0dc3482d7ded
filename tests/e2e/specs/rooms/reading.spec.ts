/** Learn is read in pieces of a few minutes, which are broken off, gone on with, and printed. */
import { mouseHands } from '#tests/support/hands.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T09:30:00+01:00';

test('a piece is broken off and gone on with after a restart', async ({
  openJournal,
  keepPicture,
}) => {
  const first = await openJournal({ fixedTime: MORNING });
  const before = new JournalPage(first.page, mouseHands());
  await before.confirmNotice();
  await before.goTo('Learn');
  const goOn = (page: typeof first.page) => page.getByRole('link', { name: /^Go on reading: / });
  await expect(goOn(first.page)).toHaveCount(0);

  await first.page.goto(`${first.page.url().split('#')[0]}#/learn/acne`);
  const article = first.page.getByRole('article');
  const headings = article.getByRole('heading', { level: 2 });
  await expect(headings.first()).toBeVisible();
  const name = await headings.nth(1).innerText();
  await headings.nth(1).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await expect(first.page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await first.page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('link', { name: 'Learn' })
    .click();
  await expect(goOn(first.page)).toContainText(`You stopped at “${name}”.`);
  await first.kill();

  const { page, close } = await openJournal({ fixedTime: MORNING });
  const journal = new JournalPage(page, mouseHands());
  await journal.goTo('Learn');
  await keepPicture(page, '82-go-on-reading');
  await goOn(page).click();
  const again = page.getByRole('article').getByRole('heading', { level: 2, name });
  await expect(again).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await journal.expectAccessible();

  // On paper: the piece and its sources, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  await keepPicture(page, '83-piece-on-paper');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // Read to its end there is nothing to go on with.
  const end = page.getByRole('article').getByRole('listitem').last();
  await page.getByRole('article').evaluate((piece) => piece.scrollIntoView({ block: 'end' }));
  await expect(end).toBeInViewport();
  await journal.goTo('Learn');
  await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
  await expect(goOn(page)).toHaveCount(0);
  await close();
});
