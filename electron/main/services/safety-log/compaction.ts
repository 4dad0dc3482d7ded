import { join } from 'node:path';
import { DRAFT_ENDING, type SegmentFile, segmentFile } from './log-files.ts';
import { type LogState, totalBytes } from './log-state.ts';
import type { LogParts } from './ports.ts';
import { Cancelled, draftSnapshot, type Moment } from './snapshot.ts';

type CompactionOptions = {
  readonly parts: LogParts;
  /** In the log's queue. */
  readonly inQueue: <Value>(task: (state: LogState) => Promise<Value>) => Promise<Value>;
  /** Begins a new segment. */
  readonly rotate: (state: LogState) => Promise<void>;
  readonly saveHead: (state: LogState) => Promise<void>;
  /** Resolves when all who read now have what they want. */
  readonly readersDone: () => Promise<void>;
};

export type Compaction = {
  /** Begins one when there is enough to gain and none at work. */
  readonly consider: (state: LogState) => void;
  readonly isAtWork: () => boolean;
  /** Ends the one at work early and waits for that; no more begin until `allow`. */
  readonly cancel: () => Promise<void>;
  readonly allow: () => void;
};

/**
 * Puts a snapshot in the place of all segments but the newest, while changes go on being appended to
 * that. Cut short at any step, either the segments are all there or the whole snapshot is.
 */
export function createCompaction(options: CompactionOptions): Compaction {
  const { parts, inQueue, rotate, saveHead, readersDone } = options;
  const { fs, folder, limits, log } = parts;
  let work: Promise<void> | null = null;
  let isForbidden = false;
  let stopWaiting = (): void => undefined;

  const isWorthwhile = (state: LogState): boolean => {
    const live = state.index.liveBytes();
    const dead = totalBytes(state) - live;
    return dead > live && dead > limits.compactionBytes;
  };

  async function compact(): Promise<void> {
    const { state, moment, number, old } = await inQueue(begin);
    const target = segmentFile('snapshot', number);
    const { size, moved } = await draftSnapshot(parts, target, moment, () => isForbidden);
    await inQueue(async (current) => {
      if (current !== state || isForbidden) throw new Cancelled('The log is another one by now.');
      await fs.rename(join(folder, `${target.name}${DRAFT_ENDING}`), join(folder, target.name));
      await fs.syncFolder(folder);
      for (const { from, to } of moved) state.index.move(from, to);
      for (const { name } of old) state.sizes.delete(name);
      state.sizes.set(target.name, size);
      await saveHead(state);
    });
    // Somebody may go on reading for long; the program need not stay open for that.
    const stopped = new Promise<void>((resolve) => {
      stopWaiting = resolve;
    });
    await Promise.race([readersDone(), stopped]);
    if (isForbidden) throw new Cancelled('The next start takes the old files away.');
    for (const { name } of old) await fs.remove(join(folder, name));
    log.info('safety-log', `compacted ${old.length} files into one`);
  }

  async function begin(state: LogState): Promise<{
    readonly state: LogState;
    readonly moment: Moment;
    readonly number: number;
    readonly old: readonly Pick<SegmentFile, 'name'>[];
  }> {
    const { active, logId, sequence, chain, index } = state;
    if (active === null || isForbidden) throw new Cancelled('The log is not open.');
    const old = [...state.sizes.keys()].map((name) => ({ name }));
    const entries = [...index.entries()];
    await rotate(state);
    const moment = { logId, sequence, chain, entries, summary: index.summary() };
    return { state, moment, number: active.file.number, old };
  }

  async function attempt(): Promise<void> {
    try {
      await compact();
    } catch (error) {
      // Nothing is lost by it; the next start takes the draft away.
      if (error instanceof Cancelled) return;
      log.error('safety-log', 'the compaction did not work', error);
      isForbidden = true;
    } finally {
      work = null;
    }
  }

  return {
    consider: (state) => {
      if (work === null && !isForbidden && isWorthwhile(state)) work = attempt();
    },
    isAtWork: () => work !== null,
    cancel: async () => {
      isForbidden = true;
      stopWaiting();
      await work;
    },
    allow: () => {
      isForbidden = false;
    },
  };
}
