import { createDecipheriv, createHash } from 'node:crypto';
import type { LogFile } from '../../safety-log/ports.ts';
import { BackupFailure, damaged } from '../backup-failure.ts';
import { openKeyLock, payloadKeyOf, sharedSecretOf } from './key-lock.ts';
import { nonceOf } from './nonce.ts';
import {
  CHUNK_BYTES,
  END_BYTES,
  HASH_BYTES,
  type HeaderBlock,
  readEnd,
  readHeader,
  TAG_BYTES,
} from './sealed-header.ts';

/** What opens a sealed backup: what somebody typed, or the key of the one that was just written. */
export type BackupKey = { readonly secret: string } | { readonly payloadKey: Buffer };

/** Finds the key of the payload. @throws BackupFailure when it is not the right one */
async function payloadKeyFor({ header, hash }: HeaderBlock, key: BackupKey): Promise<Buffer> {
  if ('payloadKey' in key) return key.payloadKey;
  const privateKey = await openKeyLock(header.lock, key.secret);
  if (!Buffer.isBuffer(privateKey)) throw new BackupFailure(privateKey, 'it does not open');
  try {
    return payloadKeyOf(sharedSecretOf(privateKey, header.ephemeral), hash);
  } catch (error) {
    throw new BackupFailure('damaged', 'a key that is none', { cause: error });
  }
}

/**
 * The archive inside a sealed backup, to be read like a file that is not. Every chunk is checked before a
 * byte of it is given out. A file that was cut or changed is told from a wrong passphrase, because
 * header and lock are checked first.
 * @throws BackupFailure
 */
export async function openSealed(
  file: LogFile,
  fileBytes: number,
  key: BackupKey | null,
): Promise<{ readonly file: LogFile; readonly bytes: number }> {
  const block = await readHeader(file);
  await readEnd(file, fileBytes);
  if (key === null) throw new BackupFailure('locked', 'it needs a passphrase');
  const payloadKey = await payloadKeyFor(block, key);

  const sealedBytes = fileBytes - END_BYTES - block.bytes;
  const chunks = Math.ceil(sealedBytes / (CHUNK_BYTES + TAG_BYTES));
  const bytes = sealedBytes - chunks * TAG_BYTES;
  const lastBytes = bytes - (chunks - 1) * CHUNK_BYTES;
  if (chunks < 1 || lastBytes < 1) throw damaged('its length is that of no backup');

  let known: { readonly index: number; readonly content: Buffer } | null = null;
  async function chunk(index: number): Promise<Buffer> {
    if (known?.index === index) return known.content;
    const isLast = index === chunks - 1;
    const length = isLast ? lastBytes : CHUNK_BYTES;
    const sealed = Buffer.alloc(length + TAG_BYTES);
    const position = block.bytes + index * (CHUNK_BYTES + TAG_BYTES);
    if ((await file.read(sealed, position)) !== sealed.length) throw damaged('it ends too early');
    const decipher = createDecipheriv('aes-256-gcm', payloadKey, nonceOf(index, isLast)).setAuthTag(
      sealed.subarray(length),
    );
    try {
      const content = Buffer.concat([
        decipher.update(sealed.subarray(0, length)),
        decipher.final(),
      ]);
      known = { index, content };
      return content;
    } catch {
      throw damaged('a chunk is not what was sealed');
    }
  }

  const read = async (into: Uint8Array, position: number): Promise<number> => {
    const end = Math.min(bytes, position + into.length);
    for (let at = position; at < end;) {
      const content = await chunk(Math.floor(at / CHUNK_BYTES));
      const from = at % CHUNK_BYTES;
      const part = content.subarray(from, Math.min(content.length, from + end - at));
      into.set(part, at - position);
      at += part.length;
    }
    return Math.max(0, end - position);
  };
  return { file: { ...file, read }, bytes };
}

const PORTION_BYTES = 256 * 1024;

/**
 * As far as a sealed backup can be checked without its key: header, end, and the hash over all of it.
 * @returns that hash, in hex
 * @throws BackupFailure
 */
export async function checkOutside(file: LogFile, fileBytes: number): Promise<string> {
  await readHeader(file);
  const expected = await readEnd(file, fileBytes);
  const hash = createHash('sha256');
  const portion = Buffer.alloc(PORTION_BYTES);
  const hashed = fileBytes - HASH_BYTES;
  for (let at = 0; at < hashed;) {
    const length = await file.read(portion.subarray(0, Math.min(PORTION_BYTES, hashed - at)), at);
    if (length === 0) throw damaged('it ends too early');
    hash.update(portion.subarray(0, length));
    at += length;
  }
  if (!hash.digest().equals(expected)) throw damaged('it is not what was written');
  return expected.toString('hex');
}
