import { join } from 'node:path';
import { sniffPicture } from '@/domain/photos';
import type { LoggedRecord } from '@/domain/safety';
import type { BackupReason } from '#electron/contract/backup.ts';
import { createNamedPhotos } from '../photos/named-photos.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { LogFs } from '../safety-log/ports.ts';
import type { SafetyLog } from '../safety-log/safety-log.ts';
import { asBackupFailure, BackupFailure } from './backup-failure.ts';
import { journalBytes } from './journal-stream.ts';
import {
  JOURNAL_NAME,
  type Manifest,
  MANIFEST_NAME,
  type ManifestMember,
  manifestText,
  photoMemberName,
} from './manifest.ts';
import { openBackup } from './open-backup.ts';
import { createTally } from './records.ts';
import type { KeyLock } from './sealed/key-lock.ts';
import type { BackupKey } from './sealed/open-sealed.ts';
import { createSealer } from './sealed/sealer.ts';
import { writeSafely } from './write-safely.ts';
import { createZipWriter, type ZipWriter } from './zip-writer.ts';

/** All a backup needs of the safety log. */
export type BackupSource = Pick<SafetyLog, 'all' | 'status'>;

export type BackupOrder = {
  readonly fs: LogFs;
  readonly source: BackupSource;
  readonly photos: Pick<PhotoStore, 'read'>;
  readonly folder: string;
  /** With its ending; must not be there yet. */
  readonly name: string;
  readonly app: string;
  readonly reason: BackupReason;
  readonly now: Date;
  /** With it the backup is sealed; null: an ordinary zip. */
  readonly lock: KeyLock | null;
};

export type WrittenBackup = {
  readonly path: string;
  readonly bytes: number;
  readonly manifest: Manifest;
  /** Of a sealed one: SHA-256 over the whole file, in hex. */
  readonly sealedHash: string | null;
};

/**
 * Writes a backup and reads it back: under its name there is only ever a whole, verified one. Whatever goes
 * wrong, the other files of the folder are as they were.
 * @throws BackupFailure
 */
export async function writeBackup(order: BackupOrder): Promise<WrittenBackup> {
  const { fs, folder, name } = order;
  const path = join(folder, name);
  try {
    let written: Written | undefined;
    await writeSafely(fs, path, {
      write: async (write) => {
        written = await writeContent(order, write);
      },
      check: (draft) => verifyBackup(fs, draft, written?.key ?? null),
    });
    if (written === undefined) throw new BackupFailure('not-written', 'nothing was written');
    const { key: _key, ...rest } = written;
    return { path, ...rest };
  } catch (error) {
    throw asBackupFailure(error, 'not-written');
  }
}

type Written = Omit<WrittenBackup, 'path'> & { readonly key: BackupKey | null };

async function writeContent(
  order: BackupOrder,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Written> {
  const { lock, source, app, reason, now } = order;
  if (lock === null) {
    return { ...(await writeArchive(order, write)), sealedHash: null, key: null };
  }
  let bytes = 0;
  const about = { app, reason, createdAt: now.toISOString(), journalId: source.status().logId };
  const sealer = await createSealer(about, lock, async (part) => {
    bytes += part.length;
    await write(part);
  });
  const { manifest } = await writeArchive(order, sealer.write);
  const sealedHash = await sealer.end();
  return { bytes, manifest, sealedHash, key: { payloadKey: sealer.payloadKey } };
}

async function writeArchive(
  { source, photos, app, reason, now }: BackupOrder,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<{ readonly bytes: number; readonly manifest: Manifest }> {
  const zip = createZipWriter(write);
  const createdAt = now.toISOString();
  const tally = createTally();
  const named = createNamedPhotos(now);
  const { logId, sequence, ...promised } = source.status();
  const head = { exportedAt: createdAt, generator: `Gut-Skin Journal ${app}` };
  const journal = await zip.add(
    JOURNAL_NAME,
    // Asked for in the same breath as the status, so that both speak of the same content.
    journalBytes(head, contentOf(source), (record) => {
      tally.add(record);
      named.add(record);
    }),
    'deflate',
  );
  const content = tally.content();
  if (content.hash !== promised.hash || content.count !== promised.count) {
    throw new BackupFailure('source-incomplete', `${content.count} of ${promised.count} records`);
  }
  const photoMembers = await addPhotos(zip, photos, named.hashes());
  const manifest: Manifest = {
    app,
    createdAt,
    reason,
    journalId: logId,
    sequence,
    counts: { ...tally.counts(), photos: photoMembers.length },
    content,
    members: [journal, ...photoMembers],
  };
  await zip.add(MANIFEST_NAME, oneChunk(Buffer.from(manifestText(manifest))), 'deflate');
  return { bytes: await zip.end(), manifest };
}

/** One at a time. A photo that is not there is no reason to leave everything else without a backup. */
async function addPhotos(
  zip: ZipWriter,
  photos: Pick<PhotoStore, 'read'>,
  hashes: ReadonlySet<string>,
): Promise<readonly ManifestMember[]> {
  const members: ManifestMember[] = [];
  for (const hash of hashes) {
    const bytes = await photos.read(hash).catch(() => null);
    if (bytes === null) continue;
    const ending = sniffPicture(bytes)?.type === 'jpeg' ? 'jpg' : 'webp';
    members.push(await zip.add(photoMemberName(hash, ending), oneChunk(bytes), 'store'));
  }
  return members;
}

export async function* contentOf(source: BackupSource): AsyncGenerator<LoggedRecord> {
  const records = source.all()[Symbol.asyncIterator]();
  for (;;) {
    let step: IteratorResult<LoggedRecord>;
    try {
      step = await records.next();
    } catch (error) {
      throw new BackupFailure('source-incomplete', 'the log cannot be read', { cause: error });
    }
    if (step.done === true) return;
    yield step.value;
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Opens it again and reads all of it. @throws BackupFailure */
async function verifyBackup(fs: LogFs, path: string, key: BackupKey | null): Promise<void> {
  try {
    const backup = await openBackup(fs, path, key);
    try {
      await backup.verify();
    } finally {
      await backup.close();
    }
  } catch (error) {
    throw new BackupFailure('not-written', 'it does not read back the same', { cause: error });
  }
}
