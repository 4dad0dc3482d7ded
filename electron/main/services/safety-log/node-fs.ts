import * as files from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCodeOf } from '../../lib/error-code.ts';
import type { LogFile, LogFs } from './ports.ts';

const FLAGS = { read: 'r', change: 'r+', create: 'wx+' } as const;

function wrap(handle: files.FileHandle): LogFile {
  return {
    read: async (into, position) => {
      let done = 0;
      while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, position + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return done;
    },
    write: async (bytes, position) => {
      let done = 0;
      // One call may write less than asked, e.g. just before the disk is full.
      while (done < bytes.length) {
        const left = bytes.length - done;
        const { bytesWritten } = await handle.write(bytes, done, left, position + done);
        if (bytesWritten === 0) {
          // Told as any other full disk: there is nothing else it could mean.
          throw Object.assign(new Error('The disk took nothing.'), { code: 'ENOSPC' });
        }
        done += bytesWritten;
      }
    },
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

async function unlessMissing<Value>(work: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return otherwise;
    throw error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  unlessMissing(
    files.stat(path).then((found) => found.isDirectory()),
    false,
  );

/** One by one: asked for all of them at once, Node says "no such folder" of a full disk. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await files.mkdir(path, { mode: 0o700 });
  } catch (error) {
    // Somebody else made it meanwhile.
    if (errorCodeOf(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}

export const nodeFs: LogFs = {
  makeFolder,
  list: (path) => unlessMissing<readonly string[]>(files.readdir(path), []),
  open: async (path, how) => wrap(await files.open(path, FLAGS[how], 0o600)),
  sizeOf: (path) =>
    unlessMissing<number | null>(
      files.stat(path).then(({ size }) => size),
      null,
    ),
  rename: (from, to) => files.rename(from, to),
  remove: (path) => files.rm(path, { recursive: true, force: true }),
  syncFolder: async (path) => {
    // Windows has no such call and does not need it.
    if (process.platform === 'win32') return;
    const handle = await files.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  freeBytes: async (path) => {
    const { bavail, bsize } = await files.statfs(path);
    return bavail * bsize;
  },
};
