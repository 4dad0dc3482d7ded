import { createCipheriv, createHash } from 'node:crypto';
import { nonceOf } from './nonce.ts';
import { payloadKeyOf, type KeyLock, newSharedSecret } from './key-lock.ts';
import { CHUNK_BYTES, encodeEnd, encodeHeader, type SealedHeader } from './sealed-header.ts';

export type Sealer = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Tells the hash of the whole file, in hex. */
  readonly end: () => Promise<string>;
  /** Opens this one backup; kept only as long as it takes to read it back. */
  readonly payloadKey: Buffer;
};

/** Seals what is written to it, chunk by chunk: of the whole only one is in memory. Writes the header at once. */
export async function createSealer(
  about: Omit<SealedHeader, 'lock' | 'ephemeral' | 'chunkBytes'>,
  lock: KeyLock,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Sealer> {
  const { ephemeral, secret } = newSharedSecret(lock.publicKey);
  const header = encodeHeader({ ...about, lock, ephemeral, chunkBytes: CHUNK_BYTES });
  const payloadKey = payloadKeyOf(secret, header.hash);
  const hash = createHash('sha256');
  const put = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await write(bytes);
  };
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let index = 0;

  async function seal(chunk: Buffer, isLast: boolean): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', payloadKey, nonceOf(index, isLast));
    index += 1;
    await put(Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]));
  }

  await put(header.bytes);
  return {
    payloadKey,
    write: async (bytes) => {
      waiting.push(Buffer.from(bytes));
      waitingBytes += bytes.length;
      if (waitingBytes <= CHUNK_BYTES) return;
      let rest = Buffer.concat(waiting);
      // The last chunk is never empty, so one whole chunk waits for what may follow.
      while (rest.length > CHUNK_BYTES) {
        await seal(rest.subarray(0, CHUNK_BYTES), false);
        rest = rest.subarray(CHUNK_BYTES);
      }
      waiting = [rest];
      waitingBytes = rest.length;
    },
    end: async () => {
      await seal(Buffer.concat(waiting), true);
      const end = encodeEnd(hash);
      await write(end);
      return end.subarray(-32).toString('hex');
    },
  };
}
