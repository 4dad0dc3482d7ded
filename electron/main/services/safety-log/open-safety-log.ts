import type { LoggedRecord } from '@/domain/safety';
import { createAppendQueue } from './append-queue.ts';
import { createCompaction } from './compaction.ts';
import { createDiskRoom } from './disk-room.ts';
import { LogFailure } from './log-failure.ts';
import { createLogWriter } from './log-writer.ts';
import { encodeChange } from './payload.ts';
import { LOG_LIMITS, type LogLimits, type LogParts } from './ports.ts';
import { createQueue } from './queue.ts';
import type { IndexEntry } from './record-index.ts';
import { readRecords } from './record-reader.ts';
import type { LogNote, RecordName, SafetyLog } from './safety-log.ts';

type SafetyLogOptions = Omit<LogParts, 'limits' | 'chromium'> & {
  readonly limits?: Partial<LogLimits>;
  readonly chromium?: number;
};

/**
 * Opens, checks and if need be mends the log. Never rejects: a log that cannot be opened is there,
 * says `stopped` and takes nothing.
 *
 * It takes no lock of its own: one program at a time owns the profile (single-instance.ts), and a lock
 * file left behind by a crash would be one more thing that keeps a journal from opening.
 */
export async function openSafetyLog(options: SafetyLogOptions): Promise<SafetyLog> {
  const parts: LogParts = {
    chromium: 0,
    ...options,
    limits: { ...LOG_LIMITS, ...options.limits },
  };
  const { fs, folder, limits, log } = parts;
  const queue = createQueue();
  const room = createDiskRoom(parts);
  const readers = new Set<Promise<unknown>>();
  let damagedReads = 0;

  const writer = await createLogWriter(parts, queue, room, () => compaction.isAtWork());
  const compaction = createCompaction({
    parts,
    inQueue: (task) => queue.run(() => writer.guarded(task)),
    rotate: writer.rotate,
    saveHead: writer.saveHead,
    readersDone: async () => {
      await Promise.allSettled(readers);
    },
  });
  const appends = createAppendQueue({
    queue,
    limitMilliseconds: limits.appendMilliseconds,
    commit: writer.commit,
    afterwards: async () => {
      await writer.keepHouse();
      compaction.consider(writer.state());
    },
  });

  const ballastTimer =
    limits.ballastBytes > 0
      ? setTimeout(() => void room.fillBallast(), limits.ballastDelayMilliseconds).unref()
      : undefined;

  /** Files stay for as long as somebody reads them. */
  async function* reading(entries: readonly IndexEntry[]): ReturnType<typeof readRecords> {
    let done = (): void => undefined;
    const reader = new Promise<void>((resolve) => {
      done = resolve;
    });
    readers.add(reader);
    try {
      yield* readRecords(fs, folder, entries);
    } finally {
      readers.delete(reader);
      done();
    }
  }

  async function read(names: readonly RecordName[]): Promise<readonly LoggedRecord[]> {
    const { index } = writer.state();
    const entries = new Set(names.flatMap((name) => index.get(name) ?? []));
    const bytes = [...entries].reduce((sum, { length }) => sum + length, 0);
    if (bytes > limits.readBytes)
      throw new LogFailure('too-large', 'Too much was asked for at once.');
    const records: LoggedRecord[] = [];
    for await (const { record } of reading([...entries])) {
      if (record === null) damagedReads += 1;
      else records.push(record);
    }
    if (records.length < entries.size) {
      log.error('safety-log', `${entries.size - records.length} records could not be read back`);
    }
    return records;
  }

  async function* all(): AsyncGenerator<LoggedRecord, undefined> {
    for await (const { record } of reading([...writer.state().index.entries()])) {
      if (record === null) throw new Error('A record could not be read back.');
      yield record;
    }
  }

  const notes = (): readonly LogNote[] =>
    damagedReads === 0
      ? writer.notes()
      : [...writer.notes(), { code: 'records-lost', count: damagedReads }];

  return {
    append: async (change) => {
      const payload = encodeChange(change);
      if (payload.bytes.length > limits.changeBytes) {
        throw new LogFailure('too-large', 'The change is too large for the log.');
      }
      return { sequence: await appends.add(payload) };
    },
    status: () => {
      const { logId, sequence, index } = writer.state();
      const health = appends.isStuck() || writer.isStopped() ? 'stopped' : writer.health();
      return { ...index.summary(), logId, sequence, health, notes: notes() };
    },
    digest: () =>
      [...writer.state().index.entries()].map(({ table, key, updatedAt, hash }) => ({
        table,
        key,
        updatedAt,
        hash,
      })),
    read,
    all,
    files: () => [...writer.state().sizes].map(([name, bytes]) => ({ name, bytes })),
    room,
    erase: async () => {
      await compaction.cancel();
      await room.stopFilling();
      await room.releaseBallast();
      try {
        await queue.run(writer.erase);
        damagedReads = 0;
      } finally {
        compaction.allow();
      }
    },
    close: async () => {
      clearTimeout(ballastTimer);
      await compaction.cancel();
      await room.stopFilling();
      await queue.run(writer.close);
    },
  };
}
