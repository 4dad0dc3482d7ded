import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isRequestAllowed, lockSessions } from '#electron/main/security/lock-session';
import { fakeElectron, FakeWebContents } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const outside = [
  'https://example.org/',
  'http://127.0.0.1:5173/',
  'ws://127.0.0.1:5173/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'data:text/plain,x',
  'app://elsewhere/index.html',
  'blob:https://example.org/1',
  'chrome-extension://abc/x.js',
  'devtools://devtools/bundled/x.html',
  'nonsense',
];

describe('the network', () => {
  beforeEach(() => {
    fakeElectron.reset();
  });

  it.each(outside)('is closed: %s', (address) => {
    expect(isRequestAllowed(address, { devServer: undefined, allowDevTools: false })).toBe(false);
  });

  it.each(['app://journal/index.html', 'blob:app://journal/1-2'])('is not needed: %s', (address) =>
    expect(isRequestAllowed(address, { devServer: undefined, allowDevTools: false })).toBe(true),
  );

  it('lets the development server in, and only that one', () => {
    const rules = { devServer: new URL('http://127.0.0.1:5173/'), allowDevTools: true };
    expect(isRequestAllowed('http://127.0.0.1:5173/src/x.ts', rules)).toBe(true);
    expect(isRequestAllowed('ws://127.0.0.1:5173/', rules)).toBe(true);
    expect(isRequestAllowed('http://127.0.0.1:5174/', rules)).toBe(false);
    expect(isRequestAllowed('https://example.org/', rules)).toBe(false);
  });

  it('is closed on every session, and the spelling dictionary is never fetched', () => {
    lockSessions(fakeShell());
    expect(fakeElectron.session.spellCheckerLanguages).toEqual([]);
    expect(fakeElectron.session.spellCheckerEnabled).toBe(false);
    expect(fakeElectron.session.lets('https://example.org/')).toBe(false);
    expect(fakeElectron.session.lets('app://journal/index.html')).toBe(true);

    const second = new FakeWebContents().session;
    fakeElectron.session = Object.create(second) as typeof second;
    fakeElectron.app.emit('session-created', second);
    expect(second.lets('https://example.org/')).toBe(false);
  });
});

describe('permissions', () => {
  const own = 'app://journal/index.html';
  let shell = fakeShell();
  const ask = (permission: string, url: string, mediaTypes: readonly string[] = []): boolean => {
    const page = new FakeWebContents();
    page.url = url;
    let allowed = true;
    const answer = (given: boolean) => {
      allowed = given;
    };
    fakeElectron.session.permissionRequest?.(page, permission, answer, { mediaTypes });
    return allowed;
  };
  const check = (permission: string, origin: string, mediaType?: string) =>
    fakeElectron.session.permissionCheck?.(null, permission, origin, { mediaType });

  beforeEach(() => {
    fakeElectron.reset();
    shell = fakeShell();
    lockSessions(shell);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'midi',
    'openExternal',
    'hid',
  ])('%s is refused to everybody', (permission) => {
    expect(ask(permission, own, ['video'])).toBe(false);
    expect(check(permission, own, 'video')).toBe(false);
  });

  it('only the page may keep its storage for good', () => {
    expect(ask('persistent-storage', own)).toBe(true);
    expect(ask('persistent-storage', 'https://example.org/')).toBe(false);
  });

  it('the page may see while a photo is taken, never hear, and nobody else may', () => {
    shell.camera.open();
    expect(ask('media', own, ['video'])).toBe(true);
    expect(check('media', own, 'video')).toBe(true);
    expect(ask('media', own, ['audio'])).toBe(false);
    expect(ask('media', own, ['video', 'audio'])).toBe(false);
    expect(ask('media', own)).toBe(false);
    expect(check('media', own, 'audio')).toBe(false);
    expect(check('media', own)).toBe(false);
    expect(ask('media', 'https://example.org/', ['video'])).toBe(false);
    expect(ask('geolocation', own, ['video'])).toBe(false);
    shell.camera.shut();
    expect(ask('media', own, ['video'])).toBe(false);
    expect(check('media', own, 'video')).toBe(false);
  });

  it('no device is handed out', () => {
    expect(fakeElectron.session.devicePermission?.()).toBe(false);
  });
});
