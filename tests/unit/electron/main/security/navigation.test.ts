import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isNavigationAllowed, lockNavigations } from '#electron/main/security/navigation';
import { fakeElectron, FakeWebContents } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const startUrl = 'app://journal/index.html';

describe('where the page may go', () => {
  it.each([startUrl, `${startUrl}#/trends`])('itself: %s', (address) =>
    expect(isNavigationAllowed(address, startUrl)).toBe(true),
  );

  it.each([
    'https://example.org/',
    'app://journal/assets/index.js',
    'app://journal/index.html?x=1',
    'app://elsewhere/index.html',
    'app://someone@journal/index.html',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:app://journal/1',
    'javascript:1',
    'about:blank',
    '',
  ])('nowhere else: %s', (address) => expect(isNavigationAllowed(address, startUrl)).toBe(false));
});

describe('every page the program makes', () => {
  let page: FakeWebContents;
  beforeEach(() => {
    fakeElectron.reset();
    lockNavigations(fakeShell());
    page = new FakeWebContents();
    fakeElectron.app.emit('web-contents-created', {}, page);
  });

  it.each(['will-navigate', 'will-redirect'])('is kept where it is: %s', (event) => {
    expect(page.navigate(event, 'https://example.org/')).toBe(false);
    expect(page.navigate(event, `${startUrl}#/learn`)).toBe(true);
  });

  it('has no frames and no webviews', () => {
    expect(page.navigate('will-frame-navigate', startUrl, { isMainFrame: false })).toBe(false);
    expect(page.navigate('will-attach-webview', startUrl)).toBe(false);
  });

  it('opens no second window', () => {
    expect(page.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('is brought back when it got away all the same', () => {
    page.emit('did-navigate', {}, 'https://example.org/');
    expect(page.loads).toEqual([startUrl]);
  });

  it('does not tell its addresses over WebRTC', () => {
    expect(page.ipHandlingPolicy).toBe('disable_non_proxied_udp');
  });
});
