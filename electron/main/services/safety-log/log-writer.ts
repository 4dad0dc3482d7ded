import { join } from 'node:path';
import type { DiskRoom } from './disk-room.ts';
import { checksumOf, encodeFrame, PAYLOAD_OFFSET_BYTES } from './frame.ts';
import { isDiskFull, LogFailure, stopCodeOf } from './log-failure.ts';
import { type LogState, saveHead, startSegment } from './log-state.ts';
import { type OpenedState, openState, unreadableState } from './open-state.ts';
import type { Payload } from './payload.ts';
import type { LogParts } from './ports.ts';
import type { Queue } from './queue.ts';
import type { LogNote, LogStatus } from './safety-log.ts';
import { Cancelled } from './snapshot.ts';
import { wipe } from './wipe.ts';

/** The log's single writer. All but the questions (`state`, `isStopped`, …) run inside its queue. */
export type LogWriter = {
  readonly state: () => LogState;
  readonly isStopped: () => boolean;
  readonly health: () => LogStatus['health'];
  readonly notes: () => readonly LogNote[];
  readonly commit: (payloads: readonly Payload[]) => Promise<readonly number[]>;
  /** After changes were acknowledged: a new segment when due, the head files soon. */
  readonly keepHouse: () => Promise<void>;
  /** Runs something that writes; when it fails the log is stopped. */
  readonly guarded: <Value>(task: (state: LogState) => Promise<Value>) => Promise<Value>;
  readonly rotate: (state: LogState) => Promise<void>;
  readonly saveHead: (state: LogState) => Promise<void>;
  readonly erase: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Not damage: news, and a head cut short by a crash while the other one is good, which is why there are two. */
const isNews = ({ code, count }: LogNote): boolean =>
  code === 'started-new' || code === 'older-chromium' || (code === 'head-rebuilt' && count === 1);

export async function createLogWriter(
  parts: LogParts,
  queue: Queue,
  room: DiskRoom,
  isCompacting: () => boolean,
): Promise<LogWriter> {
  const { fs, folder, limits, log } = parts;
  let { state, trouble } = await open();
  let notes = state.notes;
  let stop = trouble === null ? null : stopCodeOf(trouble);
  let isClosed = false;
  let isHeadBehind = false;
  let headTimer: NodeJS.Timeout | undefined;

  async function open(expected: Parameters<typeof openState>[1] = null): Promise<OpenedState> {
    try {
      return await openState(parts, expected);
    } catch (error) {
      log.error('safety-log', 'it could not be read', error);
      return { state: unreadableState(parts), trouble: error };
    }
  }

  /** The first failure ends all writing: what a disk does after it failed is anybody's guess. */
  async function stopFor(error: unknown): Promise<void> {
    stop = stopCodeOf(error);
    log.error('safety-log', 'stopped: a write did not work', error);
    if (stop === 'disk-full') await room.releaseBallast();
  }

  async function guarded<Value>(task: (state: LogState) => Promise<Value>): Promise<Value> {
    if (stop !== null || isClosed) throw new LogFailure('log-stopped', 'The log is stopped.');
    try {
      return await task(state);
    } catch (error) {
      if (!(error instanceof Cancelled)) await stopFor(error);
      throw error;
    }
  }

  /**
   * After a full disk: cuts away what was written in vain, reads everything anew, and goes on if all of
   * it is there. A disk that failed in any other way is not trusted again before the next start.
   */
  async function openAgain(): Promise<void> {
    const { active, logId, sequence } = state;
    if (active !== null) {
      await active.handle.close().catch(() => undefined);
      state.active = null;
      const file = await fs.open(join(folder, active.file.name), 'change');
      try {
        await file.truncate(active.size);
        await file.datasync();
      } finally {
        await file.close();
      }
    }
    const isKnown = state.sizes.size > 0;
    const opened = await open(isKnown ? { logId, sequence } : null);
    ({ state, trouble } = opened);
    notes = [...notes, ...state.notes.filter((note) => !isNews(note))];
    stop = trouble === null ? null : stopCodeOf(trouble);
    if (stop === null) log.info('safety-log', 'there is room again; checked and opened again');
  }

  async function ensureWritable(bytes: number): Promise<void> {
    if (isClosed) throw new LogFailure('log-stopped', 'The log is closed.');
    if (stop === 'log-stopped') throw new LogFailure('log-stopped', 'The log is stopped.');
    const needed = stop === null ? bytes : bytes + state.index.liveBytes();
    if (!(await room.has(needed)) || (stop !== null && isCompacting())) {
      throw new LogFailure('disk-full', 'There is too little room on the disk.');
    }
    if (stop !== null) await openAgain().catch(stopFor);
    if (stop !== null) throw new LogFailure(stop, 'The log could not be opened again.');
  }

  function encode(payloads: readonly Payload[]): {
    readonly bytes: Buffer;
    readonly chain: Buffer;
    readonly starts: readonly number[];
  } {
    const starts: number[] = [];
    let { sequence, chain } = state;
    let size = 0;
    const frames = payloads.map(({ bytes: payload }) => {
      sequence += 1;
      const frame = encodeFrame({ kind: 'change', sequence, previous: chain, payload });
      chain = checksumOf(frame);
      starts.push(size + PAYLOAD_OFFSET_BYTES);
      size += frame.length;
      return frame;
    });
    return { bytes: Buffer.concat(frames), chain: Buffer.from(chain), starts };
  }

  async function commit(payloads: readonly Payload[]): Promise<readonly number[]> {
    await ensureWritable(payloads.reduce((sum, { bytes }) => sum + bytes.length, 0));
    const { active, index, sizes } = state;
    if (active === null) throw new LogFailure('log-stopped', 'The log is not open.');
    const { bytes, chain, starts } = encode(payloads);
    try {
      await active.handle.write(bytes, active.size);
      await active.handle.datasync();
    } catch (error) {
      await stopFor(error);
      throw new LogFailure(stopCodeOf(error), 'The change was not written.', { cause: error });
    }
    const { file, size } = active;
    const sequences = payloads.map(({ places }, number) => {
      for (const { at, ...place } of places) {
        index.put({ ...place, file, offset: size + (starts[number] ?? 0) + at });
      }
      return state.sequence + number + 1;
    });
    state.sequence += payloads.length;
    state.chain = chain;
    active.size += bytes.length;
    sizes.set(file.name, active.size);
    isHeadBehind = true;
    return sequences;
  }

  async function rotate(current: LogState): Promise<void> {
    const { active } = current;
    if (active === null) return;
    await startSegment(parts, current, active.file.number + 1);
    await active.handle.close();
  }

  async function writeHeadNow(current: LogState): Promise<void> {
    clearTimeout(headTimer);
    headTimer = undefined;
    isHeadBehind = false;
    await saveHead(parts, current);
  }

  const saveHeadSoon = (): void => {
    headTimer ??= setTimeout(() => {
      // What goes wrong has stopped the log, and the log file knows why.
      queue.run(() => guarded(writeHeadNow)).catch(() => undefined);
    }, limits.headDelayMilliseconds).unref();
  };

  async function keepHouse(): Promise<void> {
    if (stop !== null || isClosed || !isHeadBehind) return;
    try {
      if ((state.active?.size ?? 0) > limits.segmentBytes) await guarded(rotate);
      if (limits.headDelayMilliseconds === 0) await guarded(writeHeadNow);
      else saveHeadSoon();
    } catch (error) {
      // The changes are safe; the next one will hear that the log is stopped.
      if (!isDiskFull(error)) log.warn('safety-log', 'housekeeping did not work', error);
    }
  }

  async function erase(): Promise<void> {
    clearTimeout(headTimer);
    headTimer = undefined;
    await state.active?.handle.close().catch(() => undefined);
    state.active = null;
    stop = 'log-stopped';
    await wipe(parts);
    ({ state, trouble } = await open());
    notes = state.notes;
    stop = trouble === null ? null : stopCodeOf(trouble);
  }

  async function close(): Promise<void> {
    if (isClosed) return;
    // Nothing depends on it: a head that lags behind is as good after a crash.
    if (isHeadBehind) await guarded(writeHeadNow).catch(() => undefined);
    clearTimeout(headTimer);
    isClosed = true;
    await state.active?.handle.close().catch(() => undefined);
  }

  return {
    state: () => state,
    isStopped: () => stop !== null || isClosed,
    health: () => (notes.every(isNews) ? 'whole' : 'mended'),
    notes: () => notes,
    commit,
    keepHouse,
    guarded,
    rotate,
    saveHead: writeHeadNow,
    erase,
    close,
  };
}
