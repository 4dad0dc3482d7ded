import { join } from 'node:path';
import type { LogFs } from './ports.ts';

/** `log`: changes as they came. `snapshot`: the content after all segments up to its number, in their place. */
export type SegmentFile = {
  readonly kind: 'log' | 'snapshot';
  readonly number: number;
  readonly name: string;
};

export const BALLAST_NAME = 'ballast.bin';
export const QUARANTINE_NAME = 'quarantine';
/** While it is there, the log is being deleted at the person's wish: an interrupted deletion is finished. */
export const ERASING_NAME = 'erasing';
export const DRAFT_ENDING = '.tmp';

const PATTERN = /^(log|snapshot)-(\d{6,9})\.gsl$/;

export function segmentFile(kind: SegmentFile['kind'], number: number): SegmentFile {
  return { kind, number, name: `${kind}-${String(number).padStart(6, '0')}.gsl` };
}

/** In the order in which they are read: a snapshot after the segment whose number it has. */
export function segmentFilesIn(names: readonly string[]): readonly SegmentFile[] {
  return names
    .flatMap((name) => {
      const [, kind, digits] = PATTERN.exec(name) ?? [];
      if (kind === undefined) return [];
      return [{ kind: kind === 'log' ? 'log' : 'snapshot', number: Number(digits), name } as const];
    })
    .sort((left, right) => left.number - right.number || (left.kind < right.kind ? -1 : 1));
}

export async function readWhole(fs: LogFs, path: string): Promise<Buffer | null> {
  const size = await fs.sizeOf(path);
  if (size === null) return null;
  const file = await fs.open(path, 'read');
  try {
    const bytes = Buffer.allocUnsafe(size);
    return bytes.subarray(0, await file.read(bytes, 0));
  } finally {
    await file.close();
  }
}

/** Under a temporary name first, so that a file with its true name is always whole. */
export async function writeWhole(
  fs: LogFs,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const draft = join(folder, `${name}${DRAFT_ENDING}`);
  await fs.remove(draft);
  const file = await fs.open(draft, 'create');
  try {
    await file.write(bytes, 0);
    await file.datasync();
  } finally {
    await file.close();
  }
  await fs.rename(draft, join(folder, name));
  await fs.syncFolder(folder);
}
