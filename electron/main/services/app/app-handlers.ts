import { app, shell as system } from 'electron';
import { SHOWN_NAME } from '@/domain/identity';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { ownWords, placesOf, withoutQuotes } from '../../lib/without-quotes.ts';
import type { Shell } from '../../shell/shell.ts';

/** A page that fails over and over must not fill the log with the same line. */
const REPORTS_PER_START = 200;

export function appHandlers(shell: Shell): HandlersOf<'app'> {
  const { log, profile, mainWindow, safetyLog } = shell;
  let isAnnounced = false;
  let reports = 0;

  return {
    info: () => ({
      version: app.getVersion(),
      electronVersion: process.versions.electron,
      chromiumVersion: process.versions.chrome,
      platform: process.platform,
      dataFolder: profile.folder,
      packaged: app.isPackaged,
      locale: app.getLocale(),
    }),

    openDataFolder: async () => {
      const problem = await system.openPath(profile.folder);
      if (problem !== '') throw new DesktopFailure('unavailable', problem);
    },

    pageReady: () => {
      mainWindow.pageReady();
      // Only now, so that checking it does not keep the first frame waiting.
      void safetyLog.open();
      if (isAnnounced) return;
      isAnnounced = true;
      log.info('start', 'the page is ready');
      process.stdout.write(
        `${SHOWN_NAME} is ready (version ${app.getVersion()}, Electron ${process.versions.electron}, data in ${profile.folder})\n`,
      );
    },

    storeFollowed: () => mainWindow.storeFollowed(),

    reportProblem: ({ where, message, stack }) => {
      reports += 1;
      if (reports > REPORTS_PER_START) return;
      const places = stack === undefined ? '' : placesOf(stack);
      const line = [ownWords(message), places].filter((part) => part !== '').join(' | ');
      log.error(`page/${withoutQuotes(where)}`, line);
    },
  };
}
