/** Written sealed, opened by passphrase or recovery key, refused in the right words whatever was done to the file. */
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asBackupFailure } from '#electron/main/services/backup/backup-failure';
import { readLabel, recheckBackup } from '#electron/main/services/backup/open-backup';
import {
  changePassphraseOf,
  createKeyLock,
  type KeyLock,
  openKeyLock,
  payloadKeyOf,
  sharedSecretOf,
} from '#electron/main/services/backup/sealed/key-lock';
import {
  CHUNK_BYTES,
  encodeHeader,
  readHeader,
  TAG_BYTES,
} from '#electron/main/services/backup/sealed/sealed-header';
import { writeBackup } from '#electron/main/services/backup/write-backup';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import { anEntry } from '#tests/support/builders';
import {
  backUpInto,
  bytesOf,
  failingFs,
  memorySource,
  noPhotos,
  NOW,
  readAll,
  recordOf,
  someRecords,
  testFolder,
  type TestFolder,
} from '../support.ts';

/** The slow way of the passphrase is slow on purpose; one test takes it in full. */
const CHEAP = { memoryKibibytes: 64, passes: 1, lanes: 1 };
const PASSPHRASE = 'ein Café voller Bücher';
const SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES;
let lock: KeyLock;
let other: KeyLock;
let recoveryKey: string;
let privateKey: Buffer;
beforeAll(async () => {
  ({ lock, recoveryKey } = await createKeyLock(PASSPHRASE, CHEAP));
  ({ lock: other } = await createKeyLock('somebody else entirely', CHEAP));
  const opened = await openKeyLock(lock, recoveryKey);
  if (!Buffer.isBuffer(opened)) throw new Error(opened);
  privateKey = opened;
});

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

/** Chance does not pack, so these make several chunks. */
const manyRecords = () =>
  Array.from({ length: 4 }, () =>
    recordOf(anEntry('note', { data: { text: randomBytes(60_000).toString('base64') } })),
  );

const valuesOf = (records: ReturnType<typeof someRecords>) =>
  ['entries', 'settings'].flatMap((table) =>
    records.filter((record) => record.table === table).map(({ value }) => ({ table, value })),
  );

async function headerOf(path: string) {
  const file = await nodeFs.open(path, 'read');
  try {
    return await readHeader(file);
  } finally {
    await file.close();
  }
}

/** The key of one backup, without the slow way over the passphrase. */
async function keyOf(path: string) {
  const { header, hash } = await headerOf(path);
  return { payloadKey: payloadKeyOf(sharedSecretOf(privateKey, header.ephemeral), hash) };
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: unknown) => asBackupFailure(error, 'unreadable').code,
  );

/** What a clever hand would do: the end says again what the file holds. */
const withRightEnd = (bytes: Buffer): Buffer => {
  const content = bytes.subarray(0, -32);
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
};

describe('a sealed backup', () => {
  it('opens by passphrase and by recovery key, however they are typed', async () => {
    const records = someRecords();
    const { path } = await backUpInto(folder.path, records, 'one.gsj', { lock });
    const expected = valuesOf(records);
    expect(await readAll(path, nodeFs, { secret: PASSPHRASE })).toEqual(expected);
    expect(await readAll(path, nodeFs, { secret: PASSPHRASE.normalize('NFD') })).toEqual(expected);
    expect(await readAll(path, nodeFs, { secret: recoveryKey })).toEqual(expected);
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ');
    expect(await readAll(path, nodeFs, { secret: typed })).toEqual(expected);
  });

  it('is refused without, with a wrong passphrase, another key, and a slip in the right one', async () => {
    const { path } = await backUpInto(folder.path, someRecords(), 'one.gsj', { lock });
    const slip = recoveryKey.startsWith('A')
      ? `B${recoveryKey.slice(1)}`
      : `A${recoveryKey.slice(1)}`;
    const { recoveryKey: ofAnother } = await createKeyLock('another one', CHEAP);
    expect(await readAll(path)).toBe('locked');
    expect(await readAll(path, nodeFs, { secret: `${PASSPHRASE}!` })).toBe('wrong-passphrase');
    expect(await readAll(path, nodeFs, { secret: ofAnother })).toBe('wrong-passphrase');
    expect(await readAll(path, nodeFs, { secret: slip })).toBe('mistyped-recovery-key');
  });

  it('tells anybody when and of which journal, and nothing of what is in it', async () => {
    const records = [...manyRecords(), recordOf(anEntry('note', { data: { text: 'my secret' } }))];
    const { path, bytes } = await backUpInto(folder.path, records, 'one.gsj', { lock });
    expect(await readLabel(nodeFs, path)).toEqual({
      app: '0.1.0',
      createdAt: NOW.toISOString(),
      reason: 'by-hand',
      journalId: 'log-1',
      isSealed: true,
      counts: null,
    });
    const content = bytesOf(path);
    expect(content).toHaveLength(bytes);
    for (const word of ['my secret', 'journal.json', 'manifest', 'PK\u0003\u0004']) {
      expect(content.includes(word)).toBe(false);
    }
  });

  it('has nothing in common with the next one of the same journal', async () => {
    const records = manyRecords();
    const first = await backUpInto(folder.path, records, 'one.gsj', { lock });
    const second = await backUpInto(folder.path, records, 'two.gsj', { lock });
    const { bytes } = await headerOf(first.path);
    const [a, b] = [bytesOf(first.path), bytesOf(second.path)];
    expect(a.subarray(bytes, bytes + 64).equals(b.subarray(bytes, bytes + 64))).toBe(false);
    expect(await readAll(second.path, nodeFs, await keyOf(first.path))).toBe('damaged');
  });

  it('goes to the disk in small parts', async () => {
    let largest = 0;
    const fs = {
      ...nodeFs,
      open: async (...args: Parameters<typeof nodeFs.open>) => {
        const file = await nodeFs.open(...args);
        return {
          ...file,
          write: (bytes: Uint8Array, position: number) => {
            largest = Math.max(largest, bytes.length);
            return file.write(bytes, position);
          },
        };
      },
    };
    const source = memorySource(manyRecords());
    const order = {
      fs,
      source,
      photos: noPhotos,
      folder: folder.path,
      name: 'one.gsj',
      app: '0',
      now: NOW,
    } as const;
    const { bytes } = await writeBackup({ ...order, reason: 'by-hand', lock });
    expect(bytes).toBeGreaterThan(3 * largest);
    expect(largest).toBe(SEALED_CHUNK);
  });
});

describe('the passphrase', () => {
  it('can be changed by passphrase or recovery key; the recovery key stays', async () => {
    expect(await changePassphraseOf(lock, 'wrong', 'new words for it', CHEAP)).toBe(
      'wrong-passphrase',
    );
    const changed = await changePassphraseOf(lock, recoveryKey, 'new words for it', CHEAP);
    if (typeof changed === 'string') throw new Error(changed);
    expect(await openKeyLock(changed, 'new words for it')).toEqual(privateKey);
    expect(await openKeyLock(changed, recoveryKey)).toEqual(privateKey);
    expect(await openKeyLock(changed, PASSPHRASE)).toBe('wrong-passphrase');
  });

  it('is made slow to guess: Argon2id, 64 MiB, three passes', async () => {
    const full = await createKeyLock(PASSPHRASE);
    expect(full.lock.passphrase).toMatchObject({
      kdf: 'argon2id',
      memoryKibibytes: 65_536,
      passes: 3,
      lanes: 1,
    });
    expect(await openKeyLock(full.lock, full.recoveryKey)).toBeInstanceOf(Buffer);
  }, 60_000);

  it('does not open the lock of another pair', async () => {
    const mixed = { ...other, passphrase: lock.passphrase };
    expect(await openKeyLock(mixed, PASSPHRASE)).toBe('wrong-passphrase');
  });
});

describe('a damaged sealed backup', () => {
  let whole: Buffer;
  let path: string;
  let key: Awaited<ReturnType<typeof keyOf>>;
  let start: number;
  beforeEach(async () => {
    ({ path } = await backUpInto(folder.path, manyRecords(), 'one.gsj', { lock }));
    whole = bytesOf(path);
    key = await keyOf(path);
    start = (await headerOf(path)).bytes;
  });

  const refusalOf = async (bytes: Buffer, secret: typeof key | { secret: string } = key) => {
    writeFileSync(path, bytes);
    const answer = await readAll(path, nodeFs, secret);
    return typeof answer === 'string' ? answer : 'read';
  };
  const chunkAt = (index: number) => start + index * SEALED_CHUNK;
  const chunks = () => Math.ceil((whole.length - start - 40) / SEALED_CHUNK);

  it('is refused cut at any chunk, in its header, and one byte before its end', async () => {
    expect(chunks()).toBeGreaterThan(3);
    const ends = Array.from({ length: chunks() }, (_, index) => chunkAt(index));
    for (const end of [...ends, ...ends.map((at) => at + 1), 8, 20, start - 1, whole.length - 1]) {
      expect(await refusalOf(whole.subarray(0, end))).toBe('truncated');
    }
    expect(await refusalOf(whole.subarray(0, 5))).toBe('not-a-backup');
  });

  it('is refused when chunks are left out, even with an end that fits', async () => {
    const end = whole.subarray(-40);
    for (let index = 0; index < chunks(); index += 1) {
      const cut = Buffer.concat([whole.subarray(0, chunkAt(index)), end]);
      expect(await refusalOf(withRightEnd(cut))).toBe('damaged');
    }
    const without = Buffer.concat([whole.subarray(0, chunkAt(1)), whole.subarray(chunkAt(2))]);
    expect(await refusalOf(withRightEnd(without))).toBe('damaged');
  });

  it('is refused with chunks in another order, or one twice', async () => {
    const part = (index: number) => whole.subarray(chunkAt(index), chunkAt(index + 1));
    const [head, tail] = [whole.subarray(0, start), whole.subarray(chunkAt(2))];
    const swapped = Buffer.concat([head, part(1), part(0), tail]);
    expect(await refusalOf(withRightEnd(swapped))).toBe('damaged');
    const twice = Buffer.concat([head, part(0), part(0), part(1), tail]);
    expect(await refusalOf(withRightEnd(twice))).toBe('damaged');
  });

  it('is refused with any byte changed, with the key and without', async () => {
    const places = [
      ...Array.from({ length: 40 }, (_, index) => Math.floor((index / 40) * start)),
      ...Array.from({ length: chunks() }, (_, index) => chunkAt(index) + index),
      ...Array.from({ length: 40 }, (_, index) => whole.length - 1 - index),
    ];
    for (const at of places) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(path, bytes);
      expect(await codeOf(recheckBackup(nodeFs, path)), `byte ${at}`).toMatch(
        /^(damaged|truncated|not-a-backup)$/,
      );
      // The hash at the end is for those without the key; with it every chunk proves itself.
      if (at < whole.length - 32) {
        expect(await refusalOf(bytes), `byte ${at}`).toMatch(/^(damaged|truncated|not-a-backup)$/);
      }
    }
  });

  it('is told from a wrong passphrase: the header is checked first, the chunks prove themselves', async () => {
    const bytes = Buffer.from(whole);
    bytes[start + 100] = (bytes[start + 100] ?? 0) ^ 1;
    expect(await refusalOf(bytes, { secret: PASSPHRASE })).toBe('damaged');
    expect(await refusalOf(bytes, { secret: 'wrong words' })).toBe('wrong-passphrase');
  });

  it('is refused under another header, even one made well', async () => {
    const { header } = await headerOf(path);
    const forged = encodeHeader({ ...header, createdAt: '2020-01-01T00:00:00.000Z' }).bytes;
    const bytes = withRightEnd(Buffer.concat([forged, whole.subarray(start)]));
    expect(await refusalOf(bytes, { secret: recoveryKey })).toBe('damaged');
    const nowhere = encodeHeader({ ...header, ephemeral: Buffer.alloc(32).toString('base64') });
    const pointless = withRightEnd(Buffer.concat([nowhere.bytes, whole.subarray(start)]));
    expect(await refusalOf(pointless, { secret: recoveryKey })).toBe('damaged');
  });

  it('is told from one of a newer version', async () => {
    const content = Buffer.from(whole.subarray(0, start - 32));
    content.writeUInt16BE(2, 8);
    const hash = createHash('sha256').update(content).digest();
    const newer = withRightEnd(Buffer.concat([content, hash, whole.subarray(start)]));
    expect(await refusalOf(newer)).toBe('newer-version');
    expect(await codeOf(readLabel(nodeFs, path))).toBe('newer-version');
  });
});

describe('reading it again without the key', () => {
  it('finds the hash it was written with', async () => {
    const { path, sealedHash } = await backUpInto(folder.path, manyRecords(), 'one.gsj', { lock });
    expect(sealedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await recheckBackup(nodeFs, path)).toBe(sealedHash);
  });
});

it('is there whole or not at all, whichever step of writing it goes wrong', async () => {
  const order = {
    source: memorySource(),
    photos: noPhotos,
    folder: folder.path,
    app: '0',
    now: NOW,
  } as const;
  const write = (fs: typeof nodeFs, name: string) =>
    writeBackup({ ...order, fs, name, reason: 'by-hand', lock });
  const counting = failingFs(Number.POSITIVE_INFINITY);
  await write(counting.fs, 'whole.gsj');
  const key = await keyOf(join(folder.path, 'whole.gsj'));
  expect(await readAll(join(folder.path, 'whole.gsj'), nodeFs, key)).toHaveLength(4);
  for (let step = 1; step <= counting.steps(); step += 1) {
    const name = `step ${step}.gsj`;
    await write(failingFs(step).fs, name).catch(() => undefined);
    if (!folder.names().includes(name)) continue;
    const path = join(folder.path, name);
    expect(await readAll(path, nodeFs, await keyOf(path)), `step ${step}`).toHaveLength(4);
  }
});
