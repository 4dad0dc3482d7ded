/** What a stranger would try who got something into the page, onto the window, or into a page of their own. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { channelOf, callNames } from '#electron/contract/channels.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  confirmedJournal,
  expectLogged,
  mainOf,
  moduleBefore,
  onlyInTheShell,
  timesLogged,
} from '#tests/support/shell.ts';
import { projectRoot } from '../../../../scripts/lib/paths.mjs';

onlyInTheShell();

const HOME = 'app://journal/index.html';

/** As Chromium is told by the system that something is dragged over the window and let go. */
const drop = async (
  page: Page,
  data: { items?: { mimeType: string; data: string }[]; files?: string[] },
) => {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items: [], ...data, dragOperationsMask: 1 },
    });
  }
  await session.detach();
};

const headerOf = (page: Page, name: string) =>
  page.evaluate(async (asked) => (await fetch('/index.html')).headers.get(asked), name);

test('what is dropped on the window is not opened', async ({ openJournal }) => {
  const running = await openJournal();
  const { page } = running;
  await confirmedJournal(page);
  await page.evaluate(() => {
    const drops: string[] = [];
    Object.assign(window, { stillHere: true, drops });
    document.addEventListener('drop', ({ dataTransfer }) =>
      drops.push([...(dataTransfer?.types ?? [])].join('+')),
    );
    // A page drops what it does not take; this one takes all, so that the next step is Chromium's own.
    document.addEventListener('dragover', (event) => event.preventDefault());
  });
  const link = { mimeType: 'text/uri-list', data: 'https://example.com/' };
  const file = join(projectRoot, 'src', 'index.html');
  await drop(page, { items: [link] });
  await drop(page, { items: [{ ...link, data: `file://${file}` }] });
  await drop(page, { files: [file] });
  const drops = () => page.evaluate(() => Reflect.get(window, 'drops') as string[]);
  await expect.poll(async () => (await drops()).length).toBe(3);

  // A room of ours is the next place the page comes to.
  await page.evaluate(() => window.location.assign('#/trends'));
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  expect(page.url()).toBe(`${HOME}#/trends`);
  expect(await page.evaluate(() => Reflect.get(window, 'stillHere') as boolean)).toBe(true);
  expect(mainOf(running).windows()).toHaveLength(1);
});

test('even the main process does not get the page elsewhere', async ({
  openJournal,
  profileDir,
}) => {
  const running = await openJournal();
  const { page } = running;
  await confirmedJournal(page);
  for (const address of [
    'data:text/html,<h1>elsewhere</h1>',
    `file://${join(projectRoot, 'src', 'index.html')}`,
    'https://example.com/',
  ]) {
    // No lock of the page's own ways stands before it: the session's does.
    await mainOf(running).evaluate(({ BrowserWindow }, target) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.loadURL(target).catch(() => undefined);
    }, address);
    await expectLogged(profileDir, `a request to ${new URL(address).protocol} was refused`);
    // The plain screen that leads back.
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
    expect(page.url()).toContain(HOME);
  }
});

test('an answer that leads elsewhere is not followed', async ({ openJournal, profileDir }) => {
  const before = moduleBefore(profileDir, ({ app, protocol }) => {
    app.once('ready', () => {
      const handle = protocol.handle.bind(protocol);
      protocol.handle = (scheme, answer) =>
        handle(scheme, (request) =>
          Reflect.get(globalThis, 'leadsElsewhere') === true && request.url.includes('/index.html')
            ? Response.redirect('https://example.com/', 302)
            : answer(request),
        );
    });
  });
  const running = await openJournal({ before });
  const app = mainOf(running);
  await confirmedJournal(running.page);
  await app.evaluate(({ BrowserWindow }) => {
    const went: string[] = [];
    Object.assign(globalThis, { leadsElsewhere: true, went });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-navigate', (_event, address) => went.push(address));
    contents?.reload();
  });
  await expectLogged(profileDir, 'the page was kept from going elsewhere');
  const went = await app.evaluate(() => Reflect.get(globalThis, 'went') as string[]);
  expect(went.filter((address) => !address.startsWith('app://journal/'))).toEqual([]);
});

test('frames and webviews stay empty, even without the policy of the page', async ({
  openJournal,
  profileDir,
}) => {
  const before = moduleBefore(profileDir, ({ protocol }) => {
    const handle = protocol.handle.bind(protocol);
    protocol.handle = (scheme, answer) =>
      handle(scheme, async (request) => {
        const response = await answer(request);
        response.headers.delete('Content-Security-Policy');
        response.headers.delete('X-Frame-Options');
        return response;
      });
  });
  const running = await openJournal({ before });
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  expect(await headerOf(page, 'Content-Security-Policy')).toBeNull();
  await app.evaluate(({ BrowserWindow }) => {
    const went: string[] = [];
    Object.assign(globalThis, { went });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-frame-navigate', (_event, address) => went.push(address));
  });
  const kept = 'a frame was kept empty';
  const frameTo = (src: string) =>
    page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
    }, src);
  // The renderer itself stops this one; no line tells of it.
  await frameTo('file:///etc/passwd');
  for (const src of [HOME, 'https://example.com/', 'data:text/html,elsewhere']) {
    const before = timesLogged(profileDir, kept);
    await frameTo(src);
    await expectLogged(profileDir, kept, before);
  }
  const inFrames = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return {
      addresses: [...document.querySelectorAll('iframe')].map((frame) => {
        const inside = frame.contentWindow;
        return inside === null ? 'none' : `${inside.location.href} ${'desktop' in inside}`;
      }),
      webview: 'getURL' in view,
    };
  });
  const empty = 'about:blank false';
  expect(inFrames).toEqual({ addresses: [empty, empty, empty, empty], webview: false });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'went') as string[])).toEqual([]);
});

test('a page of somebody else’s, with our own preload, is answered nothing', async ({
  openJournal,
}) => {
  const running = await openJournal();
  const app = mainOf(running);
  await confirmedJournal(running.page);
  const stranger = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, nodeIntegrationInSubFrames: true },
      });
      await window.loadURL('about:blank');
    },
    join(projectRoot, 'dist', 'preload', 'index.cjs'),
  );
  const page = await stranger;
  const calls = Object.entries(callNames).flatMap(([subject, names]) =>
    names.map((name) => [subject, name] as const),
  );
  const ask = (names: readonly (readonly [string, string])[]) =>
    Promise.all(
      names.map(async ([subject, name]) => {
        type Ask = (argument?: unknown) => Promise<{ readonly error?: { readonly code: string } }>;
        const bridge = Reflect.get(window, 'desktop') as Record<string, Record<string, Ask>>;
        return (await bridge[subject]?.[name]?.())?.error?.code ?? 'answered';
      }),
    );
  expect(new Set(await page.evaluate(ask, calls))).toEqual(new Set(['not-allowed']));

  // And a frame of the same kind, inside it.
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const isThere = await frame?.evaluate(() => 'desktop' in window);
  if (isThere) {
    expect(new Set(await frame?.evaluate(ask, calls))).toEqual(new Set(['not-allowed']));
  }
  expect(calls.map(([subject, name]) => channelOf(subject, name))).toContain('safetyLog.read');
});

test('odd arguments are refused, and the program goes on', async ({ openJournal }) => {
  const running = await openJournal();
  const { page } = running;
  const journal = await confirmedJournal(page);
  const answers = await page.evaluate(async () => {
    type Reply = { readonly ok: boolean; readonly error?: { readonly code: string } };
    type Ask = (argument?: unknown) => Promise<Reply>;
    const bridge = Reflect.get(window, 'desktop') as Record<string, Record<string, Ask>>;
    const ring: Record<string, unknown> = { appearance: 'dark' };
    ring['self'] = ring;
    const deep = Array.from({ length: 3000 }).reduce<unknown>((inner) => ({ inner }), 'bottom');
    const odd: Record<string, unknown> = {
      'a ring': ring,
      'very deep': deep,
      'poisoned further in': { appearance: { constructor: { prototype: { ok: true } } } },
      'fifty million characters': { appearance: 'x'.repeat(50_000_000) },
      'a million parts': Array.from({ length: 1_000_000 }, () => 0),
      'a map': new Map([['appearance', 'dark']]),
      'a date': new Date(0),
      'a big number': 10n,
      bytes: new Uint8Array(1024),
      'not a number': Number.NaN,
      'nothing where something is due': null,
      'a function': { appearance: () => 'dark' },
      'a symbol': { appearance: Symbol('dark') },
      'a window': window,
      'a promise': Promise.resolve('dark'),
    };
    const answerTo = async (argument: unknown) => {
      try {
        const reply = await bridge['appearance']?.['set']?.(argument);
        return reply?.ok === true ? 'ok' : (reply?.error?.code ?? 'nothing');
      } catch {
        // What cannot be sent at all never gets as far as the main process.
        return 'not sent';
      }
    };
    const seen: [string, string][] = [];
    for (const [name, argument] of Object.entries(odd)) seen.push([name, await answerTo(argument)]);
    // What a forged prototype carries is lost on the bridge: the rest is an argument like any other.
    const poisoned = JSON.parse('{"appearance":"dark","__proto__":{"ok":1}}') as unknown;
    return { seen, poisoned: await answerTo(poisoned), polluted: 'ok' in {} };
  });
  expect(answers.seen).toHaveLength(15);
  expect(
    answers.seen.filter(([, answer]) => !['invalid-arguments', 'not sent'].includes(answer)),
  ).toEqual([]);
  expect(answers).toMatchObject({ poisoned: 'ok', polluted: false });
  expect(await mainOf(running).evaluate(() => 'ok' in {})).toBe(false);
  await journal.addNote('still here');
  await expect(page.getByText('still here')).toBeVisible();
});
