import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolvePageFile } from '#electron/main/shell/page-files';
import { answerPageRequest, registerPageScheme } from '#electron/main/shell/page-protocol';
import { CONTENT_SECURITY_POLICY } from '#electron/main/security/csp';
import { INTERRUPTION_URL } from '#electron/main/shell/interruption';
import { fakeElectron } from '#tests/support/fake-electron';
import { silentLog } from '#tests/support/fake-shell';
import { webpShell } from '#tests/support/pictures';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const nasty = [
  'app://journal/../secret.txt',
  'app://journal/..%2fsecret.txt',
  'app://journal/%2e%2e/secret.txt',
  'app://journal/%2e%2e%2fsecret.txt',
  'app://journal/..%5csecret.txt',
  'app://journal/..\\secret.txt',
  'app://journal/assets/..%252f..%252fsecret.txt',
  'app://journal/assets/....//secret.txt',
  'app://journal//etc/passwd',
  'app://journal/C:/Windows/win.ini',
  'app://journal/index.html::$DATA',
  'app://journal/index.html%00.css',
  'app://journal/index.html.',
  'app://journal/index.html%20',
  'app://journal/.env',
  'app://journal/assets/.hidden.css',
  'app://journal/CON',
  'app://journal/aux.txt',
  'app://journal/assets/',
  'app://journal/%',
  'app://journal/%c0%ae%c0%ae/secret.txt',
  'app://elsewhere/index.html',
  'app://journal.example.org/index.html',
  'app://someone@journal/index.html',
  'file:///etc/passwd',
  'https://journal/index.html',
  'nonsense',
  '',
];

describe('files of the page', () => {
  it.each(nasty)('%s is none', (address) => {
    expect(resolvePageFile(address, '/program/dist/page')).toSatisfy(
      (file) => file === undefined || file === '/program/dist/page/secret.txt',
    );
  });

  it.each([
    ['app://journal/', 'index.html'],
    ['app://journal/index.html#/trends', 'index.html'],
    ['app://journal/assets/index-B_x-9.js?v=1', 'assets/index-B_x-9.js'],
    [
      'app://journal/assets/figtree-latin-wght-normal-D_ZTVpCC.woff2',
      'assets/figtree-latin-wght-normal-D_ZTVpCC.woff2',
    ],
  ])('%s is %s', (address, file) => {
    expect(resolvePageFile(address, '/program/dist/page')).toBe(join('/program/dist/page', file));
  });
});

describe('app://journal', () => {
  let folder = '';
  const log = silentLog();
  const photo = Buffer.from(webpShell(8, 8));
  const photos = {
    read: async (hash: string) => (hash === 'a'.repeat(64) ? photo : null),
    readThumb: async () => null,
  };
  const get = (url: string, method = 'GET') =>
    answerPageRequest(
      { url, method },
      { pageFolder: join(folder, 'page'), startUrl: 'app://journal/index.html', photos, log },
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gsj-page-'));
    mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'page', 'assets', 'a.js'), 'export {};');
    writeFileSync(join(folder, 'page', 'assets', 'a.exe'), 'MZ');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => fakeElectron.reset());

  it.each(nasty)('gives nothing for %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('gives a file with its type and the policy', async () => {
    const response = await get('app://journal/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    const script = await get('app://journal/assets/a.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('gives a photo by its hash, for ever, and in place of a small form that is missing', async () => {
    for (const path of ['a'.repeat(64), `${'a'.repeat(64)}/thumb`]) {
      const response = await get(`app://journal/_photos/${path}`);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(photo)).toBe(true);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    }
  });

  it.each([
    'b'.repeat(64),
    'a'.repeat(63),
    'A'.repeat(64),
    `${'a'.repeat(64)}/other`,
    '..%2fx',
    '',
  ])('gives nothing for the photo "%s", and does not keep that', async (path) => {
    const response = await get(`app://journal/_photos/${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('gives no page for a path it does not know, no unknown type, and takes nothing', async () => {
    expect((await get('app://journal/trends')).status).toBe(404);
    expect((await get('app://journal/assets/a.exe')).status).toBe(404);
    expect((await get('app://journal/index.html', 'POST')).status).toBe(405);
    expect((await get('app://journal/missing.css')).headers.get('content-security-policy')).toBe(
      CONTENT_SECURITY_POLICY,
    );
  });

  it('gives the plain screen even when the page’s files are gone', async () => {
    const response = await answerPageRequest(
      { url: INTERRUPTION_URL, method: 'GET' },
      { pageFolder: '/nowhere', startUrl: 'http://127.0.0.1:5173/"><b>', photos, log },
    );
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('safe on this computer');
    expect(html).toMatch(/<button[^>]*>Reload<\/button>/);
    // No inline script or style: the policy would refuse it.
    expect(html).not.toMatch(/<style|style=|<script>|onclick/);
    expect(html).not.toContain('"><b>');
    for (const part of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
      expect((await get(`app://journal${part[1]}`)).status).toBe(200);
    }
  });

  it('is a secure origin of its own that cannot step round the policy', () => {
    registerPageScheme();
    expect(fakeElectron.privilegedSchemes).toEqual([
      {
        scheme: 'app',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          stream: true,
          codeCache: true,
        },
      },
    ]);
  });
});
