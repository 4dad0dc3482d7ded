import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { BackupFailure } from './backup-failure.ts';
import type { ManifestMember } from './manifest.ts';

/** Without the 64-bit extensions a zip ends here, in bytes and in members. */
const ZIP_LIMIT_BYTES = 0xffff_fffe;
const ZIP_LIMIT_MEMBERS = 65_534;

/** The same for every member, so that no clock can be so wrong that nothing is written. */
const MEMBER_TIME = '2000-01-01T12:00:00';

export type ZipWriter = {
  /** `deflate` for text; what is compressed already is stored as it is. */
  readonly add: (
    name: string,
    content: AsyncIterable<Uint8Array>,
    how: 'deflate' | 'store',
  ) => Promise<ManifestMember>;
  /** Tells how many bytes the archive has. */
  readonly end: () => Promise<number>;
};

/** Writes as it goes: of a member only what was given last is in memory. */
export function createZipWriter(write: (bytes: Uint8Array) => Promise<void>): ZipWriter {
  const waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  let [bytes, members] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error;
    else waiting.push(chunk);
  });

  async function flush(): Promise<void> {
    if (failure !== null) throw failure;
    const chunks = waiting.splice(0);
    for (const chunk of chunks) bytes += chunk.length;
    if (bytes > ZIP_LIMIT_BYTES || members > ZIP_LIMIT_MEMBERS) {
      throw new BackupFailure('too-large', `${bytes} bytes, ${members} members`);
    }
    if (chunks.length > 0) await write(Buffer.concat(chunks));
    // Compressing is work; whoever wants to save an entry meanwhile comes first.
    else await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    add: async (name, content, how) => {
      const member =
        how === 'deflate' ? new ZipDeflate(name, { level: 4 }) : new ZipPassThrough(name);
      member.mtime = MEMBER_TIME;
      members += 1;
      zip.add(member);
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.length;
        member.push(chunk);
        await flush();
      }
      member.push(new Uint8Array(0), true);
      await flush();
      return { name, bytes: size, sha256: hash.digest('hex') };
    },
    end: async () => {
      zip.end();
      await flush();
      return bytes;
    },
  };
}
