// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { calls } from '#electron/contract';
import { desktop, isDesktop } from '@/desktop';
import { createBrowserDesktop } from '@/desktop/browser-desktop';

it('stands in when there is no program around the page', () => {
  expect(isDesktop).toBe(false);
  for (const [subject, names] of Object.entries(calls)) {
    const here: object = Reflect.get(desktop, subject);
    expect(Object.keys(here)).toEqual(Object.keys(names));
  }
});

it('says what it is, as the contract wants it', async () => {
  const info = await createBrowserDesktop().app.info();
  expect(info).toMatchObject({ platform: 'browser', packaged: false, dataFolder: '' });
  expect(calls.app.info.result.safeParse(info).success).toBe(true);
});

it('does not pretend to do what it cannot', async () => {
  const { app, links } = createBrowserDesktop();
  await expect(app.openDataFolder()).rejects.toMatchObject({ code: 'unavailable' });
  await expect(links.open({ url: 'https://doi.org/1' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});

it('really erases', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('gut-skin-journal', 1);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
  localStorage.setItem('a', 'b');
  await createBrowserDesktop().profile.erase();
  expect(await indexedDB.databases()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});
