import { createHash } from 'node:crypto';
import { Inflate } from 'fflate';
import type { LogFile } from '../safety-log/ports.ts';
import { BackupFailure, damaged } from './backup-failure.ts';
import { crc32 } from './crc32.ts';
import type { ManifestMember } from './manifest.ts';
import type { ZipMember } from './zip-directory.ts';

/** Small, because one byte can stand for a thousand: what comes of one portion is all that is in memory. */
const PORTION_BYTES = 8 * 1024;
const STORED_PORTION_BYTES = 64 * 1024;

/** The content, portion by portion; stops as soon as there is more than the member admits to. */
async function* contentOf(file: LogFile, member: ZipMember): AsyncGenerator<Uint8Array> {
  const portionBytes = member.isDeflated ? PORTION_BYTES : STORED_PORTION_BYTES;
  let inflated: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    if (chunk.length > 0) inflated.push(chunk);
  });
  let [done, bytes] = [0, 0];
  do {
    const portion = new Uint8Array(Math.min(portionBytes, member.compressedBytes - done));
    if ((await file.read(portion, member.dataOffset + done)) !== portion.length) {
      throw damaged('it ends too early');
    }
    done += portion.length;
    if (member.isDeflated) inflateInto(inflate, portion, done === member.compressedBytes);
    else inflated.push(portion);
    for (const chunk of inflated) {
      bytes += chunk.length;
      if (bytes > member.bytes) throw damaged('a member is longer than it says');
      yield chunk;
    }
    inflated = [];
  } while (done < member.compressedBytes);
  if (bytes !== member.bytes) throw damaged('a member is shorter than it says');
}

function inflateInto(inflate: Inflate, portion: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(portion, isLast);
  } catch (error) {
    throw new BackupFailure('damaged', 'a member cannot be unpacked', { cause: error });
  }
}

/** The content of a member the manifest knows; throws at its end when it is not what was packed. */
export async function* checkedContent(
  file: LogFile,
  member: ZipMember,
  { sha256 }: ManifestMember,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of contentOf(file, member)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw damaged('a member is not what was packed');
}

/** A small member whole. */
export async function readText(
  file: LogFile,
  member: ZipMember,
  limitBytes: number,
): Promise<string> {
  if (member.bytes > limitBytes) throw new BackupFailure('too-large', `${member.bytes} bytes`);
  const chunks: Uint8Array[] = [];
  let crc = 0;
  for await (const chunk of contentOf(file, member)) {
    crc = crc32(chunk, crc);
    chunks.push(chunk);
  }
  if (crc !== member.crc) throw damaged('a member is not what was packed');
  return Buffer.concat(chunks).toString('utf8');
}
