import { app } from 'electron';
import { SHOWN_NAME } from '@/domain/identity';
import type { Shell } from './shell.ts';

/**
 * Two programs on one database wait for each other and fail, so a second start only brings the window forward.
 * False when this start is the second one.
 */
export function claimSingleInstance({ mainWindow, log }: Shell): boolean {
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write(`${SHOWN_NAME} is already open; its window was brought to the front.\n`);
    return false;
  }
  app.on('second-instance', () => {
    log.info('start', 'started a second time');
    // Before ready the window is on its way anyway.
    if (app.isReady()) mainWindow.open();
  });
  return true;
}
