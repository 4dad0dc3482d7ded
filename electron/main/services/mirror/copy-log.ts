import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DRAFT_ENDING, segmentFilesIn } from '../safety-log/log-files.ts';
import type { LogFile, LogFs } from '../safety-log/ports.ts';
import type { LogFileSize } from '../safety-log/safety-log.ts';

const PORTION_BYTES = 256 * 1024;

export type CopyOrder = {
  readonly fs: LogFs;
  readonly source: string;
  readonly target: string;
  /** What of the source is acknowledged; there may be more bytes in a file, which do not count yet. */
  readonly files: readonly LogFileSize[];
  /** Names whose beginning was compared in this run of the program, and only grew since. */
  readonly compared: Set<string>;
};

/**
 * Makes the target hold what the source holds: what was added to a file is added there, at the same place.
 * Old files of the target go last, so that cut short at any step it can be read whole.
 */
export async function copyLog(order: CopyOrder): Promise<void> {
  const { fs, target, files } = order;
  const wanted = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const { name } of segmentFilesIn([...wanted.keys()])) {
    await copyFile(order, name, wanted.get(name) ?? 0);
  }
  const superseded = segmentFilesIn(await fs.list(target)).filter(({ name }) => !wanted.has(name));
  for (const { name } of superseded) {
    order.compared.delete(name);
    await fs.remove(join(target, name));
  }
}

async function copyFile(order: CopyOrder, name: string, bytes: number): Promise<void> {
  const { fs, source, target, compared } = order;
  const path = join(target, name);
  const present = await fs.sizeOf(path);
  const from = await fs.open(join(source, name), 'read');
  try {
    const isBeginning =
      present !== null &&
      present <= bytes &&
      (compared.has(name) || (await isSame(fs, path, from, present)));
    if (!isBeginning) await copyWhole(order, name, from, bytes);
    else if (present < bytes) await addTo(fs, path, from, { at: present, end: bytes });
    compared.add(name);
  } finally {
    await from.close();
  }
}

async function isSame(fs: LogFs, path: string, other: LogFile, bytes: number): Promise<boolean> {
  const file = await fs.open(path, 'read');
  try {
    return (await hashOf(file, bytes)) === (await hashOf(other, bytes));
  } finally {
    await file.close();
  }
}

async function hashOf(file: LogFile, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const portion of portionsOf(file, 0, bytes)) hash.update(portion.content);
  return hash.digest('hex');
}

/** Under another name first: what has its true name is always whole, or grows from whole. */
async function copyWhole(
  { fs, target }: CopyOrder,
  name: string,
  from: LogFile,
  bytes: number,
): Promise<void> {
  const draft = join(target, `${name}${DRAFT_ENDING}`);
  await fs.remove(draft);
  await (await fs.open(draft, 'create')).close();
  await addTo(fs, draft, from, { at: 0, end: bytes });
  await fs.rename(draft, join(target, name));
  await fs.syncFolder(target);
}

async function addTo(
  fs: LogFs,
  path: string,
  from: LogFile,
  { at, end }: { readonly at: number; readonly end: number },
): Promise<void> {
  const file = await fs.open(path, 'change');
  try {
    for await (const { content, position } of portionsOf(from, at, end)) {
      await file.write(content, position);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function* portionsOf(
  file: LogFile,
  start: number,
  end: number,
): AsyncGenerator<{ readonly content: Uint8Array; readonly position: number }> {
  for (let at = start; at < end; at += PORTION_BYTES) {
    const content = new Uint8Array(Math.min(PORTION_BYTES, end - at));
    if ((await file.read(content, at)) !== content.length) throw new Error('it ends too early');
    yield { content, position: at };
  }
}
