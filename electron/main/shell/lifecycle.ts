import { app } from 'electron';
import type { Shell } from './shell.ts';

/** Closing the window ends the program, except on macOS, where it waits in the dock. */
export function followLifecycle({ mainWindow, log }: Shell): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => mainWindow.open());
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.error('process', `${type} gone: ${reason} (${exitCode})`);
  });
  app.on('will-quit', () => log.info('start', 'closed'));
}
