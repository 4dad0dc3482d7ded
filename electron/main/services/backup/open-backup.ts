import { PHOTO_LIMIT_BYTES } from '@/domain/photos';
import { JournalFileError } from '@/domain/transfer';
import type { LogFile, LogFs } from '../safety-log/ports.ts';
import { asBackupFailure, BackupFailure, damaged } from './backup-failure.ts';
import { journalRecords, type SizedRecord } from './journal-stream.ts';
import {
  isNamedAfterContent,
  JOURNAL_NAME,
  type Manifest,
  MANIFEST_NAME,
  type ManifestMember,
  parseManifest,
  photoHashOf,
} from './manifest.ts';
import { createTally, loggedRecordOf } from './records.ts';
import { type BackupKey, checkOutside, openSealed } from './sealed/open-sealed.ts';
import { isSealed, readHeader, type SealedHeader } from './sealed/sealed-header.ts';
import { checkedContent, readText } from './zip-content.ts';
import { readDirectory, type ZipMember } from './zip-directory.ts';

const MANIFEST_LIMIT_BYTES = 32 * 1024 * 1024;
/** Never in memory as a whole; a bound all the same on how long reading can take. */
const JOURNAL_LIMIT_BYTES = 512 * 1024 * 1024;

export type OpenBackup = {
  readonly manifest: Manifest;
  readonly bytes: number;
  /** Throws at the end, if not before, when they are not what was backed up. */
  readonly records: () => AsyncGenerator<SizedRecord>;
  /** One after the other, each checked; only those whose hash is wanted. */
  readonly photos: (isWanted: (hash: string) => boolean) => AsyncGenerator<Uint8Array>;
  /** Reads everything and throws when anything is not as it was. */
  readonly verify: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a backup and checks all that can be told without unpacking it.
 * @param key for a sealed one; an ordinary one needs none
 * @throws BackupFailure
 */
export async function openBackup(
  fs: LogFs,
  path: string,
  key: BackupKey | null = null,
): Promise<OpenBackup> {
  return withOpenFile(fs, path, async (outer, outerBytes) => {
    const plain = { file: outer, bytes: outerBytes };
    const inner = (await isSealed(outer)) ? await openSealed(outer, outerBytes, key) : plain;
    const { file } = inner;
    const { manifest, members } = await readOutside(file, inner.bytes);
    const journal = journalOf(members);

    async function* records(): AsyncGenerator<SizedRecord> {
      if (journal.zipped.bytes > JOURNAL_LIMIT_BYTES) {
        throw new BackupFailure('too-large', `${journal.zipped.bytes} bytes`);
      }
      const tally = createTally();
      const content = checkedContent(file, journal.zipped, journal.listed);
      for await (const record of journalRecords(content, () => undefined)) {
        tally.add(loggedRecordOf(record));
        if (tally.content().count > manifest.content.count) throw otherRecords();
        yield record;
      }
      const { count, hash } = tally.content();
      if (count !== manifest.content.count || hash !== manifest.content.hash) throw otherRecords();
    }

    async function* photos(isWanted: (hash: string) => boolean): AsyncGenerator<Uint8Array> {
      for (const [name, member] of members) {
        const hash = photoHashOf(name);
        if (hash === null || !isWanted(hash)) continue;
        const chunks: Uint8Array[] = [];
        const content = checkedContent(file, member.zipped, member.listed);
        for await (const chunk of content) chunks.push(chunk);
        yield Buffer.concat(chunks);
      }
    }

    return {
      manifest,
      bytes: outerBytes,
      records: () => withPlainErrors(records()),
      photos: (isWanted) => withPlainErrors(photos(isWanted)),
      verify: async () => {
        for await (const _record of withPlainErrors(records()));
        for (const member of members.values()) {
          if (member === journal) continue;
          const content = checkedContent(file, member.zipped, member.listed);
          for await (const _chunk of withPlainErrors(content));
        }
      },
      close: () => outer.close(),
    };
  });
}

/** What a backup says of itself to anybody. */
export type BackupLabel = Pick<Manifest, 'app' | 'createdAt' | 'reason' | 'journalId'> & {
  readonly isSealed: boolean;
  /** Of a sealed one only known to who opens it. */
  readonly counts: Manifest['counts'] | null;
};

const sealedLabel = ({ app, createdAt, reason, journalId }: SealedHeader): BackupLabel => ({
  app,
  createdAt,
  reason,
  journalId,
  isSealed: true,
  counts: null,
});

/** @throws BackupFailure */
export async function readLabel(fs: LogFs, path: string): Promise<BackupLabel> {
  return withOpenFile(fs, path, async (file, bytes) => {
    const label = (await isSealed(file))
      ? sealedLabel((await readHeader(file)).header)
      : { ...(await readOutside(file, bytes)).manifest, isSealed: false };
    await file.close();
    return label;
  });
}

/**
 * Reads all of a backup, as far as that is possible without a passphrase.
 * @returns of a sealed one the hash over the whole file, in hex
 * @throws BackupFailure when it is not what was written
 */
export async function recheckBackup(fs: LogFs, path: string): Promise<string | null> {
  const sealedHash = await withOpenFile(fs, path, async (file, bytes) => {
    const hash = (await isSealed(file)) ? await checkOutside(file, bytes) : null;
    await file.close();
    return hash;
  });
  if (sealedHash !== null) return sealedHash;
  const backup = await openBackup(fs, path);
  try {
    await backup.verify();
  } finally {
    await backup.close();
  }
  return null;
}

type Member = { readonly zipped: ZipMember; readonly listed: ManifestMember };

async function readOutside(
  file: LogFile,
  bytes: number,
): Promise<{ readonly manifest: Manifest; readonly members: ReadonlyMap<string, Member> }> {
  const directory = await readDirectory(file, bytes);
  const ofManifest = directory.members.get(MANIFEST_NAME);
  if (ofManifest === undefined) {
    throw directory.problem ?? new BackupFailure('not-a-backup', 'no manifest');
  }
  // A newer version may have members we do not know, and that is what to tell then.
  const manifest = parseManifest(await readText(file, ofManifest, MANIFEST_LIMIT_BYTES));
  if (directory.problem !== null) throw directory.problem;
  const members = new Map<string, Member>();
  for (const listed of manifest.members) {
    const zipped = directory.members.get(listed.name);
    if (zipped?.bytes !== listed.bytes)
      throw damaged('a member that is missing or of another size');
    if (!isNamedAfterContent(listed)) throw damaged('a photo under another name');
    if (photoHashOf(listed.name) !== null && listed.bytes > PHOTO_LIMIT_BYTES) {
      throw new BackupFailure('too-large', `a photo of ${listed.bytes} bytes`);
    }
    members.set(listed.name, { zipped, listed });
  }
  const photoCount = [...members.keys()].filter((name) => photoHashOf(name) !== null).length;
  if (photoCount < manifest.counts.photos) throw damaged('photos that are missing');
  if (members.size !== directory.members.size - 1) throw damaged('members that are not listed');
  return { manifest, members };
}

function journalOf(members: ReadonlyMap<string, Member>): Member {
  const journal = members.get(JOURNAL_NAME);
  if (journal === undefined) throw damaged('no journal');
  return journal;
}

const otherRecords = (): BackupFailure => damaged('other records than were backed up');

/** Closes the file when the work on it fails. */
async function withOpenFile<Result>(
  fs: LogFs,
  path: string,
  work: (file: LogFile, bytes: number) => Promise<Result>,
): Promise<Result> {
  let file: LogFile | undefined;
  try {
    const bytes = await fs.sizeOf(path);
    if (bytes === null) throw new BackupFailure('missing', 'there is no such file');
    file = await fs.open(path, 'read');
    return await work(file, bytes);
  } catch (error) {
    await file?.close().catch(() => undefined);
    throw plainError(error);
  }
}

async function* withPlainErrors<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw plainError(error);
  }
}

function plainError(error: unknown): BackupFailure {
  if (error instanceof JournalFileError) {
    const code = error.code === 'newer-version' ? error.code : 'damaged';
    return new BackupFailure(code, error.message, { cause: error });
  }
  // Too deep for the machine's stack: nothing we ever wrote.
  if (error instanceof RangeError) return new BackupFailure('damaged', 'out of range');
  return asBackupFailure(error, 'unreadable');
}
