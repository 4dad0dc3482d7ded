import { beforeEach, describe, expect, it, vi } from 'vitest';
import { silenceChromium, silentSwitches } from '#electron/main/security/silence';
import { refusedSwitch } from '#electron/main/security/refuse-debugging';
import { fakeElectron } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('Chromium’s own services', () => {
  beforeEach(() => fakeElectron.reset());

  it('find no host at all', () => {
    silenceChromium(fakeShell());
    expect(fakeElectron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of ['disable-background-networking', 'disable-component-update']) {
      expect(fakeElectron.app.switches.has(name)).toBe(true);
    }
  });

  it('are silenced whatever was given from outside', () => {
    fakeElectron.app.switches.set('host-resolver-rules', 'MAP * 10.0.0.1');
    fakeElectron.app.switches.set('disable-features', 'One,Two');
    silenceChromium(fakeShell());
    expect(fakeElectron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(fakeElectron.app.switches.get('disable-features')).toBe(
      'One,Two,WebRtcHideLocalIpsWithMdns',
    );
  });

  it('leave the development server out', () => {
    expect(silentSwitches(new URL('http://127.0.0.1:5173/'))[0]?.value).toBe(
      'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    );
  });
});

describe('an installed program', () => {
  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk',
    'js-flags',
    'load-extension',
    'renderer-cmd-prefix',
    'log-net-log',
  ])('refuses --%s', (name) => expect(refusedSwitch((asked) => asked === name)).toBe(name));

  it('does not mind the ordinary ones', () => {
    const ordinary = ['no-sandbox', 'user-data-dir', 'lang', 'force-device-scale-factor'];
    expect(refusedSwitch((name) => ordinary.includes(name))).toBeUndefined();
  });
});
