import { join } from 'node:path';
import type { MirrorProblem, MirrorStatus } from '#electron/contract/mirror.ts';
import type { JsonStore } from '../../lib/json-store.ts';
import type { Logger } from '../../lib/logger.ts';
import { LOG_LIMITS, type LogFs } from '../safety-log/ports.ts';
import { createQueue } from '../safety-log/queue.ts';
import type { SafetyLog } from '../safety-log/safety-log.ts';
import { bringBack } from './bring-back.ts';
import { copyLog } from './copy-log.ts';
import { MirrorFailure, mirrorProblemOf } from './mirror-failure.ts';
import type { MirrorState } from './mirror-state.ts';
import { orAfter } from './or-after.ts';

export type MirrorOptions = {
  readonly fs: LogFs;
  readonly log: Logger;
  readonly state: JsonStore<MirrorState>;
  /** Where the log itself lies. */
  readonly source: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly delays?: Partial<typeof DELAYS>;
};

/** A second copy of the safety log in a folder the person chose. Its trouble is never the log's. */
export type Mirror = {
  /** Takes a log over that was just opened; when that lost something, brings it back from the copy first. */
  readonly attach: (safetyLog: SafetyLog) => Promise<void>;
  /** A change was acknowledged. Returns at once. */
  readonly follow: () => void;
  readonly status: () => MirrorStatus;
  readonly useFolder: (folder: string) => Promise<MirrorProblem | null>;
  /** Keeps no copy from now on; what lies there stays. */
  readonly stop: () => boolean;
  /** Deletes the copy where it can be reached, and forgets the folder. Never rejects. */
  readonly erase: () => Promise<void>;
  /** Gives the copy a moment to catch up. */
  readonly close: () => Promise<void>;
};

const FOLDER_NAME = 'Gut-Skin Journal safety log';

const DELAYS = {
  /** Changes that follow each other closely go over together. */
  followMilliseconds: 250,
  retryMilliseconds: 60_000,
  /** A drive of the network may hang; nobody waits longer for it than this. */
  patienceMilliseconds: 10_000,
  closingMilliseconds: 1_000,
};

/** A log that was whole when it was opened has lost nothing. */
const hasLost = (safetyLog: SafetyLog, logId: string | null): boolean => {
  const status = safetyLog.status();
  return status.health !== 'whole' || (logId !== null && logId !== status.logId);
};

export function createMirror(options: MirrorOptions): Mirror {
  const { fs, log, state, source, now, newId } = options;
  const delays = { ...DELAYS, ...options.delays };
  const queue = createQueue();
  const compared = new Set<string>();
  let safetyLog: SafetyLog | null = null;
  let timer: NodeJS.Timeout | undefined;
  let problem: MirrorStatus['problem'] = null;
  let copied: { readonly at: string; readonly sequence: number } | null = null;
  /** Whether what lies there was compared with the log: before that nothing of it is taken away. */
  let isMet = false;

  const placeOf = (folder: string, logId: string): string => join(folder, FOLDER_NAME, logId);

  const partsFor = (folder: string) => ({
    fs,
    log,
    now,
    newId,
    folder,
    chromium: 0,
    limits: LOG_LIMITS,
  });

  async function meet(target: SafetyLog, folder: string): Promise<void> {
    const former = state.read().logId;
    const { logId } = target.status();
    const count = await bringBack(partsFor(placeOf(folder, former ?? logId)), target);
    if (count > 0) log.warn('mirror', `${count} records came back from the second safety log`);
    isMet = true;
  }

  async function copy(): Promise<void> {
    const { folder, logId: former } = state.read();
    if (folder === null || safetyLog === null) return;
    if ((await fs.sizeOf(folder)) === null) throw new MirrorFailure('missing', 'no such folder');
    if (!isMet) await meet(safetyLog, folder);
    const { sequence, logId } = safetyLog.status();
    const target = placeOf(folder, logId);
    await fs.makeFolder(target);
    await copyLog({ fs, source, target, files: safetyLog.files(), compared });
    if (former !== logId) state.write({ version: 1, folder, logId });
    copied = { at: now().toISOString(), sequence };
  }

  /** Never rejects. */
  async function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    try {
      await copy();
      problem = null;
    } catch (error) {
      const code = mirrorProblemOf(error);
      if (problem?.code !== code) log.warn('mirror', `the second safety log: ${code}`, error);
      problem = { code, at: problem?.at ?? now().toISOString() };
      schedule(delays.retryMilliseconds);
      return;
    }
    if (copied !== null && copied.sequence !== safetyLog?.status().sequence) schedule();
  }

  function schedule(milliseconds = delays.followMilliseconds): void {
    timer ??= setTimeout(() => void queue.run(run), milliseconds).unref();
  }

  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
    compared.clear();
    [problem, copied, isMet] = [null, null, false];
  };

  return {
    attach: async (opened) => {
      safetyLog = opened;
      const { folder, logId } = state.read();
      if (folder === null) return;
      if (!hasLost(opened, logId)) {
        schedule();
        return;
      }
      await orAfter(delays.patienceMilliseconds, queue.run(run));
    },
    // In trouble the next try is set already: a drive that is away must not be asked at every change.
    follow: () => {
      if (state.read().folder !== null && problem === null) schedule();
    },
    status: () => ({
      folder: state.read().folder,
      copiedAt: copied?.at ?? null,
      isComplete: copied !== null && copied.sequence === safetyLog?.status().sequence,
      problem,
    }),
    useFolder: async (folder) => {
      const former = state.read();
      if (!state.write({ version: 1, folder, logId: null })) return 'not-written';
      forget();
      await orAfter(delays.patienceMilliseconds, queue.run(run));
      const { problem: met } = { problem };
      if (met === null) return null;
      state.write(former);
      forget();
      if (former.folder !== null) schedule();
      return met.code;
    },
    stop: () => {
      if (!state.write({ ...state.read(), folder: null })) return false;
      forget();
      return true;
    },
    erase: async () => {
      const { folder, logId } = state.read();
      state.remove();
      forget();
      if (folder === null) return;
      const ids = new Set([logId, safetyLog?.status().logId ?? null]);
      await orAfter(
        delays.patienceMilliseconds,
        queue
          .run(async () => {
            for (const id of ids) if (id !== null) await fs.remove(placeOf(folder, id));
          })
          .catch((error: unknown) => log.error('mirror', 'the copy was not deleted', error)),
      );
    },
    close: async () => {
      clearTimeout(timer);
      timer = undefined;
      const isBehind = copied?.sequence !== safetyLog?.status().sequence;
      if (state.read().folder !== null && isBehind && problem === null) {
        await orAfter(delays.closingMilliseconds, queue.run(run));
      }
      clearTimeout(timer);
    },
  };
}
