/** The clocks of a page, held by the test; and what is drawn in front. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './journal-test.ts';

/** The page begins anew at this instant, and goes on in real time until `holdTime`. */
export const setTime = async (page: Page, instant: string): Promise<void> => {
  await page.clock.install({ time: new Date(instant) });
  await page.reload();
};

/** From now on its clocks, timers and frames move only when told to (`page.clock.runFor`); `page.clock.resume` lets them go. */
export const holdTime = async (page: Page): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(new Date(now + 1000));
};

/** In sight, and with nothing drawn over it. */
export const expectInFront = async (words: Locator): Promise<void> => {
  await expect(words).toBeVisible();
  const isInFront = await words.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isInFront).toBe(true);
};
