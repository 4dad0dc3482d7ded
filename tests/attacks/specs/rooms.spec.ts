/** How the rooms that show all of ten years hold up: from a press to the picture, and whether the page was ever held up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { start } from '../support/attacked.ts';
import { medianOf, report } from '../support/figures.ts';
import { profileWith } from '../support/ten-year-profile.ts';

const ROUNDS = Number(process.env['GSJ_BENCH_ROUNDS'] ?? 5);
const CURVE = '.recharts-line-curve, .recharts-bar-rectangle';

const folder = mkdtempSync(join(tmpdir(), 'gsj-rooms-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Watched = typeof globalThis & { longTasks: number[] };

/** From here on every task that holds the page up for over 50 ms is written down. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = globalThis as Watched;
    watched.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** Those since the last time this was asked, in milliseconds. */
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as Watched).longTasks.splice(0));

/** What can be pressed, and what is looked for: a selector, the words of a label, or words of the page. */
type Place =
  { readonly selector: string } | { readonly label: string } | { readonly words: string };

/** From a press inside the page until what is looked for is drawn, without the way from here and back. */
const drawnAfterMs = (page: Page, press: Place, wanted: Place): Promise<number> =>
  page.evaluate(
    ([pressed, looked]) =>
      new Promise<number>((resolve) => {
        const find = (place: Place): Element | null => {
          if ('selector' in place) return document.querySelector(place.selector);
          if ('words' in place)
            return document.body.innerText.includes(place.words) ? document.body : null;
          const labels = [...document.querySelectorAll('label')];
          return labels.find(({ textContent }) => textContent === place.label) ?? null;
        };
        const begun = performance.now();
        (find(pressed) as HTMLElement).click();
        const frame = (): void => {
          if (find(looked) === null) requestAnimationFrame(frame);
          else requestAnimationFrame(() => resolve(performance.now() - begun));
        };
        requestAnimationFrame(frame);
      }),
    [press, wanted] as const,
  );

function say(what: string, times: readonly number[], tasks: readonly number[]): void {
  report({
    attack: what,
    rounds: times.length,
    acknowledged: times.length,
    lost: 0,
    remarks: `${medianOf(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)}); longest task ${Math.max(0, ...tasks).toFixed(0)} ms, ${tasks.length} over 50 ms`,
  });
}

test('rooms: all of ten years', async () => {
  test.setTimeout(30 * 60_000);
  const profileDir = await profileWith(folder, 'ten-years', 55_000);
  const cold: number[] = [];
  const all: number[] = [];
  const again: number[] = [];
  const hover: number[] = [];
  const tasks = {
    cold: [] as number[],
    all: [] as number[],
    again: [] as number[],
    hover: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, close } = await start({ profileDir });
    await page.getByRole('button', { name: /Add/ }).first().waitFor();
    // Rooms come in the quiet after a start, which for a person is over before they have chosen one.
    await page.waitForLoadState('networkidle');
    await watchLongTasks(page);
    const trends = { selector: 'a[href="#/trends"]' };
    cold.push(await drawnAfterMs(page, trends, { selector: CURVE }));
    tasks.cold.push(...(await longTasks(page)));
    const ofAll = { words: 'of 3,' };
    all.push(await drawnAfterMs(page, { label: 'All' }, ofAll));
    tasks.all.push(...(await longTasks(page)));
    await drawnAfterMs(page, { label: '2 weeks' }, { words: 'of 14 days' });
    await longTasks(page);
    again.push(await drawnAfterMs(page, { label: 'All' }, ofAll));
    tasks.again.push(...(await longTasks(page)));
    const box = await page.locator('.recharts-surface').first().boundingBox();
    if (box === null) throw new Error('no chart');
    for (let step = 0; step < 60; step += 1) {
      const x = box.x + 60 + ((box.width - 120) * step) / 60;
      const begun = performance.now();
      await page.mouse.move(x, box.y + box.height / 2);
      hover.push(performance.now() - begun);
    }
    tasks.hover.push(...(await longTasks(page)));
    await expect(page.locator(CURVE).first()).toBeVisible();
    await close();
  }
  say('trends, from cold', cold, tasks.cold);
  say('trends, all years', all, tasks.all);
  say('trends, all again', again, tasks.again);
  say('trends, hover', hover, tasks.hover);
});
