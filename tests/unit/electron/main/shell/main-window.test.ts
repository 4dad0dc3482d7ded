import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeElectron, type FakeBrowserWindow } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';
import { INTERRUPTION_URL } from '#electron/main/shell/interruption';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const startUrl = 'app://journal/index.html';

describe('the window', () => {
  let shell: ReturnType<typeof fakeShell>;
  const window = (): FakeBrowserWindow => {
    const [only] = fakeElectron.windows;
    if (only === undefined || fakeElectron.windows.length !== 1) throw new Error('not one window');
    return only;
  };
  const gone = () =>
    window().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });

  beforeEach(() => {
    vi.useFakeTimers();
    fakeElectron.reset();
    shell = fakeShell();
    shell.mainWindow.open();
  });
  afterEach(() => vi.useRealTimers());

  it('gives the page nothing of Node', () => {
    expect(window().options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: true,
    });
    fakeElectron.app.isPackaged = true;
    window().close();
    shell.mainWindow.open();
    expect(window().options['webPreferences']).toMatchObject({ devTools: false });
  });

  it('is shown when the page is ready, in the colour of its paper', () => {
    expect(window().webContents.loads).toEqual([startUrl]);
    expect(window().visible).toBe(false);
    expect(window().options['backgroundColor']).toBe('#faf7f2');
    shell.mainWindow.pageReady();
    expect(window().visible).toBe(true);
  });

  it('is shown after a while even when the page never says so', () => {
    vi.advanceTimersByTime(3000);
    expect(window().visible).toBe(true);
  });

  it('is brought forward by a second start, not opened twice', () => {
    shell.mainWindow.pageReady();
    window().minimised = true;
    shell.mainWindow.open();
    expect(window().minimised).toBe(false);
    expect(window().focused).toBe(1);
  });

  it('remembers size and place, and that it was maximised', () => {
    window().bounds = { x: 300, y: 200, width: 1000, height: 700 };
    window().emit('resize');
    vi.advanceTimersByTime(500);
    expect(shell.windowState.read()).toMatchObject({ x: 300, width: 1000, isMaximised: false });
    window().maximised = true;
    window().close();
    shell.mainWindow.open();
    expect(window().bounds).toEqual({ x: 300, y: 200, width: 1000, height: 700 });
    expect(window().maximised).toBe(false);
    shell.mainWindow.pageReady();
    expect(window().maximised).toBe(true);
  });

  it('passes menu commands on, or keeps the last one until the page is there', () => {
    shell.mainWindow.sendCommand('go.trends');
    shell.mainWindow.sendCommand('add.meal');
    expect(window().webContents.sent).toEqual([]);
    shell.mainWindow.pageReady();
    expect(window().webContents.sent).toEqual([{ channel: 'menu.onCommand', payload: 'add.meal' }]);
    window().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    shell.mainWindow.sendCommand('go.learn');
    expect(window().webContents.sent).toHaveLength(2);
    window().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    shell.mainWindow.sendCommand('go.today');
    expect(window().webContents.sent).toHaveLength(2);
  });

  describe('closing', () => {
    const asked = () =>
      fakeElectron.windows[0]?.webContents.sent.filter(
        ({ channel }) => channel === 'window.onClosing',
      ).length;

    it('waits until the store has followed, asked once', () => {
      shell.mainWindow.pageReady();
      window().close();
      window().close();
      expect(asked()).toBe(1);
      shell.mainWindow.storeFollowed();
      expect(fakeElectron.windows).toEqual([]);
    });

    it('waits three seconds at most', () => {
      shell.mainWindow.pageReady();
      window().close();
      vi.advanceTimersByTime(2999);
      expect(fakeElectron.windows).toHaveLength(1);
      vi.advanceTimersByTime(1);
      expect(fakeElectron.windows).toEqual([]);
    });

    it('does not wait for a page that is not there', () => {
      window().close();
      expect(fakeElectron.windows).toEqual([]);
    });

    it('goes on with quitting when that was the wish', () => {
      shell.mainWindow.pageReady();
      fakeElectron.app.emit('before-quit');
      window().close();
      shell.mainWindow.storeFollowed();
      expect(fakeElectron.app.quits).toBe(1);
      window().close();
      expect(fakeElectron.windows).toEqual([]);
    });

    it('an answer nobody waits for closes nothing', () => {
      shell.mainWindow.pageReady();
      shell.mainWindow.storeFollowed();
      expect(fakeElectron.windows).toHaveLength(1);
    });
  });

  it('shows the plain screen when the page is gone', async () => {
    gone();
    await vi.runOnlyPendingTimersAsync();
    expect(window().webContents.loads).toEqual([startUrl, INTERRUPTION_URL]);
    expect(window().visible).toBe(true);
    expect(shell.log.error).toHaveBeenCalledWith('page', 'gone: crashed (5)');
  });

  it('asks natively when not even the plain screen comes up', async () => {
    gone();
    await vi.runOnlyPendingTimersAsync();
    gone();
    await vi.runOnlyPendingTimersAsync();
    expect(fakeElectron.questions).toHaveLength(1);
    expect(window().webContents.loads).toEqual([startUrl, INTERRUPTION_URL, startUrl]);
    fakeElectron.answer = 1;
    window().webContents.emit('did-navigate', {}, INTERRUPTION_URL, 200);
    gone();
    await vi.runOnlyPendingTimersAsync();
    gone();
    await vi.runOnlyPendingTimersAsync();
    expect(fakeElectron.app.quits).toBe(1);
  });

  it('shows the plain screen again when a page that was reloaded is gone once more', async () => {
    for (let time = 0; time < 3; time += 1) {
      gone();
      await vi.runOnlyPendingTimersAsync();
      window().webContents.emit('did-navigate', {}, INTERRUPTION_URL, 200);
      window().webContents.emit('did-navigate', {}, startUrl, 200);
    }
    expect(fakeElectron.questions).toEqual([]);
    expect(window().webContents.loads.filter((url) => url === INTERRUPTION_URL)).toHaveLength(3);
  });

  it('shows the plain screen when the page cannot be loaded', () => {
    window().webContents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', startUrl, true);
    window().webContents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'x', false);
    expect(window().webContents.loads).toEqual([startUrl]);
    window().webContents.emit('did-navigate', {}, startUrl, 404);
    expect(window().webContents.loads).toEqual([startUrl, INTERRUPTION_URL]);
  });

  it('does not load anything into a window that is closing', async () => {
    const closing = window();
    closing.emit('close');
    closing.webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
    await vi.runOnlyPendingTimersAsync();
    expect(closing.webContents.loads).toEqual([startUrl]);
  });

  it('waits for a slow page unless told otherwise', async () => {
    fakeElectron.answer = 0;
    window().webContents.emit('unresponsive');
    await vi.runOnlyPendingTimersAsync();
    expect(window().webContents.crashes).toBe(0);
    fakeElectron.answer = 1;
    window().webContents.emit('unresponsive');
    await vi.runOnlyPendingTimersAsync();
    expect(window().webContents.crashes).toBe(1);
  });
});
