/**
 * The built page in an ordinary, current Chromium: a look ahead, because the released Electron is
 * newer than the one that may be running here. No preload, so the page must do without it.
 */
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { SECURITY_HEADERS } from '#electron/main/security/csp.ts';
import { setClock } from './electron-app.ts';

const pageFolder = resolve(fileURLToPath(new URL('../../dist/page', import.meta.url)));

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The same switches that keep the program silent: no look-up, no connection but to this machine. */
const silentSwitches = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/** Where Chromium is, or null: then the tests of this project are skipped aloud. */
export const chromiumPath = (): string | null => {
  const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
};

const servePage = (): Promise<Server> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    // A browser asks for it by itself; the program is never asked.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const path = normalize(join(pageFolder, pathname === '/' ? 'index.html' : pathname));
    if (!path.startsWith(pageFolder + sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(path).then(
      (body) => {
        response.writeHead(200, {
          ...SECURITY_HEADERS,
          'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(server));
  });
};

export type ChromiumJournal = {
  readonly page: Page;
  readonly close: () => Promise<void>;
};

export type ChromiumOptions = {
  readonly profileDir: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly fixedTime?: string;
};

/** The server outlives the browser, because the address is part of the database's origin. */
let server: Promise<Server> | undefined;

export const stopServer = async (): Promise<void> => {
  const running = await server;
  running?.closeAllConnections();
  running?.close();
  server = undefined;
};

export const openInChromium = async (options: ChromiumOptions): Promise<ChromiumJournal> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium is not installed.');
  server ??= servePage();
  const { port } = (await server).address() as AddressInfo;
  const context: BrowserContext = await chromium.launchPersistentContext(options.profileDir, {
    executablePath,
    args: silentSwitches,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 860 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://127.0.0.1:${port}/`);
  if (options.fixedTime) await setClock(page, options.fixedTime);
  return { page, close: () => context.close() };
};
