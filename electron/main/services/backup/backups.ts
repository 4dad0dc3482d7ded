import { join } from 'node:path';
import type { BackupProblem, BackupReason, BackupStatus } from '#electron/contract/backup.ts';
import type { JsonStore } from '../../lib/json-store.ts';
import type { Logger } from '../../lib/logger.ts';
import { findPhotos } from './find-photos.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { createQueue } from '../safety-log/queue.ts';
import { asBackupFailure, BackupFailure } from './backup-failure.ts';
import { createBackupList, describeBackup, type ListedBackup } from './backup-list.ts';
import { createBackupMemory } from './backup-memory.ts';
import { freeName, isOwnDraft, isOwnName } from './backup-names.ts';
import type { BackupState, CheckedBackup } from './backup-state.ts';
import { createEncryption, type Encryption } from './encryption.ts';
import { recheckOldest } from './recheck.ts';
import { planRetention } from './retention.ts';
import { isBackupDue } from './schedule.ts';
import { type BackupSource, writeBackup, type WrittenBackup } from './write-backup.ts';

export type BackupsOptions = {
  readonly fs: LogFs;
  readonly log: Logger;
  readonly openSource: () => Promise<BackupSource>;
  readonly photos: Pick<PhotoStore, 'read'>;
  readonly state: JsonStore<BackupState>;
  /** Made at the first backup. A folder the person chose is never made: its drive may just not be there. */
  readonly usualFolder: string;
  /** Version of the program. */
  readonly app: string;
  readonly now: () => Date;
  /** IANA name */
  readonly zone: () => string;
};

export type Backups = {
  readonly status: () => Promise<BackupStatus>;
  readonly folder: () => string;
  /** Resolves when the backup is written and verified, or with what went wrong. Never rejects. */
  readonly backUpNow: (reason: BackupReason) => Promise<BackupProblem | null>;
  readonly runIfDue: () => Promise<void>;
  /** The folder stays as it was when no backup can be made in the new one. */
  readonly useFolder: (folder: string) => Promise<BackupProblem | null>;
  /** Where a listed backup lies. */
  readonly pathOf: (id: string) => Promise<string | undefined>;
  readonly encryption: Encryption;
  /** Reads one of the backups again, unless there is other work to do. Never rejects. */
  readonly recheckOne: () => Promise<void>;
  /** Those of the wanted photos that some backup has, the newest asked first. */
  readonly findPhotos: (wanted: ReadonlySet<string>) => AsyncGenerator<Uint8Array>;
  /** The choice of a folder and all that is known; the backups themselves stay. */
  readonly forget: () => void;
};

/** Whoever saves while a backup is read gets another try, as often as this. */
const TRIES = 3;

export function createBackups(options: BackupsOptions): Backups {
  const { fs, log, openSource, photos, state, usualFolder, now, zone } = options;
  const queue = createQueue();
  const list = createBackupList(fs);
  let atWork = 0;

  const memory = createBackupMemory(state);
  const { current, change } = memory;
  const folder = (): string => current().folder ?? usualFolder;

  async function settleFolder(): Promise<readonly string[]> {
    if (folder() === usualFolder) await fs.makeFolder(usualFolder);
    else if ((await fs.sizeOf(folder())) === null) {
      throw new BackupFailure('missing', 'the folder is not there');
    }
    const names = await fs.list(folder());
    for (const name of names.filter(isOwnDraft)) await fs.remove(join(folder(), name));
    return names;
  }

  async function write(reason: BackupReason): Promise<WrittenBackup> {
    const { app } = options;
    const source = await openSource();
    for (let attempt = 1; ; attempt += 1) {
      const { sequence, count } = source.status();
      if (count === 0) throw new BackupFailure('nothing-to-back-up', 'the journal is empty');
      const name = freeName(now(), zone(), await settleFolder());
      try {
        const lock = current().encryption?.lock ?? null;
        const order = { fs, source, photos, folder: folder(), name, app, reason, now: now(), lock };
        return await writeBackup(order);
      } catch (error) {
        const { code } = asBackupFailure(error, 'not-written');
        const wasChanged = source.status().sequence !== sequence;
        if (code !== 'source-incomplete' || !wasChanged || attempt === TRIES) throw error;
      }
    }
  }

  function remember({ path, bytes, manifest, sealedHash }: WrittenBackup): void {
    const at = now().toISOString();
    const { journalId, sequence, createdAt } = manifest;
    const id = path.slice(folder().length + 1);
    const counts = sealedHash === null ? null : manifest.counts;
    memory.check({ id, bytes, at, problem: null, counts, sealedHash });
    change({ last: { at: createdAt, journalId, sequence }, lastProblem: null });
  }

  const checkedOf = ({ id, bytes }: ListedBackup): CheckedBackup | null =>
    current().verified.find((file) => file.id === id && file.bytes === bytes) ?? null;

  /** Only files of this journal, under a name of ours, that can be read: nothing else is ever removed. */
  async function clearAway(): Promise<void> {
    const { logId } = (await openSource()).status();
    const files = await list(folder());
    const ours = files.flatMap((file) =>
      file.label?.journalId === logId && isOwnName(file.id)
        ? {
            id: file.id,
            createdAt: Date.parse(file.label.createdAt),
            isVerified: checkedOf(file)?.problem === null,
          }
        : [],
    );
    const { remove } = planRetention(ours, { now: now().getTime(), zone: zone() });
    for (const id of remove) await fs.remove(join(folder(), id));
    const gone = new Set(remove);
    const there = new Set(files.map(({ id }) => id).filter((id) => !gone.has(id)));
    change({ verified: current().verified.filter(({ id }) => there.has(id)) });
  }

  async function backUp(reason: BackupReason): Promise<BackupProblem | null> {
    try {
      const written = await write(reason);
      remember(written);
      log.info('backup', `${reason}: ${written.manifest.content.count} records`);
    } catch (error) {
      const failure = asBackupFailure(error, 'not-written');
      if (failure.code === 'nothing-to-back-up') return failure.code;
      log.warn('backup', `${reason}: ${failure.code}`, failure.cause ?? failure);
      change({ lastProblem: { code: failure.code, at: now().toISOString() } });
      return failure.code;
    }
    // The backup is there; what is too many can also go the next time.
    await clearAway().catch((error: unknown) => log.warn('backup', 'nothing cleared', error));
    return null;
  }

  const inTurn = async <T>(task: () => Promise<T>): Promise<T> => {
    atWork += 1;
    try {
      return await queue.run(task);
    } finally {
      atWork -= 1;
    }
  };

  const isDue = async (): Promise<boolean> => {
    const { last, lastProblem } = current();
    const { logId, sequence, count } = (await openSource()).status();
    const isOfThisJournal = last?.journalId === logId;
    return (
      count > 0 &&
      isBackupDue({
        lastBackupAt: last !== null && isOfThisJournal ? Date.parse(last.at) : null,
        lastFailureAt: lastProblem === null ? null : Date.parse(lastProblem.at),
        hasChanged: last?.sequence !== sequence,
        now: now().getTime(),
      })
    );
  };

  return {
    folder,
    status: async () => {
      const { folder: chosen, last, lastProblem, encryption } = current();
      const { logId } = (await openSource()).status();
      const files = await list(folder()).catch(() => []);
      return {
        folder: folder(),
        isFolderChosen: chosen !== null,
        isAtWork: atWork > 0,
        backups: files.map((file) => describeBackup(file, checkedOf(file), logId)),
        lastBackupAt: last?.at ?? null,
        lastProblem,
        encryption: encryption === null ? null : { since: encryption.since },
      };
    },
    encryption: createEncryption(memory, now),
    recheckOne: async () => {
      if (atWork > 0) return;
      await queue.run(async () => {
        const files = await list(folder()).catch(() => []);
        await recheckOldest({ fs, log, folder: folder(), files, memory, now });
      });
    },
    backUpNow: (reason) => inTurn(() => backUp(reason)),
    runIfDue: async () => {
      if (atWork > 0 || !(await isDue())) return;
      await inTurn(() => backUp('scheduled'));
    },
    useFolder: (chosen) =>
      inTurn(async () => {
        const former = current();
        change({ folder: chosen === usualFolder ? null : chosen });
        const problem = await backUp('scheduled');
        if (problem === null || problem === 'nothing-to-back-up') return null;
        change({ folder: former.folder, lastProblem: former.lastProblem });
        return problem;
      }),
    pathOf: async (id) => {
      const files = await list(folder()).catch(() => []);
      return files.some((file) => file.id === id) ? join(folder(), id) : undefined;
    },
    findPhotos: async function* (wanted) {
      const files = await list(folder()).catch(() => []);
      yield* findPhotos(
        fs,
        files.map(({ id }) => join(folder(), id)),
        wanted,
      );
    },
    forget: memory.forget,
  };
}
