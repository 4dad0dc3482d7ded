import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { RawRecord } from '@/domain/transfer';
import type { ReadingSummary } from '#electron/contract/backup.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { asBackupFailure, BackupFailure } from './backup-failure.ts';
import type { SizedRecord } from './journal-stream.ts';
import { openBackup } from './open-backup.ts';
import { openJournal } from './open-journal-file.ts';

export type FileToRead = {
  readonly path: string;
  readonly what: ReadingSummary['what'];
  /** Passphrase or recovery key of a sealed backup. */
  readonly secret?: string | undefined;
};

export type Portion = {
  readonly records: readonly RawRecord[];
  readonly isLast: boolean;
};

/** Files the person picked and the one that is being read. Paths stay here; the page has tokens. */
export type Readings = {
  readonly offer: (file: FileToRead) => string;
  readonly offered: (token: string) => FileToRead | undefined;
  /** Checks the whole file first. @throws BackupFailure */
  readonly open: (
    file: FileToRead,
  ) => Promise<{ readonly reading: string; readonly summary: ReadingSummary }>;
  /** @throws BackupFailure, after which nothing that was read before counts. */
  readonly next: (reading: string) => Promise<Portion>;
  /** The photos of a backup that has some, after its last portion; afterwards it is closed. @throws BackupFailure */
  readonly photos: (reading: string) => AsyncGenerator<Uint8Array>;
};

const PORTION = { records: 1000, characters: 1024 * 1024 } as const;
const OFFERS = 20;

type Opened = {
  readonly summary: ReadingSummary;
  readonly records: AsyncGenerator<SizedRecord>;
  /** null: it has none. */
  readonly photos: (() => AsyncGenerator<Uint8Array>) | null;
  readonly close: () => Promise<void>;
};

export function createReadings(fs: LogFs): Readings {
  const offers = new Map<string, FileToRead>();
  let current: (Opened & { readonly id: string; isRead: boolean }) | undefined;

  const closeCurrent = async (): Promise<void> => {
    const closing = current;
    current = undefined;
    await closing?.close().catch(() => undefined);
  };

  return {
    offer: (file) => {
      const token = randomUUID();
      offers.set(token, file);
      const [oldest] = offers.keys();
      if (offers.size > OFFERS && oldest !== undefined) offers.delete(oldest);
      return token;
    },
    offered: (token) => offers.get(token),
    open: async (file) => {
      await closeCurrent();
      const opened = await (file.what === 'backup' ? openCheckedBackup : openJournalFile)(fs, file);
      const id = randomUUID();
      current = { id, isRead: false, ...opened };
      return { reading: id, summary: opened.summary };
    },
    next: async (reading) => {
      if (current?.id !== reading || current.isRead) throw notOpen();
      try {
        const portion = await nextPortion(current.records);
        // Its photos may be asked for yet.
        if (portion.isLast && current.photos !== null) current.isRead = true;
        else if (portion.isLast) await closeCurrent();
        return portion;
      } catch (error) {
        await closeCurrent();
        throw asBackupFailure(error, 'unreadable');
      }
    },
    photos: async function* (reading) {
      if (current?.id !== reading || !current.isRead || current.photos === null) throw notOpen();
      try {
        yield* current.photos();
      } finally {
        await closeCurrent();
      }
    },
  };
}

const notOpen = (): BackupFailure => new BackupFailure('missing', 'this file is not open');

async function nextPortion(source: AsyncGenerator<SizedRecord>): Promise<Portion> {
  const records: RawRecord[] = [];
  let characters = 0;
  while (records.length < PORTION.records && characters < PORTION.characters) {
    const step = await source.next();
    if (step.done === true) return { records, isLast: true };
    const { table, value } = step.value;
    records.push({ table, value });
    characters += step.value.characters;
  }
  return { records, isLast: false };
}

async function openCheckedBackup(fs: LogFs, { path, secret }: FileToRead): Promise<Opened> {
  const backup = await openBackup(fs, path, secret === undefined ? null : { secret });
  try {
    await backup.verify();
  } catch (error) {
    await backup.close();
    throw error;
  }
  const { manifest, bytes, close } = backup;
  return {
    summary: {
      what: 'backup',
      name: basename(path),
      bytes,
      writtenAt: manifest.createdAt,
      writtenBy: manifest.app,
      records: manifest.content.count,
      counts: manifest.counts,
    },
    records: backup.records(),
    photos: manifest.counts.photos > 0 ? () => backup.photos(() => true) : null,
    close,
  };
}

async function openJournalFile(fs: LogFs, { path }: FileToRead): Promise<Opened> {
  const { head, bytes, count, records, close } = await openJournal(fs, path);
  return {
    summary: {
      what: 'journal-file',
      name: basename(path),
      bytes,
      writtenAt: head.exportedAt,
      writtenBy: head.generator,
      records: count,
      counts: null,
    },
    records: records(),
    // It may name photos and has none.
    photos: null,
    close,
  };
}
