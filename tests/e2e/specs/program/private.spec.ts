/** Nothing leaves the computer, and what is written in the journal stays out of the log. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  confirmedJournal,
  expectLogged,
  mainOf,
  onlyInTheShell,
  readLogs,
} from '#tests/support/shell.ts';

onlyInTheShell();

/** Notes the address of every request the session ever sees, let through or refused. */
const watchRequests = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const { webRequest } = session.defaultSession;
    // onBeforeRequest has one listener only, and that is the program's own lock.
    webRequest.onCompleted(({ url }) => seen.push(url));
    webRequest.onErrorOccurred(({ url }) => seen.push(url));
  });

const requestsSeen = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);

test('a walk through the whole journal asks for nothing but its own files', async ({
  openJournal,
}) => {
  const running = await openJournal({ fixedTime: '2026-11-23T08:30:00+01:00' });
  const app = mainOf(running);
  const { page } = running;
  await watchRequests(app);
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    const answers = [1, 0];
    Object.assign(globalThis, { opened });
    dialog.showMessageBox = async () => ({
      response: answers.shift() ?? 1,
      checkboxChecked: false,
    });
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });

  await page.reload();
  const journal = await confirmedJournal(page);
  await journal.addMeal({ time: '7', slot: 'Breakfast', foods: ['Oats', 'Kefir'] });
  await journal.addSkinCheck({ time: '8', overall: 3, itch: 2, regions: ['Chin'] });
  await journal.addNote('See https://example.com/cream.png');
  await journal.goTo('Trends');
  await journal.goTo('Learn');
  await page
    .getByRole('link', { name: /Rosacea/ })
    .first()
    .click();
  const source = page.getByRole('button', { name: /^Open/ }).first();
  await source.click();
  await source.click();
  const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
  await expect.poll(opened).toEqual([expect.stringMatching(/^https:\/\/doi\.org\/10\./)]);
  await journal.goTo('Settings');
  await page.getByRole('button', { name: 'Look around the sample' }).click();
  await page.getByRole('button', { name: 'Leave the sample' }).first().click();
  await journal.goTo('Today');

  const seen = await requestsSeen(app);
  expect(seen).toContain('app://journal/index.html');
  expect(seen.filter((address) => !/^(app:\/\/journal\/|blob:app:)/.test(address))).toEqual([]);

  // The watch sees what goes elsewhere: the same place would not stay unnoticed.
  await app.evaluate(({ net }) => net.fetch('https://example.com/').catch(() => undefined));
  expect(await requestsSeen(app)).toContain('https://example.com/');
});

test('even a server on this very computer is never reached', async ({
  openJournal,
  profileDir,
}) => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const running = await openJournal();
    const fromPage = await running.page.evaluate(async (target) => {
      const fetched = await fetch(target, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      );
      navigator.sendBeacon(target, 'x');
      for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'stylesheet', 'icon']) {
        document.head.append(Object.assign(document.createElement('link'), { rel, href: target }));
      }
      await new Promise((resolve) => {
        const picture = Object.assign(new Image(), { src: target });
        picture.addEventListener('error', resolve);
        picture.addEventListener('load', resolve);
      });
      return fetched;
    }, address);
    expect(fromPage).toBe('refused');
    const fromMain = await mainOf(running).evaluate(
      ({ net, session }, target) =>
        Promise.all([
          net.fetch(target).then(() => 'reached', String),
          session.defaultSession.resolveHost('localhost').then(() => 'found', String),
        ]),
      address,
    );
    // Two locks, each of which would do: the session's, and a resolver that knows nobody.
    expect(fromMain).toEqual([
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_NAME_NOT_RESOLVED'),
    ]);
    await expectLogged(profileDir, 'a request to http: was refused');
    await running.close();
    expect(connections).toBe(0);

    await fetch(address);
    expect(connections).toBe(1);
  } finally {
    server.close();
  }
});

test('what was written never shows in the log, whatever goes wrong with it', async ({
  openJournal,
  profileDir,
}) => {
  const secret = 'Zwetschgenkompott';
  const running = await openJournal();
  const { page } = running;
  const journal = await confirmedJournal(page);
  await journal.addNote(`${secret} again`);
  await expect(page.getByText(`${secret} again`)).toBeVisible();

  // What the page asks wrongly is answered, and told without its words.
  await page.evaluate(async (words) => {
    type Ask = (argument: unknown) => Promise<unknown>;
    const { appearance } = Reflect.get(window, 'desktop') as Record<string, Record<string, Ask>>;
    await appearance?.['set']?.({ appearance: words, [words]: words });
  }, secret);
  await expectLogged(profileDir, 'appearance.set: the argument does not fit');
  await page.evaluate((words) => fetch(`/${words}.js`).then(({ status }) => status), secret);

  // The store chokes on the entry and says so in its own words.
  await page.evaluate(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: (entry: unknown) => {
        throw new Error(`Cannot store ${JSON.stringify(entry)}`);
      },
    });
  });
  await page.keyboard.press('Control+Shift+N');
  const form = page.getByRole('dialog', { name: 'Add a note' });
  await form.getByRole('textbox', { name: 'What you want to remember' }).fill(`more ${secret}`);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readLogs(profileDir)).toMatch(/page\/(store|entry-form) \w*Error/);
  await page.reload();
  await expect(page.getByText(`${secret} again`)).toBeVisible();

  // Drawing fails over it.
  await page.evaluate((words) => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => () => {
        throw new RangeError(`Cannot draw ${words}, as in "${words}`);
      },
    });
  }, secret);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expectLogged(profileDir, 'page/page');
  await page.evaluate((words) => window.location.assign(`https://example.com/?${words}`), secret);
  await expectLogged(profileDir, 'the page was kept from going elsewhere');
  await running.close();

  const logs = readLogs(profileDir);
  expect(logs).toContain('closed');
  expect(logs).not.toContain(secret);
});
