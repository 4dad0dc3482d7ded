import { app } from 'electron';
import type { Shell } from './shell.ts';

/** Closing goes on after this however the disk behaves; nothing that was saved depends on it. */
const CLOSING_MILLISECONDS = 2000;

/** Closing the window ends the program, except on macOS, where it waits in the dock. */
export function followLifecycle({ mainWindow, safetyLog, log }: Shell): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => mainWindow.open());
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.error('process', `${type} gone: ${reason} (${exitCode})`);
  });

  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const closing = safetyLog.close().catch((error: unknown) => {
      log.error('start', 'the safety log was not closed', error);
    });
    const patience = new Promise<void>((resolve) => {
      setTimeout(resolve, CLOSING_MILLISECONDS);
    });
    void Promise.race([closing, patience]).then(() => {
      isClosed = true;
      log.info('start', 'closed');
      // Not in the same turn: while this event is being answered Electron still quits, and would not hear it.
      setImmediate(() => app.quit());
    });
  });
}
