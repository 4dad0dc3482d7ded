import type { Desktop } from '#electron/contract';
import { DesktopError } from './desktop-error.ts';

const unavailable = async (what: string): Promise<never> => {
  throw new DesktopError('unavailable', `${what} needs the program itself; this is a browser.`);
};

const chromiumVersionOf = (userAgent: string): string =>
  /Chrom(?:e|ium)\/([\d.]+)/.exec(userAgent)?.[1] ?? '';

/** What a page may remove by itself: its databases, its storage, its caches. */
async function eraseOrigin(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name }) =>
        new Promise<void>((resolve, reject) => {
          if (name === undefined) {
            resolve();
            return;
          }
          const request = indexedDB.deleteDatabase(name);
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () =>
            reject(new DesktopError('unavailable', 'The browser kept a database.')),
          );
          // Open connections are told to close; the deletion goes on once they have.
        }),
    ),
  );
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  }
}

/** By the browser's own means, where it has them; a hidden page loses the lock and gets it back when it asks again. */
function keepScreenAwake(): Desktop['screen']['keepAwake'] {
  let lock: WakeLockSentinel | null = null;
  return async ({ isKeptAwake }) => {
    await lock?.release();
    lock = null;
    if (!isKeptAwake || !('wakeLock' in navigator)) return;
    lock = await navigator.wakeLock.request('screen');
  };
}

/** As a download: the browser asks where, or has a folder for it. */
function saveByBrowser({ name, format, bytes }: Parameters<Desktop['files']['save']>[0]) {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
  return { saved: true, name: link.download, problem: null };
}

/**
 * Stands in for the program when the page runs in a plain browser (development and tests). It does what a browser can do
 * and says `unavailable` to the rest, rather than pretend.
 */
export function createBrowserDesktop(): Desktop {
  return {
    app: {
      info: async () => ({
        version: '0.0.0',
        electronVersion: '',
        chromiumVersion: chromiumVersionOf(navigator.userAgent),
        platform: 'browser',
        dataFolder: '',
        packaged: false,
        locale: navigator.language,
      }),
      openDataFolder: () => unavailable('Opening a folder'),
      pageReady: async () => undefined,
      reportProblem: async () => undefined,
      storeFollowed: async () => undefined,
    },
    appearance: {
      // A browser’s frame follows the browser; the page carries its colours itself.
      set: async () => undefined,
    },
    backup: {
      status: () => unavailable('Backing up'),
      backUpNow: () => unavailable('Backing up'),
      chooseFolder: () => unavailable('Choosing a folder'),
      openFolder: () => unavailable('Opening a folder'),
      pickFile: () => unavailable('Choosing a file'),
      // Nobody opens a file with a page.
      offered: async () => ({ token: null }),
      endOffer: async () => undefined,
      openFile: () => unavailable('Reading a file'),
      readNext: () => unavailable('Reading a file'),
      takePhotos: () => unavailable('Reading a file'),
      prepareEncryption: () => unavailable('Encrypting backups'),
      copyRecoveryKey: () => unavailable('Encrypting backups'),
      startEncryption: () => unavailable('Encrypting backups'),
      changePassphrase: () => unavailable('Encrypting backups'),
      stopEncryption: () => unavailable('Encrypting backups'),
      saveJournalFile: () => unavailable('Saving a file'),
    },
    mirror: {
      status: () => unavailable('A second safety log'),
      chooseFolder: () => unavailable('Choosing a folder'),
      stop: () => unavailable('A second safety log'),
    },
    camera: {
      ask: () => unavailable('The camera'),
      end: async () => undefined,
    },
    files: { save: async (file) => saveByBrowser(file) },
    links: { open: () => unavailable('Opening an address after asking') },
    photos: {
      put: () => unavailable('Keeping a photo'),
      mend: () => unavailable('Keeping a photo'),
      withoutThumb: () => unavailable('Keeping a photo'),
      putThumb: () => unavailable('Keeping a photo'),
    },
    profile: {
      erase: eraseOrigin,
      setStoreAside: () => unavailable('Moving a store'),
      // A browser keeps an eye on its room by itself.
      hasRoom: async () => true,
      keepStore: () => unavailable('Copying a store'),
    },
    report: { savePdf: () => unavailable('Saving a PDF') },
    reminders: { show: () => unavailable('A reminder of the system') },
    screen: { keepAwake: keepScreenAwake() },
    safetyLog: {
      status: () => unavailable('The safety log'),
      digest: () => unavailable('The safety log'),
      append: () => unavailable('The safety log'),
      read: () => unavailable('The safety log'),
    },
    menu: { onCommand: () => () => undefined },
    // A browser closes its pages unasked.
    window: { onClosing: () => () => undefined, onBackupOffered: () => () => undefined },
  };
}
