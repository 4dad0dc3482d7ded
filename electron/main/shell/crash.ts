import { app, dialog, type BrowserWindow } from 'electron';
import { formatText } from '@/texts';
import type { Logger } from '../lib/logger.ts';
import { INTERRUPTION_URL } from './interruption.ts';

type CrashOptions = {
  readonly log: Logger;
  readonly startUrl: string;
  readonly reveal: () => void;
};

/** What Chromium reports when a load was given up for another one; nothing went wrong. */
const ABORTED = -3;

/** Stands by the page: gone, not loaded or not answering, the person is told and can go on. */
export function handleCrashes(window: BrowserWindow, options: CrashOptions): void {
  const { log, startUrl, reveal } = options;
  const page = window.webContents;
  let isInterrupted = false;
  let isEnding = false;
  let question: AbortController | undefined;

  const load = (address: string): void => {
    // Failures come back as did-fail-load.
    page.loadURL(address).catch(() => undefined);
  };

  const askNatively = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: formatText('desktop.interrupted.title'),
      detail: formatText('desktop.interrupted.safe'),
      buttons: [formatText('common.reload'), formatText('desktop.interrupted.quit')],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 0) {
      isInterrupted = false;
      load(startUrl);
    } else app.quit();
  };

  const interrupt = (): void => {
    if (isEnding || window.isDestroyed()) return;
    if (isInterrupted) {
      // Not even the plain screen comes up.
      reveal();
      void askNatively();
      return;
    }
    isInterrupted = true;
    load(INTERRUPTION_URL);
    reveal();
  };

  window.on('close', () => {
    isEnding = true;
  });
  page.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('page', `gone: ${reason} (${exitCode})`);
    question?.abort();
    // While a process ends no other can be started for the same page.
    if (reason !== 'clean-exit') setImmediate(interrupt);
  });
  page.on('did-fail-load', (_event, code, description, _address, isMainFrame) => {
    if (!isMainFrame || code === ABORTED) return;
    log.error('page', `not loaded: ${description} (${code})`);
    interrupt();
  });
  page.on('did-navigate', (_event, address, status) => {
    if (address.startsWith(INTERRUPTION_URL)) return;
    isInterrupted = false;
    if (status < 400) return;
    log.error('page', `not loaded: status ${status}`);
    interrupt();
  });
  page.on('preload-error', (_event, _path, error) => log.error('page', 'preload', error));

  page.on('unresponsive', () => {
    if (question !== undefined || isEnding) return;
    log.warn('page', 'not answering');
    const asked = new AbortController();
    question = asked;
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: formatText('desktop.unresponsive.title'),
        detail: formatText('desktop.unresponsive.detail'),
        buttons: [formatText('desktop.unresponsive.wait'), formatText('common.reload')],
        defaultId: 0,
        cancelId: 0,
        signal: asked.signal,
      })
      .then(({ response }) => {
        if (question === asked) question = undefined;
        if (response === 1 && !asked.signal.aborted) page.forcefullyCrashRenderer();
      });
  });
  page.on('responsive', () => {
    log.info('page', 'answering again');
    question?.abort();
    question = undefined;
  });
}
