import { createHash } from 'node:crypto';
import { z } from 'zod';
import { backupReasonSchema } from '#electron/contract/backup.ts';
import type { LogFile } from '../../safety-log/ports.ts';
import { BackupFailure, damaged } from '../backup-failure.ts';
import { keyLockSchema, publicKeySchema } from './key-lock.ts';

/*
  magic 8 | version 2 | zero 2 | length 4 | header as JSON | SHA-256 of all that 32 | chunks | end magic 8 |
  SHA-256 of all before 32. Magic, version, length and both hashes stay where they are in every later version.
*/
export const SEALED_MAGIC = Buffer.from([0x89, 0x47, 0x53, 0x45, 0x0d, 0x0a, 0x1a, 0x0a]);
const END_MAGIC = Buffer.from([0x89, 0x47, 0x53, 0x5a, 0x0d, 0x0a, 0x1a, 0x0a]);
const SEALED_VERSION = 1;
const PREFIX_BYTES = 16;
export const HASH_BYTES = 32;
export const END_BYTES = END_MAGIC.length + HASH_BYTES;
const HEADER_LIMIT_BYTES = 64 * 1024;

export const CHUNK_BYTES = 64 * 1024;
export const TAG_BYTES = 16;

/** Readable without a key: what the list of backups needs, nothing of what is in the journal. */
const headerSchema = z.object({
  app: z.string().max(100),
  createdAt: z.iso.datetime(),
  reason: backupReasonSchema,
  journalId: z.string().max(100),
  lock: keyLockSchema,
  /** This backup's own public key; its private half was forgotten when it was written. */
  ephemeral: publicKeySchema,
  chunkBytes: z.literal(CHUNK_BYTES),
});
export type SealedHeader = z.infer<typeof headerSchema>;

/** The header as it stands in the file. */
export type HeaderBlock = {
  readonly header: SealedHeader;
  /** Where the chunks begin. */
  readonly bytes: number;
  readonly hash: Buffer;
};

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export function encodeHeader(header: SealedHeader): {
  readonly bytes: Buffer;
  readonly hash: Buffer;
} {
  const text = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(PREFIX_BYTES);
  SEALED_MAGIC.copy(prefix);
  prefix.writeUInt16BE(SEALED_VERSION, 8);
  prefix.writeUInt32BE(text.length, 12);
  const content = Buffer.concat([prefix, text]);
  const hash = sha256(content);
  return { bytes: Buffer.concat([content, hash]), hash };
}

/** Whether it begins like a sealed backup, whatever follows. */
export async function isSealed(file: LogFile): Promise<boolean> {
  const start = Buffer.alloc(SEALED_MAGIC.length);
  return (await file.read(start, 0)) === start.length && start.equals(SEALED_MAGIC);
}

/** @throws BackupFailure */
export async function readHeader(file: LogFile): Promise<HeaderBlock> {
  const prefix = await readUpTo(file, 0, PREFIX_BYTES);
  const length = prefix.readUInt32BE(12);
  if (length > HEADER_LIMIT_BYTES) throw damaged('the header');
  const content = await readUpTo(file, 0, PREFIX_BYTES + length);
  const hash = await readUpTo(file, content.length, HASH_BYTES);
  if (!sha256(content).equals(hash)) throw damaged('the header');
  const version = content.readUInt16BE(8);
  if (version > SEALED_VERSION) throw new BackupFailure('newer-version', `version ${version}`);
  const header = headerSchema.safeParse(jsonIn(content.subarray(PREFIX_BYTES)));
  if (!header.success) throw damaged('the header is not complete');
  return { header: header.data, bytes: content.length + HASH_BYTES, hash };
}

/** The last 40 bytes. @param before hash of everything before the end magic */
export function encodeEnd(before: ReturnType<typeof createHash>): Buffer {
  const hash = before.copy().update(END_MAGIC).digest();
  return Buffer.concat([END_MAGIC, hash]);
}

/** What the file says its hash is. @throws BackupFailure when the end is missing */
export async function readEnd(file: LogFile, fileBytes: number): Promise<Buffer> {
  const at = fileBytes - END_BYTES;
  if (at < PREFIX_BYTES) throw truncated();
  const end = await readUpTo(file, at, END_BYTES);
  if (!end.subarray(0, END_MAGIC.length).equals(END_MAGIC)) throw truncated();
  return end.subarray(END_MAGIC.length);
}

async function readUpTo(file: LogFile, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  if ((await file.read(bytes, position)) !== length) throw truncated();
  return bytes;
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

const truncated = (): BackupFailure => new BackupFailure('truncated', 'its end is missing');
