/** Electron's list of what to see to (electronjs.org, Security), asked of the program as it runs; docs/security.md goes through it. */
import { expect, test } from '#tests/support/journal-test.ts';
import { confirmedJournal, mainOf, onlyInTheShell } from '#tests/support/shell.ts';
import { SECURITY_HEADERS } from '#electron/main/security/csp.ts';

onlyInTheShell();

test('every page there is, and the session, are set as the list asks', async ({ openJournal }) => {
  const running = await openJournal();
  const app = mainOf(running);
  await confirmedJournal(running.page);
  const pages = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((page) => {
      type Asked = { readonly getLastWebPreferences: () => Record<string, unknown> | null };
      const wishes = (page as unknown as Asked).getLastWebPreferences() ?? {};
      return {
        kind: page.getType(),
        address: page.getURL(),
        wishes: Object.fromEntries(
          (
            'contextIsolation sandbox webSecurity nodeIntegration nodeIntegrationInSubFrames ' +
            'webviewTag allowRunningInsecureContent experimentalFeatures enableBlinkFeatures'
          )
            .split(' ')
            .map((name) => [name, wishes[name] ?? null]),
        ),
        rtc: page.getWebRTCIPHandlingPolicy(),
        opened: page.isDevToolsOpened(),
      };
    }),
  );
  expect(pages).toEqual([
    {
      kind: 'window',
      address: expect.stringMatching(/^app:\/\/journal\/index\.html/) as unknown,
      wishes: {
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        enableBlinkFeatures: '',
      },
      rtc: 'disable_non_proxied_udp',
      opened: false,
    },
  ]);

  const session = await app.evaluate(async ({ app, session, protocol }) => ({
    spelling: session.defaultSession.getSpellCheckerLanguages(),
    isSpelling: session.defaultSession.isSpellCheckerEnabled(),
    proxy: await session.defaultSession.resolveProxy('https://example.com/'),
    served: ['app', 'http', 'https', 'ftp', 'file'].filter((scheme) =>
      protocol.isProtocolHandled(scheme),
    ),
    resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
    features: app.commandLine.getSwitchValue('disable-features'),
  }));
  expect(session).toEqual({
    spelling: [],
    isSpelling: false,
    proxy: 'DIRECT',
    // Chromium's own, which the session's lock stands before.
    served: expect.arrayContaining(['app']) as unknown,
    resolver: 'MAP * ~NOTFOUND',
    features: expect.stringContaining('WebRtcHideLocalIpsWithMdns') as unknown,
  });
});

test('the page came with every header of the program, under a scheme that can do no more than it must', async ({
  openJournal,
}) => {
  const { page } = await openJournal();
  const found = await page.evaluate(async () => {
    const answer = await fetch('/index.html');
    return {
      headers: Object.fromEntries(answer.headers),
      isSecure: window.isSecureContext,
      isIsolated: window.crossOriginIsolated,
      hasOpener: window.opener !== null,
      // A scheme that were allowed to could have a worker that answers in the program's place.
      worker: await navigator.serviceWorker.register('/worker.js').then(
        () => 'registered',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      ),
    };
  });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(found.headers[name.toLowerCase()], name).toBe(value);
  }
  expect(found).toMatchObject({ isSecure: true, hasOpener: false });
  expect(found.worker).not.toBe('registered');
});
