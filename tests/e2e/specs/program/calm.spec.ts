/** A practice and the system around it: the screen kept on, the window hidden, tones on the real audio device, a power cut. */
import type { Page } from '@playwright/test';
import { holdTime, setTime } from '#tests/support/held-time.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { complaintsOf, expect, test } from '#tests/support/journal-test.ts';
import { mainOf, moduleBefore, onlyInTheShell } from '#tests/support/shell.ts';
import { JournalPage } from '../../pages/journal-page.ts';

onlyInTheShell();

/** How much of the practice under way would outlive the program. */
const secondsNoted = async (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('gut-skin-scratch');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const notes = opening.result.transaction('notes').objectStore('notes');
          const reading: IDBRequest<{ value: { elapsedMilliseconds: number } }> =
            notes.get('practice');
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result.value.elapsedMilliseconds / 1000);
          });
        });
      }),
  );

test('a pattern of one’s own, real tones, the screen kept on, and a power cut', async ({
  openJournal,
  keepPicture,
  profileDir,
}) => {
  test.setTimeout(120_000);
  const before = moduleBefore(profileDir, ({ powerSaveBlocker }) => {
    const kept = new Set<number>();
    const start = powerSaveBlocker.start.bind(powerSaveBlocker);
    const stop = powerSaveBlocker.stop.bind(powerSaveBlocker);
    powerSaveBlocker.start = (type) => {
      const id = start(type);
      kept.add(id);
      return id;
    };
    powerSaveBlocker.stop = (id) => {
      kept.delete(id);
      return stop(id);
    };
    Object.assign(globalThis, {
      keptAwake: () => [...kept].filter((id) => powerSaveBlocker.isStarted(id)).length,
    });
  });
  let running = await openJournal({ before });
  let journal = new JournalPage(running.page, mouseHands());
  await journal.confirmNotice();
  const keptAwake = () =>
    mainOf(running).evaluate(() =>
      (globalThis as unknown as { readonly keptAwake: () => number }).keptAwake(),
    );

  await test.step('the pattern is made, and chosen', async () => {
    await running.page.goto('app://journal/index.html#/calm');
    await running.page.getByRole('button', { name: 'New pattern' }).click();
    const form = running.page.getByRole('dialog', { name: 'New pattern' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Before sleep');
    await form.getByRole('textbox', { name: 'Out', exact: true }).fill('7.5');
    await keepPicture(running.page, '99-calm-pattern');
    await journal.expectAccessible();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(running.page.getByRole('radio', { name: /^Before sleep/ })).toBeChecked();
  });

  await test.step('the screen is kept on while it runs, and only then; hidden, it goes on', async () => {
    await running.page.getByRole('button', { name: 'Start' }).click();
    expect(await keptAwake()).toBe(0);
    await running.page.keyboard.press('4');
    await expect.poll(keptAwake).toBe(1);
    await running.page.keyboard.press('Space');
    await expect.poll(keptAwake).toBe(0);
    await running.page.keyboard.press('Space');
    await expect.poll(keptAwake).toBe(1);
    const left = running.page.getByText(/^\d:\d\d$/);
    const before = await left.textContent();
    await mainOf(running).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await expect.poll(() => left.textContent()).not.toBe(before);
    await mainOf(running).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
    await running.page.reload();
    await expect.poll(keptAwake).toBe(0);
  });

  await test.step('three minutes in, the power goes; at the next start they are offered', async () => {
    await setTime(running.page, '2026-11-23T20:10:00+01:00');
    await running.page.getByText('Before sleep').click();
    await running.page.getByRole('button', { name: 'Start' }).click();
    await holdTime(running.page);
    await running.page.keyboard.press('5');
    await running.page.clock.runFor(180_000);
    await expect.poll(() => secondsNoted(running.page)).toBeGreaterThan(170);
    await running.kill();
    running = await openJournal({ fixedTime: '2026-11-23T20:30:00+01:00' });
    journal = new JournalPage(running.page, mouseHands());
    const offer = running.page.getByText(
      /Before sleep at .* was interrupted after about 3 minutes/,
    );
    await expect(offer).toBeVisible();
    await journal.expectAccessible();
    await keepPicture(running.page, '100-calm-interrupted');
    await running.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(offer).toBeHidden();
    await expect(journal.entry('Before sleep')).toContainText('3 min · stress 5 before');
  });
  expect(await complaintsOf(running.page)).toEqual([]);
});
