import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { MenuCommand } from '#electron/contract/index.ts';
import { SHOWN_NAME } from '@/domain/identity';
import { emit } from '../ipc/emit.ts';
import type { JsonStore } from '../lib/json-store.ts';
import type { Logger } from '../lib/logger.ts';
import { type ClosingGuard, letStoreFollow } from './closing.ts';
import { paperColour } from './colours.ts';
import { handleCrashes } from './crash.ts';
import { rememberWindow } from './remember-window.ts';
import { guardUnsavedWords } from './unsaved-words.ts';
import { placeWindow, type WindowState } from './window-state.ts';

/** A page that never says it is ready is shown all the same; what it draws is better than nothing. */
const PATIENCE_MILLISECONDS = 3000;

export type MainWindow = {
  readonly current: () => BrowserWindow | undefined;
  /** Makes the window, or brings the one there is to the front. */
  readonly open: () => void;
  /** The page has drawn its first room. */
  readonly pageReady: () => void;
  /** The page's store holds everything that was saved, as it was asked before closing. */
  readonly storeFollowed: () => void;
  /** Sent now, or once the page is there. */
  readonly sendCommand: (command: MenuCommand) => void;
};

type MainWindowOptions = {
  readonly log: Logger;
  readonly startUrl: string;
  readonly windowState: JsonStore<WindowState | null>;
};

export function createMainWindow(options: MainWindowOptions): MainWindow {
  const { log, startUrl, windowState } = options;
  let window: BrowserWindow | undefined;
  let isPageReady = false;
  let waiting: MenuCommand | undefined;
  let closing: ClosingGuard | undefined;

  let opensMaximised = false;

  const reveal = (): void => {
    if (window === undefined || window.isDestroyed() || window.isVisible()) return;
    // Maximising shows the window by itself, so it has to wait until now.
    if (opensMaximised) window.maximize();
    opensMaximised = false;
    window.show();
  };

  const create = (): void => {
    const { isMaximised, ...place } = placeWindow(windowState.read(), workAreas());
    const created = new BrowserWindow({
      ...place,
      show: false,
      title: SHOWN_NAME,
      backgroundColor: paperColour(nativeTheme.shouldUseDarkColors),
      ...windowIcon(),
      webPreferences: {
        preload: join(app.getAppPath(), 'dist', 'preload', 'index.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        navigateOnDragDrop: false,
        devTools: !app.isPackaged,
      },
    });
    window = created;
    isPageReady = false;
    opensMaximised = isMaximised;
    rememberWindow(created, windowState);
    handleCrashes(created, { log, startUrl, reveal });
    guardUnsavedWords(created);
    closing = letStoreFollow(created, {
      log,
      isPageThere: () => isPageReady,
      ask: () => emit(created.webContents, 'window', 'onClosing', undefined),
    });

    created.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) isPageReady = false;
    });
    const patience = setTimeout(reveal, PATIENCE_MILLISECONDS);
    created.on('closed', () => {
      clearTimeout(patience);
      if (window === created) window = undefined;
    });
    // What goes wrong with it arrives as an event of its own (crash.ts).
    created.loadURL(startUrl).catch(() => undefined);
  };

  const open = (): void => {
    if (window === undefined) {
      create();
      return;
    }
    if (window.isMinimized()) window.restore();
    reveal();
    window.focus();
  };

  return {
    current: () => window,
    open,
    pageReady: () => {
      isPageReady = true;
      reveal();
      const command = waiting;
      waiting = undefined;
      if (command !== undefined && window !== undefined) {
        emit(window.webContents, 'menu', 'onCommand', command);
      }
    },
    storeFollowed: () => closing?.storeFollowed(),
    sendCommand: (command) => {
      if (window !== undefined && isPageReady) {
        emit(window.webContents, 'menu', 'onCommand', command);
        return;
      }
      waiting = command;
      open();
    },
  };
}

function workAreas(): readonly Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

/** On Windows and macOS the executable carries the icon; on Linux the window must be told. */
function windowIcon(): { readonly icon?: string } {
  if (process.platform !== 'linux') return {};
  const icon = join(app.getAppPath(), 'resources', 'icons', '256x256.png');
  return existsSync(icon) ? { icon } : {};
}
