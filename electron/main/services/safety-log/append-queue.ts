import { LogFailure } from './log-failure.ts';
import type { Payload } from './payload.ts';
import type { Queue } from './queue.ts';

/** What goes to the disk in one write and one sync; a single larger change goes alone. */
const BATCH_BYTES = 8 * 1024 * 1024;

type Waiting = {
  readonly payload: Payload;
  readonly resolve: (sequence: number) => void;
  readonly reject: (failure: unknown) => void;
};

type AppendQueueOptions = {
  readonly queue: Queue;
  readonly limitMilliseconds: number;
  /** Puts them on the disk, in this order, and tells their sequences. */
  readonly commit: (payloads: readonly Payload[]) => Promise<readonly number[]>;
  /** After the callers have been told. */
  readonly afterwards: () => Promise<void>;
};

export type AppendQueue = {
  readonly add: (payload: Payload) => Promise<number>;
  /** A write is taking longer than anybody waits for it. */
  readonly isStuck: () => boolean;
};

/**
 * Collects changes that come while the disk is busy and writes them together. A caller waits a few
 * seconds at most: a change whose write has not begun by then is withdrawn; one whose write has begun may
 * still arrive, and until that is decided nothing more is taken.
 */
export function createAppendQueue(options: AppendQueueOptions): AppendQueue {
  const { queue, limitMilliseconds, commit, afterwards } = options;
  let waiting: Waiting[] = [];
  let isScheduled = false;
  let isStuck = false;

  const schedule = (): void => {
    if (isScheduled || waiting.length === 0) return;
    isScheduled = true;
    void queue.run(writeBatch);
  };

  async function writeBatch(): Promise<void> {
    isScheduled = false;
    const batch = takeBatch();
    if (batch.length === 0) return;
    try {
      const sequences = await commit(batch.map(({ payload }) => payload));
      for (const [index, { resolve }] of batch.entries()) resolve(sequences[index] ?? 0);
    } catch (failure) {
      for (const { reject } of batch) reject(failure);
    } finally {
      isStuck = false;
    }
    // Whoever waits already is not kept waiting by housekeeping longer than needed.
    schedule();
    await afterwards();
  }

  function takeBatch(): readonly Waiting[] {
    let bytes = 0;
    const tooMuch = waiting.findIndex(({ payload }, index) => {
      bytes += payload.bytes.length;
      return index > 0 && bytes > BATCH_BYTES;
    });
    const batch = tooMuch === -1 ? waiting : waiting.slice(0, tooMuch);
    waiting = waiting.slice(batch.length);
    return batch;
  }

  return {
    isStuck: () => isStuck,
    add: (payload) => {
      if (isStuck) {
        return Promise.reject(new LogFailure('log-stopped', 'An earlier write has not ended yet.'));
      }
      return new Promise((resolve, reject) => {
        const item: Waiting = {
          payload,
          resolve: (sequence) => {
            clearTimeout(timer);
            resolve(sequence);
          },
          reject: (failure) => {
            clearTimeout(timer);
            reject(failure instanceof Error ? failure : new Error(String(failure)));
          },
        };
        const timer = setTimeout(() => {
          if (waiting.includes(item)) waiting = waiting.filter((other) => other !== item);
          else isStuck = true;
          reject(new LogFailure('slow-disk', 'The disk did not answer in time.'));
        }, limitMilliseconds);
        waiting.push(item);
        schedule();
      });
    },
  };
}
