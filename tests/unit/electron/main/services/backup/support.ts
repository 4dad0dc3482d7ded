/** A journal in memory, a folder of its own, and a file system that fails when told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Entry } from '@/domain/entries';
import { hashRecord, type LoggedRecord, summariseContent } from '@/domain/safety';
import { asBackupFailure } from '#electron/main/services/backup/backup-failure';
import { openBackup } from '#electron/main/services/backup/open-backup';
import type { KeyLock } from '#electron/main/services/backup/sealed/key-lock';
import type { BackupKey } from '#electron/main/services/backup/sealed/open-sealed';
import { writeBackup } from '#electron/main/services/backup/write-backup';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import type { LogFile, LogFs } from '#electron/main/services/safety-log/ports';
import { anEntry, deleted } from '#tests/support/builders';

export const NOW = new Date('2026-11-23T08:02:15.000Z');

export const recordOf = (entry: Entry): LoggedRecord => ({
  table: 'entries',
  key: entry.id,
  updatedAt: entry.updatedAt,
  value: entry,
});

export const someRecords = (): LoggedRecord[] => [
  recordOf(anEntry('meal', { data: { note: '💚 שלום, oats\n"and" more' } })),
  {
    table: 'settings',
    key: 'appearance',
    updatedAt: '2026-11-23T08:00:00.000Z',
    value: { key: 'appearance', value: 'dark', updatedAt: '2026-11-23T08:00:00.000Z' },
  },
  recordOf(anEntry('skin-check')),
  recordOf(deleted(anEntry('note'))),
];

/** As much of a safety log as a backup needs; `records` may be changed, `sequence` then counts up by hand. */
export function memorySource(records: LoggedRecord[] = someRecords()) {
  const source = {
    records,
    logId: 'log-1',
    sequence: records.length,
    status: () => ({
      ...summariseContent(source.records.map((record) => ({ hash: hashRecord(record) }))),
      logId: source.logId,
      sequence: source.sequence,
      health: 'whole' as const,
      notes: [],
    }),
    all: async function* (): AsyncGenerator<LoggedRecord> {
      yield* source.records.slice();
    },
  };
  return source;
}

/** As much of the photos as a backup needs. */
export const noPhotos = {
  read: async (_hash: string): Promise<Buffer | null> => null,
};

export type TestFolder = {
  readonly path: string;
  readonly names: () => readonly string[];
  readonly remove: () => void;
};

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'gsj-backup-'));
  return {
    path,
    names: () => readdirSync(path).toSorted(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Counts every step that touches the disk; the one with the number given fails. */
export function failingFs(failAt: number, code = 'EIO'): { fs: LogFs; steps: () => number } {
  let steps = 0;
  const step =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      steps += 1;
      if (steps === failAt) throw Object.assign(new Error('as told'), { code });
      return work(...args);
    };
  const wrapFile = (file: LogFile): LogFile => ({
    read: step(file.read),
    write: step(file.write),
    datasync: step(file.datasync),
    truncate: step(file.truncate),
    close: async () => {
      // A file that would not close is closed all the same, or the test would run out of them.
      await file.close();
      await step(async () => undefined)();
    },
  });
  const fs: LogFs = {
    makeFolder: step(nodeFs.makeFolder),
    list: step(nodeFs.list),
    open: step(async (path, how) => wrapFile(await nodeFs.open(path, how))),
    sizeOf: step(nodeFs.sizeOf),
    rename: step(nodeFs.rename),
    remove: step(nodeFs.remove),
    syncFolder: step(nodeFs.syncFolder),
    freeBytes: step(nodeFs.freeBytes),
  };
  return { fs, steps: () => steps };
}

export async function backUpInto(
  folder: string,
  records = someRecords(),
  name = 'one.gsj',
  { photos = noPhotos, lock = null }: { photos?: typeof noPhotos; lock?: KeyLock | null } = {},
) {
  const source = memorySource(records);
  const order = { fs: nodeFs, source, photos, folder, name, app: '0.1.0', now: NOW, lock } as const;
  return writeBackup({ ...order, reason: 'by-hand' });
}

/** Everything in a file, or the code it is refused with. */
export async function readAll(
  path: string,
  fs: LogFs = nodeFs,
  key: BackupKey | null = null,
): Promise<readonly unknown[] | string> {
  try {
    const backup = await openBackup(fs, path, key);
    try {
      await backup.verify();
      const values: unknown[] = [];
      for await (const { table, value } of backup.records()) values.push({ table, value });
      return values;
    } finally {
      await backup.close();
    }
  } catch (error) {
    // Closing is the test's own step here.
    return asBackupFailure(error, 'unreadable').code;
  }
}

/** An archive made by other hands: names and contents as given. */
export function writeArchive(path: string, members: Readonly<Record<string, Uint8Array | string>>) {
  const entries = Object.entries(members).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
}

export const bytesOf = (path: string): Buffer => readFileSync(path);
