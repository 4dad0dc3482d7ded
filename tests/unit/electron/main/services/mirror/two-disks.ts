/** A log on one disk in memory and its copy on another, which can be pulled out. */
import { expect } from 'vitest';
import type { LoggedRecord } from '@/domain/safety';
import { createMirror } from '#electron/main/services/mirror/mirror';
import { type MirrorState, NO_MIRROR } from '#electron/main/services/mirror/mirror-state';
import type { LogFs, LogLimits } from '#electron/main/services/safety-log/ports';
import { memoryStore, silentLog } from '#tests/support/fake-shell';
import { memoryDisk } from '../safety-log/memory-disk.ts';
import { change, openOn } from '../safety-log/on-memory.ts';
import { eventually } from '../../../../../support/eventually.ts';

export const STICK = '/stick';

/** A computer and a stick that can be pulled out. */
export function twoDisks(disk = memoryDisk(), stick = memoryDisk()) {
  const plug = { isIn: true };
  const gone = async (): Promise<never> => {
    throw Object.assign(new Error('no such device'), { code: 'ENOENT' });
  };
  const on = (path: string): LogFs | null => {
    if (!path.startsWith(STICK)) return disk.fs;
    return plug.isIn ? stick.fs : null;
  };
  const fs: LogFs = {
    makeFolder: async (path) => (on(path) ?? { makeFolder: gone }).makeFolder(path),
    list: async (path) => (on(path) ?? { list: gone }).list(path),
    open: async (path, how) => (on(path) ?? { open: gone }).open(path, how),
    sizeOf: async (path) => {
      if (path === STICK) return plug.isIn ? 0 : null;
      return (on(path) ?? { sizeOf: gone }).sizeOf(path);
    },
    rename: async (from, to) => (on(to) ?? { rename: gone }).rename(from, to),
    remove: async (path) => (on(path) ?? { remove: gone }).remove(path),
    syncFolder: async (path) => (on(path) ?? { syncFolder: gone }).syncFolder(path),
    freeBytes: async (path) => (on(path) ?? { freeBytes: gone }).freeBytes(path),
  };
  return { disk, stick, plug, fs };
}
type Disks = ReturnType<typeof twoDisks>;

/** A start of the program. */
export async function start(
  disks: Disks,
  {
    state = memoryStore(NO_MIRROR),
    limits = {},
  }: { state?: ReturnType<typeof memoryStore<MirrorState>>; limits?: Partial<LogLimits> } = {},
) {
  const warnings = silentLog();
  const mirror = createMirror({
    fs: disks.fs,
    log: warnings,
    state,
    source: '/profile/safe',
    now: () => new Date('2026-03-01T08:00:00.000Z'),
    newId: () => 'unused',
    delays: { followMilliseconds: 0, retryMilliseconds: 5, closingMilliseconds: 60_000 },
  });
  const log = await openOn(disks.disk, limits);
  await mirror.attach(log);
  const save = async (...records: readonly LoggedRecord[]) => {
    await log.append(change(...records));
    mirror.follow();
  };
  const complete = () =>
    eventually(() => expect(mirror.status()).toMatchObject({ isComplete: true, problem: null }));
  const close = async () => {
    await mirror.close();
    await log.close();
  };
  return { log, mirror, state, save, complete, close, warnings };
}
