/** The page is shut in: what it was given, and everything it must not reach. */
import { callNames, eventNames } from '#electron/contract/channels.ts';
import { expect, test } from '#tests/support/journal-test.ts';
import {
  confirmedJournal,
  expectLogged,
  mainOf,
  moduleBefore,
  onlyInTheShell,
  timesLogged,
} from '#tests/support/shell.ts';

onlyInTheShell();

test('the page has window.desktop as agreed, and nothing of Node or Electron', async ({
  openJournal,
}) => {
  const { page } = await openJournal();
  const found = await page.evaluate(() => {
    const bridge = (window as unknown as { desktop: Record<string, Record<string, unknown>> })
      .desktop;
    const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'ipcRenderer'];
    return {
      shape: Object.fromEntries(
        Object.entries(bridge).map(([subject, door]) => [subject, Object.keys(door)]),
      ),
      kinds: [...new Set(Object.values(bridge).flatMap((door) => Object.values(door)))].map(
        (value) => typeof value,
      ),
      leaked: names.filter((name) => name in window),
      origin: window.origin,
    };
  });
  expect(found.shape).toEqual({ ...callNames, ...eventNames });
  expect(new Set(found.kinds)).toEqual(new Set(['function']));
  expect(found.leaked).toEqual([]);
  expect(found.origin).toBe('app://journal');

  const answers = await page.evaluate(async () => {
    type Reply = { readonly ok: boolean; readonly error?: { readonly code: string } };
    type Ask = (argument?: unknown) => Promise<Reply>;
    const { app, links } = (window as unknown as { desktop: Record<string, Record<string, Ask>> })
      .desktop;
    const ask = async (call: Ask | undefined, argument?: unknown) => {
      const reply = await call?.(argument);
      return reply?.ok === true ? 'ok' : reply?.error?.code;
    };
    return [
      await ask(app?.['info']),
      await ask(app?.['info'], { more: 'than asked' }),
      await ask(links?.['open'], { url: 'https://example.com/' }),
      await ask(links?.['open'], { url: 'file:///etc/passwd' }),
    ];
  });
  expect(answers).toEqual(['ok', 'invalid-arguments', 'not-allowed', 'invalid-arguments']);
});

test('no way leads the page elsewhere or opens a second window', async ({
  openJournal,
  profileDir,
}) => {
  const running = await openJournal();
  const app = mainOf(running);
  const { page } = running;
  await confirmedJournal(page);
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await app.evaluate(({ BrowserWindow }) => {
    const went: string[] = [];
    Object.assign(globalThis, { went });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('did-navigate', (_event, address) => went.push(address));
    contents?.on('did-fail-load', (_event, code, _words, address) => {
      // Given up because it was refused (-3) is as it should be.
      if (code !== -3) went.push(address);
    });
  });
  const outside = 'https://example.com/';
  const inside = 'app://journal/_shell/interrupted.html';

  const kept = 'the page was kept from going elsewhere';
  const refused = 'a second window was refused';
  const click = (attributes: Record<string, string>) => () =>
    page.evaluate((given) => {
      const link = document.createElement('a');
      for (const [name, value] of Object.entries(given)) link.setAttribute(name, value);
      document.body.append(link);
      link.click();
      link.remove();
    }, attributes);
  const assign = (address: string) => () =>
    page.evaluate((given) => window.location.assign(given), address);

  for (const [attempt, said] of [
    [click({ href: outside }), kept],
    [click({ href: inside }), kept],
    [assign(outside), kept],
    [assign(inside), kept],
    [assign('app://elsewhere/index.html'), kept],
    [assign('app://journal/index.html?with=words'), kept],
    [click({ href: outside, target: '_blank' }), refused],
    [() => page.evaluate((given) => void window.open(given), inside), refused],
    [() => page.evaluate(() => void window.open('about:blank')), refused],
  ] as const) {
    const before = timesLogged(profileDir, said);
    await attempt();
    await expectLogged(profileDir, said, before);
  }

  // The renderer itself stops these; no line tells of them.
  const violation = await page.evaluate(
    (action) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const form = document.createElement('form');
        form.action = action;
        document.body.append(form);
        form.submit();
        form.remove();
      }),
    inside,
  );
  expect(violation).toBe('form-action');
  await assign('file:///etc/passwd')();
  await assign('javascript:window.stillHere=false')();
  await assign('data:text/html,elsewhere')();

  // A hash is a room of ours: the last word, after everything that was tried before.
  await assign('#/trends')();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  expect(await page.evaluate(() => (window as { stillHere?: boolean }).stillHere)).toBe(true);
  expect(page.url()).toBe('app://journal/index.html#/trends');
  expect(await app.evaluate(() => (globalThis as { went?: string[] }).went)).toEqual([]);
  expect(app.windows()).toHaveLength(1);
});

test('nothing of the computer is lent to the page', async ({ openJournal, profileDir }) => {
  // With a camera to be had; where there is none it could not be refused.
  const before = moduleBefore(profileDir, ({ app }) =>
    app.commandLine.appendSwitch('use-fake-device-for-media-stream'),
  );
  const { page } = await openJournal({ before });
  // A gesture of a person must not make the difference.
  await page.mouse.click(1, 1);
  const outcomes = await page.evaluate(async () => {
    const refusal = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      );
    const place = new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(`code ${code}`),
      );
    });
    return {
      geolocation: await place,
      notifications: await Notification.requestPermission(),
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refusal(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refusal(navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await refusal(navigator.clipboard.readText()),
      keptOnDisk: await navigator.storage.persist(),
      asked: await Promise.all(
        ['geolocation', 'notifications', 'camera', 'midi', 'clipboard-read'].map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    };
  });
  expect(outcomes).toEqual({
    geolocation: 'code 1',
    notifications: 'denied',
    camera: 'NotAllowedError',
    microphone: 'NotAllowedError',
    screen: 'NotAllowedError',
    clipboard: 'NotAllowedError',
    keptOnDisk: true,
    asked: ['denied', 'denied', 'denied', 'denied', 'denied'],
  });
});
