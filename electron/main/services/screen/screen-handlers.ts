import { powerSaveBlocker, type WebContents } from 'electron';
import type { HandlersOf } from '../../ipc/handle.ts';

export function screenHandlers(): HandlersOf<'screen'> {
  let blocker: number | null = null;
  const followed = new WeakSet<WebContents>();

  const letGo = (page: WebContents): void => {
    if (blocker === null) return;
    powerSaveBlocker.stop(blocker);
    blocker = null;
    if (!page.isDestroyed()) page.setBackgroundThrottling(true);
  };

  /** A page that ends, crashes or loads anew in the middle of a practice says nothing more. */
  const follow = (page: WebContents): void => {
    if (followed.has(page)) return;
    followed.add(page);
    page.on('destroyed', () => letGo(page));
    page.on('render-process-gone', () => letGo(page));
    page.on('did-navigate', () => letGo(page));
  };

  return {
    keepAwake: ({ isKeptAwake }, { page }) => {
      if (!isKeptAwake) {
        letGo(page);
        return;
      }
      if (blocker !== null) return;
      follow(page);
      blocker = powerSaveBlocker.start('prevent-display-sleep');
      page.setBackgroundThrottling(false);
    },
  };
}
