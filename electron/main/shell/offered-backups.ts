import { app } from 'electron';
import { emit } from '../ipc/emit.ts';
import { backupArgument } from '../lib/backup-argument.ts';
import type { Shell } from './shell.ts';

/**
 * A backup opened in the file manager is shown as a restore to be looked at first, in the window there is. The page hears of
 * it and fetches it; one that comes before the page is there waits for it.
 */
export function followOfferedBackups({ backup, mainWindow, log }: Shell): void {
  const offer = (path: string | undefined): void => {
    if (path === undefined) return;
    log.info('start', 'asked to open a backup');
    backup.offered.offer(path);
    const window = mainWindow.current();
    if (window !== undefined) emit(window.webContents, 'window', 'onBackupOffered', undefined);
  };
  // Unpackaged, the first words are Electron itself and this folder.
  offer(backupArgument(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd()));
  app.on('second-instance', (_event, words, folder) =>
    offer(backupArgument(words.slice(1), folder)),
  );
  // macOS hands files over by this event, also the one the program is started with.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer(backupArgument([path], '/'));
    if (app.isReady()) mainWindow.open();
  });
}
