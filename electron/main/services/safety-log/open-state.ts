import { dirname, join } from 'node:path';
import { LOGGED_TABLES } from '@/domain/safety';
import { readHeads, type Heads } from './head.ts';
import {
  DRAFT_ENDING,
  ERASING_NAME,
  readWhole,
  segmentFile,
  type SegmentFile,
  segmentFilesIn,
} from './log-files.ts';
import { type LogState, saveHead, startSegment, writeOpening } from './log-state.ts';
import { rootChain } from './opening.ts';
import type { LogParts } from './ports.ts';
import { keepInQuarantine } from './quarantine.ts';
import { createRecordIndex } from './record-index.ts';
import { type Expected, recover, type Recovery } from './recovery.ts';
import type { LogNote } from './safety-log.ts';
import { draftSnapshot } from './snapshot.ts';
import { wipe } from './wipe.ts';

export type OpenedState = {
  readonly state: LogState;
  /** Why nothing can be written, though what was read can be read; null when all is well. */
  readonly trouble: unknown;
};

/** Reads, checks and mends what lies in the folder. Rejects only when it cannot even be read. */
export async function openState(
  parts: LogParts,
  expected: Expected | null = null,
): Promise<OpenedState> {
  const { fs, folder } = parts;
  let names = await fs.list(folder);
  if (names.includes(ERASING_NAME)) {
    await wipe(parts);
    names = await fs.list(folder);
  }
  const heads = await readHeads(fs, folder);
  const files = segmentFilesIn(names);
  if (heads.isNewer) return newerState(parts, heads);
  if (files.length === 0 && heads.best === null && expected === null) {
    return startNew(parts, heads);
  }
  const recovery = await recover(parts, files, { heads, expected });
  if (recovery.isNewer || hasUnknownTables(recovery)) return newerState(parts, heads);

  const state = stateFrom(parts, recovery, heads);
  try {
    await removeDrafts(parts, names);
    await mend(parts, state, recovery, heads);
    return { state, trouble: null };
  } catch (error) {
    parts.log.error('safety-log', 'it could be read, not written', error);
    return { state, trouble: error };
  }
}

const tables: ReadonlySet<string> = new Set(LOGGED_TABLES);

/** The format is the same and yet there is more in it than this version of the program knows. */
const hasUnknownTables = ({ reading }: Recovery): boolean =>
  [...reading.index.entries()].some(({ table }) => !tables.has(table));

function stateFrom({ newId, chromium }: LogParts, recovery: Recovery, heads: Heads): LogState {
  const { reading, sizes, notes } = recovery;
  const logId = reading.logId ?? newId();
  const { best } = heads;
  return {
    logId,
    index: reading.index,
    notes: [
      ...notes,
      // Before the first change their absence says no more than that the first start was cut short.
      ...(heads.unusable.length > 0 && reading.sequence > 0
        ? [{ code: 'head-rebuilt', count: heads.unusable.length } as const]
        : []),
      ...((best?.chromium ?? 0) > chromium && chromium > 0
        ? [{ code: 'older-chromium' } as const]
        : []),
    ],
    sizes: new Map(sizes),
    sequence: reading.sequence,
    chain: reading.chain ?? rootChain(logId),
    active: null,
    heads: { turn: best?.turn ?? 0, next: heads.next },
    chromium: Math.max(best?.chromium ?? 0, chromium),
  };
}

/** Nothing of it was touched, and nothing will be. */
function newerState(parts: LogParts, heads: Heads): OpenedState {
  const state = emptyState(parts, heads, [{ code: 'newer-format' }]);
  return { state, trouble: new Error('The log was written by a newer version of the program.') };
}

function emptyState(
  { newId, chromium }: LogParts,
  heads: Heads | null,
  notes: readonly LogNote[],
): LogState {
  const logId = newId();
  return {
    logId,
    index: createRecordIndex(),
    notes,
    sizes: new Map(),
    sequence: 0,
    chain: rootChain(logId),
    active: null,
    heads: { turn: 0, next: heads?.next ?? 'head-a.gsh' },
    chromium,
  };
}

async function startNew(parts: LogParts, heads: Heads): Promise<OpenedState> {
  const { fs, folder } = parts;
  const state = emptyState(parts, heads, [{ code: 'started-new' }]);
  try {
    await fs.makeFolder(folder);
    await fs.syncFolder(dirname(folder));
    for (const { name, bytes } of heads.damaged) await keepInQuarantine(parts, name, bytes);
    await startSegment(parts, state, 1);
    await saveHead(parts, state);
    await saveHead(parts, state);
    return { state, trouble: null };
  } catch (error) {
    parts.log.error('safety-log', 'it could not be started', error);
    return { state, trouble: error };
  }
}

export function unreadableState(parts: LogParts): LogState {
  return emptyState(parts, null, [{ code: 'unusable' }]);
}

/** What an interrupted compaction left unfinished; the segments it was to stand for are all there. */
async function removeDrafts({ fs, folder }: LogParts, names: readonly string[]): Promise<void> {
  for (const name of names.filter((each) => each.endsWith(DRAFT_ENDING))) {
    await fs.remove(join(folder, name));
  }
}

/**
 * Each step leaves the folder such that the next start finds all of it again: first copies of what is
 * damaged, then the new, at last away with the old.
 */
async function mend(
  parts: LogParts,
  state: LogState,
  recovery: Recovery,
  heads: Heads,
): Promise<void> {
  const { fs, folder } = parts;
  const { damaged, foreign, tail, leftovers, files, lastNumber } = recovery;
  for (const { name, bytes } of heads.damaged) await keepInQuarantine(parts, name, bytes);
  for (const { name } of [...damaged, ...foreign]) {
    await keepInQuarantine(
      parts,
      name,
      (await readWhole(fs, join(folder, name))) ?? Buffer.alloc(0),
    );
  }
  if (tail !== null) {
    const bytes = (await readWhole(fs, join(folder, tail.file.name))) ?? Buffer.alloc(0);
    await keepInQuarantine(parts, tail.file.name, bytes.subarray(tail.from));
  }

  const last = files.at(-1);
  const isWhole = recovery.notes.every(({ code }) => code === 'tail-cut');
  let removable = leftovers;
  if (!isWhole) {
    const snapshot = segmentFile('snapshot', lastNumber + 1);
    const entries = [...state.index.entries()];
    const moment = { ...state, summary: state.index.summary(), entries };
    const { size, moved } = await draftSnapshot(parts, snapshot, moment, () => false);
    await fs.rename(join(folder, `${snapshot.name}${DRAFT_ENDING}`), join(folder, snapshot.name));
    await fs.syncFolder(folder);
    for (const { from, to } of moved) state.index.move(from, to);
    state.sizes.clear();
    state.sizes.set(snapshot.name, size);
    removable = [...leftovers, ...files];
    await startSegment(parts, state, snapshot.number + 1);
  } else if (last?.kind === 'log') {
    await continueSegment(parts, state, last, tail?.from ?? null);
  } else {
    await startSegment(parts, state, lastNumber + 1);
  }
  // Heads that are whole and at one with the log stay as they are: an ordinary start writes nothing.
  const isHeadDue =
    heads.unusable.length > 0 || !isWhole || heads.best?.chromium !== state.chromium;
  if (isHeadDue) await saveHead(parts, state);
  if (heads.unusable.length > 1 || !isWhole) await saveHead(parts, state);
  for (const { name } of removable) await fs.remove(join(folder, name));
}

async function continueSegment(
  { fs, folder }: LogParts,
  state: LogState,
  file: SegmentFile,
  cutAt: number | null,
): Promise<void> {
  const handle = await fs.open(join(folder, file.name), 'change');
  try {
    if (cutAt !== null) {
      await handle.truncate(cutAt);
      await handle.datasync();
      state.sizes.set(file.name, cutAt);
    }
    const size = state.sizes.get(file.name) ?? 0;
    if (size === 0) await writeOpening(state, handle, file);
    else state.active = { file, handle, size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
