import { basename, dirname, join } from 'node:path';
import { app, clipboard, dialog, shell as system, type BrowserWindow } from 'electron';
import { dayOfInstant } from '@/domain/day';
import { formatText } from '@/texts';
import type { BackupProblem, ReadingSummary } from '#electron/contract/backup.ts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { liesIn } from '../../lib/lies-in.ts';
import type { Shell } from '../../shell/shell.ts';
import { NotAPhotoError, type PhotoStore } from '../photos/photo-store.ts';
import { LogFailure } from '../safety-log/log-failure.ts';
import { asBackupFailure, BackupFailure } from './backup-failure.ts';
import type { FileToRead } from './readings.ts';

export function backupHandlers({
  mainWindow,
  profile,
  photos,
  backup,
}: Shell): HandlersOf<'backup'> {
  const { backups, readings, offered, exportTo, now, zone } = backup;
  /** What the person chose last; the next question begins there. */
  let lastFolder: string | undefined;

  const currentWindow = (): BrowserWindow => {
    const window = mainWindow.current();
    if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
    return window;
  };

  const fileOf = async (
    source: ({ readonly token: string } | { readonly backup: string }) & {
      readonly secret?: string | undefined;
    },
  ): Promise<FileToRead> => {
    const path = 'backup' in source ? await backups.pathOf(source.backup) : undefined;
    const file =
      'token' in source
        ? readings.offered(source.token)
        : path === undefined
          ? undefined
          : { path, what: 'backup' as const };
    if (file === undefined) throw new BackupFailure('missing', 'no such file was picked or listed');
    return { ...file, secret: source.secret };
  };

  return {
    status: backups.status,

    backUpNow: async ({ reason }) => ({ problem: await backups.backUpNow(reason) }),

    chooseFolder: async () => {
      const { filePaths } = await dialog.showOpenDialog(currentWindow(), {
        title: formatText('desktop.backup.chooseFolder'),
        defaultPath: backups.folder(),
        buttonLabel: formatText('desktop.backup.useFolder'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (folder === undefined) return { chosen: false, problem: null };
      if (liesIn(profile.folder, folder)) return { chosen: false, problem: 'inside-profile' };
      const problem = await backups.useFolder(folder);
      return { chosen: problem === null, problem };
    },

    openFolder: async () => {
      const problem = await system.openPath(backups.folder());
      if (problem !== '') throw new DesktopFailure('unavailable', problem);
    },

    pickFile: async ({ what }) => {
      const { filePaths } = await dialog.showOpenDialog(currentWindow(), {
        title: formatText(
          what === 'backup' ? 'desktop.backup.pickBackup' : 'desktop.backup.pickJournal',
        ),
        defaultPath: lastFolder ?? (what === 'backup' ? backups.folder() : documents()),
        filters: [filterOf(what)],
        properties: ['openFile'],
      });
      const [path] = filePaths;
      if (path === undefined) return { token: null };
      lastFolder = dirname(path);
      return { token: readings.offer({ path, what }) };
    },

    offered: async () => ({ token: offered.token() }),

    endOffer: async ({ token }) => offered.end(token),

    openFile: async (source) =>
      orProblem(
        async () => ({ ...(await readings.open(await fileOf(source))), problem: null }),
        (problem) => ({ reading: null, summary: null, problem }),
      ),

    readNext: async ({ reading }) =>
      orProblem(
        async () => {
          const { records, isLast } = await readings.next(reading);
          return { records: [...records], isLast, problem: null };
        },
        (problem) => ({ records: [], isLast: false, problem }),
      ),

    takePhotos: async ({ reading }) =>
      orProblem(
        async () => {
          const wasThere = new Set(await photos.store.list());
          let count = 0;
          for await (const photo of readings.photos(reading)) {
            const hash = await takePhoto(photos.store, photo);
            if (!wasThere.has(hash)) count += 1;
          }
          return { count, problem: null };
        },
        (problem) => ({ count: 0, problem }),
      ),
    prepareEncryption: ({ passphrase }) => backups.encryption.prepare(passphrase),

    copyRecoveryKey: async () => {
      const recoveryKey = backups.encryption.preparedRecoveryKey();
      if (recoveryKey !== null) await clipboard.writeText(recoveryKey);
      return { copied: recoveryKey !== null };
    },

    startEncryption: async () => {
      if (!backups.encryption.start()) return { problem: 'not-written' };
      // What this backup meets with stands in the status; encryption is on all the same.
      await backups.backUpNow('by-hand');
      return { problem: null };
    },

    changePassphrase: async ({ secret, passphrase }) => ({
      problem: await backups.encryption.changePassphrase(secret, passphrase),
    }),

    stopEncryption: async () => ({
      problem: backups.encryption.stop() ? null : 'not-written',
    }),

    saveJournalFile: async () => {
      const day = dayOfInstant(now().getTime(), zone(), 0);
      const { filePath } = await dialog.showSaveDialog(currentWindow(), {
        title: formatText('desktop.backup.saveJournal'),
        defaultPath: join(lastFolder ?? documents(), `gut-skin-journal-${day}.json`),
        filters: [filterOf('journal-file')],
      });
      const nothing = { saved: false, name: null, counts: null };
      if (filePath === undefined || filePath === '') return { ...nothing, problem: null };
      lastFolder = dirname(filePath);
      return orProblem(
        async () => {
          const counts = await exportTo(filePath);
          return { saved: true, name: basename(filePath), counts, problem: null };
        },
        (problem) => ({ ...nothing, problem }),
      );
    },
  };
}

/** What is wrong with a file is an answer, not an error. */
async function orProblem<Answer, Refusal>(
  work: () => Promise<Answer>,
  otherwise: (problem: BackupProblem) => Refusal,
): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupFailure) return otherwise(error.code);
    throw error;
  }
}

/** @throws BackupFailure */
async function takePhoto(store: PhotoStore, photo: Uint8Array): Promise<string> {
  try {
    return await store.put(photo, null);
  } catch (error) {
    if (error instanceof NotAPhotoError) throw new BackupFailure('damaged', error.message);
    if (error instanceof LogFailure) throw new BackupFailure('disk-full', error.message);
    throw asBackupFailure(error, 'not-written');
  }
}

function filterOf(what: ReadingSummary['what']): { name: string; extensions: string[] } {
  return what === 'backup'
    ? { name: formatText('desktop.backup.backupFiles'), extensions: ['gsj'] }
    : { name: formatText('desktop.backup.journalFiles'), extensions: ['json'] };
}

const documents = (): string => app.getPath('documents');
