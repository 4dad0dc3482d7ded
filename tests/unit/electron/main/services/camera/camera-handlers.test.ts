import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraHandlers } from '#electron/main/services/camera/camera-handlers';
import type { Caller } from '#electron/main/ipc/handle';
import { fakeElectron } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('the camera', () => {
  let shell = fakeShell();
  let handlers = cameraHandlers(shell);
  const caller = () => ({ page: fakeElectron.windows[0]?.webContents }) as unknown as Caller;

  beforeEach(() => {
    fakeElectron.reset();
    shell = fakeShell();
    shell.mainWindow.open();
    handlers = cameraHandlers(shell);
  });

  it('stays shut to the page until the person says yes, and asks again after a no', async () => {
    fakeElectron.answer = 1;
    expect(await handlers.ask(undefined, caller())).toEqual({ answer: 'refused' });
    expect(shell.camera.isOpen()).toBe(false);
    await handlers.ask(undefined, caller());
    expect(fakeElectron.questions).toHaveLength(2);
  });

  it('is open until the page is done, and asks once', async () => {
    fakeElectron.answer = 0;
    expect(await handlers.ask(undefined, caller())).toEqual({ answer: 'allowed' });
    expect(shell.camera.isOpen()).toBe(true);
    await handlers.end(undefined, caller());
    expect(shell.camera.isOpen()).toBe(false);
    await handlers.ask(undefined, caller());
    expect(shell.camera.isOpen()).toBe(true);
    expect(fakeElectron.questions).toHaveLength(1);
  });

  it.each([
    ['did-navigate', 'app://journal/index.html', 200],
    ['render-process-gone', { reason: 'crashed', exitCode: 1 }],
  ])('is shut when the page cannot say that it is done: %s', async (event, ...details) => {
    fakeElectron.answer = 0;
    await handlers.ask(undefined, caller());
    fakeElectron.windows[0]?.webContents.emit(event, {}, ...details);
    expect(shell.camera.isOpen()).toBe(false);
  });
});
