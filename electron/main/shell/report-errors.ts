import { app, dialog } from 'electron';
import { formatText } from '@/texts';
import type { Logger } from '../lib/logger.ts';

/** Nothing that goes wrong in the main process is lost; before there is a window the person is told, too. */
export function reportErrors(log: Logger, hasWindow: () => boolean): void {
  const report = (kind: string, error: unknown): void => {
    log.error('main', kind, error);
    if (hasWindow()) return;
    dialog.showErrorBox(
      formatText('desktop.startFailed.title'),
      formatText('desktop.startFailed.detail'),
    );
    app.exit(1);
  };
  process.on('uncaughtException', (error) => report('uncaught exception', error));
  process.on('unhandledRejection', (reason) => report('unhandled rejection', reason));
}
