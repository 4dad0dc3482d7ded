import type { BrowserWindow } from 'electron';
import { debounce } from '../lib/debounce.ts';
import type { JsonStore } from '../lib/json-store.ts';
import type { WindowState } from './window-state.ts';

const QUIET_MILLISECONDS = 500;

/** Keeps size and place: a moment after the last change, and once more when the window closes. */
export function rememberWindow(window: BrowserWindow, store: JsonStore<WindowState | null>): void {
  const save = (): void => {
    if (window.isDestroyed() || window.isFullScreen()) return;
    // Of a maximised window this is the size it goes back to.
    const { x, y, width, height } = window.getNormalBounds();
    store.write({ version: 1, x, y, width, height, isMaximised: window.isMaximized() });
  };
  const later = debounce(save, QUIET_MILLISECONDS);
  window.on('resize', later.call);
  window.on('move', later.call);
  window.on('maximize', later.call);
  window.on('unmaximize', later.call);
  window.on('close', () => {
    later.cancel();
    save();
  });
}
