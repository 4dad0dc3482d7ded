import { app, type WebContents } from 'electron';
import { readUrl } from '../lib/read-url.ts';
import { isPageAddress } from '../ipc/trusted-sender.ts';
import type { Shell } from '../shell/shell.ts';

/**
 * The page stays where it is: it may load itself anew (any hash), nothing else. Links out go through `links.open`.
 */
export function isNavigationAllowed(address: string, startUrl: string): boolean {
  const target = readUrl(address);
  if (target === undefined) return false;
  const start = new URL(startUrl);
  return (
    target.protocol === start.protocol &&
    target.host === start.host &&
    target.pathname === start.pathname &&
    target.search === '' &&
    target.username === '' &&
    target.password === ''
  );
}

function lockNavigation(page: WebContents, { startUrl, devServer, log }: Shell): void {
  const check = (event: { preventDefault: () => void }, address: string): void => {
    if (isNavigationAllowed(address, startUrl)) return;
    event.preventDefault();
    log.warn('navigation', 'the page was kept from going elsewhere');
  };
  page.on('will-navigate', (event, address) => check(event, address));
  page.on('will-redirect', (event, address) => check(event, address));
  page.on('will-frame-navigate', (event) => {
    // The main frame was asked above; frames there are none, so none may go anywhere.
    if (event.isMainFrame) {
      check(event, event.url);
      return;
    }
    event.preventDefault();
    log.warn('navigation', 'a frame was kept empty');
  });
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => {
    log.warn('navigation', 'a second window was refused');
    return { action: 'deny' };
  });
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  page.on('did-navigate', (_event, address) => {
    // A last look: whatever the way there, a foreign address is never kept on screen.
    if (isPageAddress(address, devServer) || address === 'about:blank') return;
    log.error('navigation', 'the page was elsewhere and was brought back');
    void page.loadURL(startUrl);
  });
}

/** Before the first window; holds for every page the program ever makes. */
export function lockNavigations(shell: Shell): void {
  app.on('web-contents-created', (_event, page) => lockNavigation(page, shell));
}
