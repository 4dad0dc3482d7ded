import { app, type BrowserWindow } from 'electron';
import type { Logger } from '../lib/logger.ts';

/** Nobody is kept longer: what the store lacks then, the safety log has. */
const PATIENCE_MILLISECONDS = 3000;

export type ClosingGuard = {
  /** The page's store holds everything that was saved. */
  readonly storeFollowed: () => void;
};

type ClosingOptions = {
  readonly log: Logger;
  /** Whether a page with a journal is there to be asked. */
  readonly isPageThere: () => boolean;
  readonly ask: () => void;
};

/**
 * Before the window closes the page is asked to let its store catch up with the safety log. Comes before the
 * question about unsaved words, which the second closing asks.
 */
export function letStoreFollow(window: BrowserWindow, options: ClosingOptions): ClosingGuard {
  const { log, isPageThere, ask } = options;
  let step: 'open' | 'asking' | 'asked' = 'open';
  let isQuitting = false;
  let patience: NodeJS.Timeout | undefined;

  const goOn = (): void => {
    if (step !== 'asking') return;
    clearTimeout(patience);
    step = 'asked';
    if (window.isDestroyed()) return;
    // A window that was kept open has ended the quitting, too.
    if (isQuitting) app.quit();
    else window.close();
  };

  const noteQuitting = (): void => {
    isQuitting = true;
  };
  app.on('before-quit', noteQuitting);

  window.on('close', (event) => {
    if (step === 'asked' || !isPageThere()) {
      step = 'open';
      isQuitting = false;
      return;
    }
    event.preventDefault();
    if (step === 'asking') return;
    step = 'asking';
    patience = setTimeout(() => {
      log.warn('start', 'the store did not follow in time; the safety log has everything');
      goOn();
    }, PATIENCE_MILLISECONDS);
    ask();
  });
  window.on('closed', () => {
    clearTimeout(patience);
    app.off('before-quit', noteQuitting);
  });

  return { storeFollowed: goOn };
}
