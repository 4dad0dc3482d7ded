import { join } from 'node:path';
import { FORMAT_VERSION, type HeadName, otherHead, writeHead } from './head.ts';
import { type SegmentFile, segmentFile } from './log-files.ts';
import { encodeOpening } from './opening.ts';
import type { LogFile, LogParts } from './ports.ts';
import type { RecordIndex } from './record-index.ts';
import type { LogNote } from './safety-log.ts';

/** Where changes are appended. */
type ActiveSegment = {
  readonly file: SegmentFile;
  readonly handle: LogFile;
  /** Up to here everything is on the disk and acknowledged. */
  size: number;
};

/** An opened log. Its fields change only inside the log's queue. */
export type LogState = {
  readonly logId: string;
  readonly index: RecordIndex;
  readonly notes: readonly LogNote[];
  /** Sizes of the files by name. */
  readonly sizes: Map<string, number>;
  sequence: number;
  chain: Buffer;
  /** null: it could not be opened for writing. */
  active: ActiveSegment | null;
  heads: { readonly turn: number; readonly next: HeadName };
  chromium: number;
};

/** A new segment that goes on where the log stands. Its name is durable when this resolves. */
export async function startSegment(
  { fs, folder }: LogParts,
  state: LogState,
  number: number,
): Promise<void> {
  const file = segmentFile('log', number);
  const handle = await fs.open(join(folder, file.name), 'create');
  try {
    await writeOpening(state, handle, file);
    await fs.syncFolder(folder);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Also for a segment whose creation was interrupted. */
export async function writeOpening(
  state: LogState,
  handle: LogFile,
  file: SegmentFile,
): Promise<void> {
  const { logId } = state;
  const opening = encodeOpening({ format: FORMAT_VERSION, logId, kind: 'log' }, state);
  await handle.write(opening.bytes, 0);
  await handle.datasync();
  state.chain = opening.chain;
  state.active = { file, handle, size: opening.bytes.length };
  state.sizes.set(file.name, opening.bytes.length);
}

/** Tells the next of the two heads how far the log is. */
export async function saveHead({ fs, folder }: LogParts, state: LogState): Promise<void> {
  const { active, heads } = state;
  if (active === null) return;
  const turn = heads.turn + 1;
  await writeHead(fs, folder, heads.next, {
    format: FORMAT_VERSION,
    turn,
    logId: state.logId,
    sequence: state.sequence,
    ...state.index.summary(),
    chain: state.chain.toString('hex'),
    segment: active.file.number,
    chromium: state.chromium,
  });
  state.heads = { turn, next: otherHead(heads.next) };
}

export function totalBytes({ sizes }: LogState): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
