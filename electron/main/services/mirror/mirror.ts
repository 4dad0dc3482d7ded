import { join } from 'node:path';
import type { MirrorProblem, MirrorStatus } from '#electron/contract/mirror.ts';
import type { JsonStore } from '../../lib/json-store.ts';
import type { Logger } from '../../lib/logger.ts';
import { LOG_LIMITS, type LogFs } from '../safety-log/ports.ts';
import { segmentFilesIn } from '../safety-log/log-files.ts';
import { createQueue } from '../safety-log/queue.ts';
import type { SafetyLog } from '../safety-log/safety-log.ts';
import { bringBack } from './bring-back.ts';
import { copyLog } from './copy-log.ts';
import { copyPhotos, readPhoto, removeUnwanted } from './copy-photos.ts';
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

/** A second copy of the safety log and its photos in a folder the person chose. Its trouble is never the log's. */
export type Mirror = {
  /** Takes a log over that was just opened; when that lost something, brings it back from the copy first. */
  readonly attach: (safetyLog: SafetyLog) => Promise<void>;
  /** A change was acknowledged. Returns at once. */
  readonly follow: () => void;
  /** Of these photos those that the copy has, whole. */
  readonly findPhotos: (wanted: ReadonlySet<string>) => AsyncGenerator<Uint8Array>;
  /** The profile let go of these photos: they go from the copy, too, when it can be reached. */
  readonly letGo: (hashes: readonly string[]) => void;
  readonly status: () => MirrorStatus;
  readonly useFolder: (folder: string) => Promise<MirrorProblem | null>;
  /** Whether the copy of another log lies in the folder, too: of another computer, or of one this log knows nothing of. Never rejects. */
  readonly hasOther: () => Promise<boolean>;
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

/** How much of it is copied. */
type Part = 'log' | 'all';

/** A log that was whole when it was opened has lost nothing. */
const hasLost = (safetyLog: SafetyLog, logId: string | null): boolean => {
  const status = safetyLog.status();
  return status.health !== 'whole' || (logId !== null && logId !== status.logId);
};

export function createMirror(options: MirrorOptions): Mirror {
  const { fs, log, state, source, now, newId } = options;
  const delays = { ...DELAYS, ...options.delays };
  const queue = createQueue();
  const compared = { files: new Set<string>(), photos: new Set<string>() };
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

  /** The log first: without its photos it is still a journal. */
  async function copy(part: Part): Promise<void> {
    const { folder, logId: former, formerIds = [] } = state.read();
    if (folder === null || safetyLog === null) return;
    if ((await fs.sizeOf(folder)) === null) throw new MirrorFailure('missing', 'no such folder');
    if (!isMet) await meet(safetyLog, folder);
    const { sequence, logId } = safetyLog.status();
    const target = placeOf(folder, logId);
    await fs.makeFolder(target);
    const files = safetyLog.files();
    await copyLog({ fs, source, target, files, compared: compared.files });
    const isWanted = (): boolean => state.read().folder === folder;
    if (former !== logId && isWanted()) {
      const ids = former === null ? formerIds : [...formerIds, former];
      state.write({ ...state.read(), logId, formerIds: ids });
    }
    if (part === 'log') return;
    const order = { fs, source, compared: compared.photos, isWanted };
    await copyPhotos({ ...order, target });
    const ids = [logId, ...(state.read().formerIds ?? [])];
    const targets = ids.map((id) => placeOf(folder, id));
    await removeUnwanted({ ...order, targets, state });
    if (!isWanted()) return;
    copied = { at: now().toISOString(), sequence };
  }

  /** Never rejects. */
  async function run(part: Part = 'all'): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    try {
      await copy(part);
      problem = null;
    } catch (error) {
      const code = mirrorProblemOf(error);
      if (problem?.code !== code) log.warn('mirror', `the second safety log: ${code}`, error);
      problem = { code, at: problem?.at ?? now().toISOString() };
      schedule(delays.retryMilliseconds);
      return;
    }
    if (state.read().folder !== null && copied?.sequence !== safetyLog?.status().sequence) {
      schedule();
    }
  }

  function schedule(milliseconds = delays.followMilliseconds): void {
    timer ??= setTimeout(() => void queue.run(() => run()), milliseconds).unref();
  }

  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const names of [compared.files, compared.photos]) names.clear();
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
      // The page waits for the log, not for photos.
      await orAfter(
        delays.patienceMilliseconds,
        queue.run(() => run('log')),
      );
    },
    // In trouble the next try is set already: a drive that is away must not be asked at every change.
    follow: () => {
      if (state.read().folder !== null && problem === null) schedule();
    },
    findPhotos: async function* (wanted) {
      const { folder, logId, formerIds = [] } = state.read();
      if (folder === null || logId === null) return;
      const places = [logId, ...formerIds].map((id) => placeOf(folder, id));
      for (const hash of wanted) {
        for (const place of places) {
          // What cannot be read is in a backup, perhaps.
          const bytes = await readPhoto(fs, place, hash).catch(() => null);
          if (bytes === null) continue;
          yield bytes;
          break;
        }
      }
    },
    letGo: (hashes) => {
      const former = state.read();
      if (former.folder === null || hashes.length === 0) return;
      state.write({ ...former, unwanted: [...(former.unwanted ?? []), ...hashes] });
      schedule();
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
      await orAfter(
        delays.patienceMilliseconds,
        queue.run(() => run()),
      );
      const { problem: met } = { problem };
      if (met === null) return null;
      state.write(former);
      forget();
      if (former.folder !== null) schedule();
      return met.code;
    },
    hasOther: async () => {
      const { folder, logId, formerIds = [] } = state.read();
      if (folder === null) return false;
      const known = new Set([logId, safetyLog?.status().logId, ...formerIds]);
      const isOther = async (name: string): Promise<boolean> =>
        !known.has(name) && segmentFilesIn(await fs.list(placeOf(folder, name))).length > 0;
      let hasOther = false;
      const look = async (): Promise<void> => {
        for (const name of await fs.list(join(folder, FOLDER_NAME))) {
          // A file of somebody else's has nothing in it to list.
          hasOther ||= await isOther(name).catch(() => false);
        }
      };
      await orAfter(
        delays.patienceMilliseconds,
        look().catch(() => undefined),
      );
      return hasOther;
    },
    stop: () => {
      if (!state.write({ ...state.read(), folder: null })) return false;
      forget();
      return true;
    },
    erase: async () => {
      const { folder, logId, formerIds = [] } = state.read();
      state.remove();
      forget();
      if (folder === null) return;
      const ids = new Set([logId, safetyLog?.status().logId ?? null, ...formerIds]);
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
        await orAfter(
          delays.closingMilliseconds,
          queue.run(() => run()),
        );
      }
      clearTimeout(timer);
    },
  };
}
