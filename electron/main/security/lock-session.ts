import { app, session, type Session } from 'electron';
import { readUrl } from '../lib/read-url.ts';
import { isPageAddress } from '../ipc/trusted-sender.ts';
import type { Shell } from '../shell/shell.ts';

type RequestRules = { readonly devServer: URL | undefined; readonly allowDevTools: boolean };

/** Whether a request may leave: to the program's own files, and while developing to the development server. */
export function isRequestAllowed(address: string, rules: RequestRules): boolean {
  const url = readUrl(address);
  if (url === undefined) return false;
  if (isPageAddress(address, rules.devServer)) return true;
  if (url.protocol === 'blob:') return isPageAddress(url.pathname, rules.devServer);
  if (url.protocol === 'devtools:') return rules.allowDevTools;
  const { devServer } = rules;
  return devServer !== undefined && url.protocol === 'ws:' && url.host === devServer.host;
}

/** The one thing the page may have: that Chromium does not drop its database when the disk is nearly full. */
const KEPT_PERMISSIONS: ReadonlySet<string> = new Set(['persistent-storage', 'durable-storage']);

/** Cuts a session off from everything outside; each one, should a second ever be made. */
function lockSession(target: Session, { devServer, log, camera }: Shell): void {
  // Before any window: with a language set Chromium fetches its dictionary.
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerEnabled(false);

  const rules = { devServer, allowDevTools: !app.isPackaged };
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isRequestAllowed(url, rules);
    if (!allowed) log.warn('network', `a request to ${schemeOf(url)} was refused`);
    answer({ cancel: !allowed });
  });

  // Seeing is lent while the person takes a photo, hearing never.
  const isLent = (permission: string, media: readonly (string | undefined)[]): boolean =>
    KEPT_PERMISSIONS.has(permission) ||
    (permission === 'media' &&
      camera.isOpen() &&
      media.length > 0 &&
      media.every((kind) => kind === 'video'));
  target.setPermissionCheckHandler(
    (_page, permission, origin, { mediaType }) =>
      isLent(permission, [mediaType]) && isPageAddress(origin, devServer),
  );
  target.setPermissionRequestHandler((page, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const allowed = isLent(permission, media) && isPageAddress(page.getURL(), devServer);
    if (!allowed) log.info('permissions', `${permission} was refused`);
    answer(allowed);
  });
  target.setDevicePermissionHandler(() => false);
  target.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  target.on('will-download', (event) => {
    log.warn('network', 'a download was refused');
    event.preventDefault();
  });
}

const schemeOf = (address: string): string => readUrl(address)?.protocol ?? 'an unreadable address';

/** At ready, before any window. */
export function lockSessions(shell: Shell): void {
  lockSession(session.defaultSession, shell);
  app.on('session-created', (created) => {
    if (created !== session.defaultSession) lockSession(created, shell);
  });
}
