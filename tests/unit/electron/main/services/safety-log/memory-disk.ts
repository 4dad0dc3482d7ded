import { dirname, join } from 'node:path';
import type { LogFile, LogFs } from '#electron/main/services/safety-log/ports';

/** What a test throws at the log: the step with this number fails, or is never reached. */
type Faults = {
  /** Steps are counted from 1. */
  failAt: number;
  failCode: string;
  /** This step and all later ones do not happen, as after SIGKILL. */
  killAt: number;
  capacityBytes: number;
};

type Content = { live: Buffer; synced: Buffer };

/**
 * A disk in memory. `crash` keeps what a killed program leaves; `cutPower` only what was synced: the
 * worst a file system may do.
 */
export type MemoryDisk = {
  readonly fs: LogFs;
  readonly faults: Faults;
  readonly steps: () => number;
  readonly syncs: () => number;
  /** Runs before every step; a test may wait in it. */
  beforeStep: (step: string) => Promise<void>;
  readonly crash: () => void;
  readonly cutPower: () => void;
  /** Forgets all faults. */
  readonly heal: () => void;
  readonly copy: () => MemoryDisk;
  readonly files: () => ReadonlyMap<string, Buffer>;
  readonly write: (path: string, bytes: Uint8Array) => void;
  readonly remove: (path: string) => void;
};

class Killed extends Error {
  override readonly name = 'Killed';
}

const failure = (code: string): Error => Object.assign(new Error(`injected ${code}`), { code });

export function memoryDisk(from?: ReadonlyMap<string, Buffer>): MemoryDisk {
  const contentOf = (bytes: Uint8Array): Content => ({
    live: Buffer.from(bytes),
    synced: Buffer.from(bytes),
  });
  let names = new Map([...(from ?? [])].map(([path, bytes]) => [path, contentOf(bytes)]));
  let durable = new Map(names);
  let steps = 0;
  let syncs = 0;
  let isDead = false;
  const faults: Faults = {
    failAt: 0,
    failCode: 'EIO',
    killAt: 0,
    capacityBytes: Number.POSITIVE_INFINITY,
  };

  const used = (): number => [...names.values()].reduce((sum, { live }) => sum + live.length, 0);

  async function step(what: string, half: () => void = () => undefined): Promise<void> {
    await disk.beforeStep(what);
    steps += 1;
    if (steps === faults.killAt) {
      // The last thing it did may have been done half.
      half();
      isDead = true;
    }
    if (isDead) throw new Killed('killed');
    if (steps === faults.failAt) {
      half();
      throw failure(faults.failCode);
    }
  }

  function put(content: Content, bytes: Uint8Array, position: number): void {
    const end = position + bytes.length;
    if (end > content.live.length) {
      content.live = Buffer.concat([content.live, Buffer.alloc(end - content.live.length)]);
    } else {
      content.live = Buffer.from(content.live);
    }
    content.live.set(bytes, position);
  }

  const fileOf = (content: Content): LogFile => ({
    read: async (into, position) => {
      await step('read');
      const part = content.live.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    write: async (bytes, position) => {
      const half = (): void => put(content, bytes.subarray(0, bytes.length >> 1), position);
      await step('write', half);
      const growth = position + bytes.length - content.live.length;
      if (growth > 0 && used() + growth > faults.capacityBytes) {
        half();
        throw failure('ENOSPC');
      }
      put(content, bytes, position);
    },
    datasync: async () => {
      await step('sync');
      syncs += 1;
      content.synced = content.live;
    },
    truncate: async (length) => {
      await step('truncate');
      content.live = content.live.subarray(0, length);
    },
    close: async () => step('close'),
  });

  const fs: LogFs = {
    makeFolder: async () => step('makeFolder'),
    list: async (path) => {
      await step('list');
      return [
        ...new Set(
          [...names.keys()].flatMap((name) =>
            name.startsWith(`${path}/`) ? [name.slice(path.length + 1).split('/')[0] ?? ''] : [],
          ),
        ),
      ].toSorted();
    },
    open: async (path, how) => {
      await step(`open ${how}`);
      const known = names.get(path);
      if (how === 'create') {
        if (known !== undefined) throw failure('EEXIST');
        const content = contentOf(Buffer.alloc(0));
        names.set(path, content);
        return fileOf(content);
      }
      if (known === undefined) throw failure('ENOENT');
      return fileOf(known);
    },
    sizeOf: async (path) => {
      await step('sizeOf');
      return names.get(path)?.live.length ?? null;
    },
    rename: async (source, target) => {
      await step('rename');
      const content = names.get(source);
      if (content === undefined) throw failure('ENOENT');
      names.delete(source);
      names.set(target, content);
    },
    remove: async (path) => {
      await step('remove');
      for (const name of names.keys()) {
        if (name === path || name.startsWith(`${path}/`)) names.delete(name);
      }
    },
    syncFolder: async (path) => {
      await step('syncFolder');
      const isInside = ([name]: readonly [string, Content]): boolean => dirname(name) === path;
      durable = new Map([
        ...[...durable].filter((each) => !isInside(each)),
        ...[...names].filter(isInside),
      ]);
    },
    freeBytes: async () => {
      await step('freeBytes');
      return faults.capacityBytes - used();
    },
  };

  const heal = (): void => {
    Object.assign(faults, { failAt: 0, killAt: 0 });
    steps = 0;
    isDead = false;
  };

  const disk: MemoryDisk = {
    fs,
    faults,
    steps: () => steps,
    syncs: () => syncs,
    beforeStep: async () => undefined,
    crash: heal,
    cutPower: () => {
      names = new Map([...durable].map(([name, { synced }]) => [name, contentOf(synced)]));
      durable = new Map(names);
      heal();
    },
    heal,
    copy: () => memoryDisk(disk.files()),
    files: () => new Map([...names].map(([name, { live }]) => [name, Buffer.from(live)])),
    write: (path, bytes) => {
      const content = contentOf(bytes);
      names.set(path, content);
      durable.set(path, content);
    },
    remove: (path) => {
      names.delete(path);
      durable.delete(path);
    },
  };
  return disk;
}

export const inSafe = (name: string): string => join('/profile/safe', name);
