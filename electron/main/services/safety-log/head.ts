import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './frame.ts';
import { readWhole } from './log-files.ts';
import type { LogFs } from './ports.ts';

export const FORMAT_VERSION = 1;
export const HEAD_NAMES = ['head-a.gsh', 'head-b.gsh'] as const;
export type HeadName = (typeof HEAD_NAMES)[number];

/** Written over in place, always as long as before, so that no write of it needs new room on the disk. */
const HEAD_BYTES = 1024;

const headSchema = z.object({
  format: z.literal(FORMAT_VERSION),
  /** Counts the writings of heads; the higher one is the later. */
  turn: z.int().nonnegative(),
  logId: z.string().min(1),
  sequence: z.int().nonnegative(),
  count: z.int().nonnegative(),
  hash: z.string(),
  chain: z.string(),
  segment: z.int().positive(),
  /** Highest major version of Chromium that wrote to this profile. */
  chromium: z.int().nonnegative(),
});
export type Head = z.infer<typeof headSchema>;

const anyHead = z.object({ format: z.number() });

export type Heads = {
  /** The later of the good ones. */
  readonly best: Head | null;
  /** Where the next head is written: never over the best one. */
  readonly next: HeadName;
  /** Neither there nor good. */
  readonly unusable: readonly HeadName[];
  readonly damaged: readonly { readonly name: HeadName; readonly bytes: Buffer }[];
  readonly isNewer: boolean;
};

export function encodeHead(head: Head): Buffer {
  const text = JSON.stringify(head);
  const checked = `${text}\n${sha256(Buffer.from(text)).toString('hex')}\n`;
  return Buffer.from(checked.padEnd(HEAD_BYTES, ' '));
}

/** null: damaged. `newer`: whole, and of a later version of the format than this program knows. */
function decodeHead(bytes: Buffer): Head | 'newer' | null {
  const [text = '', checksum = ''] = bytes.toString('utf8').split('\n');
  if (sha256(Buffer.from(text)).toString('hex') !== checksum) return null;
  const content: unknown = JSON.parse(text);
  const head = headSchema.safeParse(content);
  if (head.success) return head.data;
  const version = anyHead.safeParse(content);
  return version.success && version.data.format > FORMAT_VERSION ? 'newer' : null;
}

export async function readHeads(fs: LogFs, folder: string): Promise<Heads> {
  let [best, bestName]: [Head | null, HeadName] = [null, 'head-b.gsh'];
  const unusable: HeadName[] = [];
  const damaged: { name: HeadName; bytes: Buffer }[] = [];
  let isNewer = false;
  for (const name of HEAD_NAMES) {
    const bytes = await readWhole(fs, join(folder, name));
    const head = bytes === null ? null : decodeHead(bytes);
    if (head === 'newer') {
      isNewer = true;
    } else if (head === null) {
      unusable.push(name);
      if (bytes !== null) damaged.push({ name, bytes });
    } else if (best === null || head.turn > best.turn) {
      [best, bestName] = [head, name];
    }
  }
  return { best, next: otherHead(bestName), unusable, damaged, isNewer };
}

export const otherHead = (name: HeadName): HeadName =>
  name === 'head-a.gsh' ? 'head-b.gsh' : 'head-a.gsh';

/** Whole thanks to the checksum inside: a torn one is no head, and the other one is still there. */
export async function writeHead(
  fs: LogFs,
  folder: string,
  name: HeadName,
  head: Head,
): Promise<void> {
  const path = join(folder, name);
  const isNew = (await fs.sizeOf(path)) === null;
  const file = await fs.open(path, isNew ? 'create' : 'change');
  try {
    await file.write(encodeHead(head), 0);
    await file.datasync();
  } finally {
    await file.close();
  }
  if (isNew) await fs.syncFolder(folder);
}
