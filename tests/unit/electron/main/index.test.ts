import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeElectron } from '#tests/support/fake-electron';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('start-up', () => {
  let folder = '';

  /** Importing the program starts it, so each start needs modules of its own. */
  const freshSystem = (): void => {
    vi.resetModules();
    fakeElectron.reset();
  };

  beforeEach(() => {
    freshSystem();
    folder = mkdtempSync(join(tmpdir(), 'gsj-start-'));
    fakeElectron.app.paths.set('appData', folder);
    vi.spyOn(process, 'on').mockReturnValue(process);
  });
  afterEach(() => {
    for (const window of fakeElectron.windows) window.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (): Promise<void> => {
    await import('#electron/main/index');
    fakeElectron.app.becomeReady();
    await fakeElectron.app.whenReady();
  };

  it('is silent and claims its place before ready, and opens its window last', async () => {
    await start();
    const { steps } = fakeElectron;
    expect(steps.indexOf('lock')).toBeLessThan(steps.indexOf('ready'));
    expect(steps.lastIndexOf('switch')).toBeLessThan(steps.indexOf('ready'));
    expect(fakeElectron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(steps.at(-1)).toBe('window');
    expect(fakeElectron.session.spellCheckerLanguages).toEqual([]);
    expect(fakeElectron.protocols.has('app')).toBe(true);
    expect(fakeElectron.menu).toBeDefined();
    expect(fakeElectron.windows[0]?.webContents.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('keeps its profile in one folder for ever, or in the one it is given', async () => {
    await start();
    expect(fakeElectron.app.getPath('userData')).toBe(join(folder, 'GutSkinJournal'));

    freshSystem();
    fakeElectron.app.switches.set('user-data-dir', join(folder, 'given'));
    await start();
    expect(fakeElectron.app.getPath('userData')).toBe(join(folder, 'given'));
    expect(fakeElectron.app.getPath('sessionData')).toBe(join(folder, 'given'));
  });

  it('leaves Chromium’s sandbox on unless told otherwise', async () => {
    await start();
    expect(fakeElectron.app.sandboxEnabled).toBe(true);

    freshSystem();
    fakeElectron.app.switches.set('user-data-dir', folder);
    fakeElectron.app.switches.set('no-sandbox', '');
    await start();
    expect(fakeElectron.app.sandboxEnabled).toBe(false);
  });

  it('brings the window forward when started a second time', async () => {
    await start();
    fakeElectron.app.emit('second-instance', {}, ['/opt/program'], '/home/ada');
    expect(fakeElectron.windows).toHaveLength(1);
    expect(fakeElectron.windows[0]?.focused).toBe(1);
  });

  it('leaves at once when it is the second', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    fakeElectron.app.hasLock = false;
    await start();
    expect(fakeElectron.app.exitCode).toBe(0);
    expect(fakeElectron.windows).toEqual([]);
    expect(fakeElectron.handlers.size).toBe(0);
  });

  it('does not start under a debugger once installed', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    fakeElectron.app.isPackaged = true;
    fakeElectron.app.switches.set('remote-debugging-port', '0');
    await start();
    expect(fakeElectron.app.exitCode).toBe(1);
    expect(fakeElectron.windows).toEqual([]);
  });

  it('ends with its last window, except on macOS', async () => {
    await start();
    fakeElectron.app.emit('window-all-closed');
    expect(fakeElectron.app.quits).toBe(process.platform === 'darwin' ? 0 : 1);
    fakeElectron.windows[0]?.close();
    fakeElectron.app.emit('activate');
    expect(fakeElectron.windows).toHaveLength(1);
  });

  it('follows the appearance it was left with', async () => {
    await start();
    fakeElectron.nativeTheme.shouldUseDarkColors = true;
    fakeElectron.nativeTheme.emit('updated');
    expect(fakeElectron.windows[0]?.backgroundColour).toBe('#171b18');
  });
});
