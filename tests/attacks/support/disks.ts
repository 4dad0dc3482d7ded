/** Small disks of our own to fill up and to pull the plug of. Needs root; says so when it cannot. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const MEGABYTE = 1024 * 1024;
const FILLER_NAME = 'filler.bin';

export type Disk = {
  /** Where it hangs. */
  readonly place: string;
  readonly freeBytes: () => number;
  /** Writes a file of ours until only this much is left. */
  readonly fillUpTo: (freeBytes: number) => void;
  readonly removeFiller: () => void;
  /** As if the power was cut: what was not on the disk is gone. ext4 only. */
  readonly cutPower: () => void;
  /** Takes it off and puts it back, as after a restart of the computer. ext4 only. */
  readonly comeBack: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

type Run = { readonly ok: boolean; readonly said: string };

function run(command: string, ...args: readonly string[]): Run {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { ok: status === 0, said: error?.message ?? stderr.trim() };
}

function need(command: string, ...args: readonly string[]): void {
  const { ok, said } = run(command, ...args);
  if (!ok) throw new Error(`${command}: ${said}`);
}

/** Somebody else may take the same loop device at the same moment; then it is tried again. */
function mountLoop(image: string, place: string): void {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (run('mount', '-o', 'loop', image, place).ok) return;
  }
  need('mount', '-o', 'loop', image, place);
}

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH, in whatever can make the call. */
const SHUTDOWN_REQUEST = 0x8004587d;
const NO_LOG_FLUSH = 2;
const shutdowns: readonly (readonly [string, ...string[]])[] = [
  [
    'python3',
    '-c',
    `import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1],os.O_RDONLY),${SHUTDOWN_REQUEST},struct.pack("I",${NO_LOG_FLUSH}))`,
  ],
  [
    'perl',
    '-e',
    `open(my $f,"<",$ARGV[0]) or die $!; my $a=pack("L",${NO_LOG_FLUSH}); ioctl($f,${SHUTDOWN_REQUEST},$a) or die $!`,
  ],
];

function shutDown(place: string): void {
  const failures: string[] = [];
  for (const [command, ...args] of shutdowns) {
    const { ok, said } = run(command, ...args, place);
    if (ok) return;
    failures.push(`${command}: ${said}`);
  }
  throw new Error(failures.join('; '));
}

/** Whoever still holds a file there is given a moment. */
async function unmount(place: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (run('umount', place).ok) return;
    await delay(100);
  }
  need('umount', '--lazy', place);
}

/** Most of a filler takes its room without being written; where that cannot be done, it is written. */
function reserve(path: string, bytes: number): void {
  if (bytes > 0)
    run('fallocate', '--offset', String(sizeOf(path)), '--length', String(bytes), path);
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

export type DiskKind = 'tmpfs' | 'ext4';

/** @throws Error where this machine has no such disks to give */
export function makeDisk(kind: DiskKind, megabytes: number): Disk {
  const folder = mkdtempSync(join(tmpdir(), `gsj-attack-${kind}-`));
  const place = join(folder, 'disk');
  const image = join(folder, 'image');
  mkdirSync(place);
  const mount = (): void => {
    if (kind === 'tmpfs') need('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', place);
    else mountLoop(image, place);
  };
  try {
    if (kind === 'ext4') {
      writeFileSync(image, '');
      truncateSync(image, megabytes * MEGABYTE);
      need('mkfs.ext4', '-q', '-F', '-m', '0', image);
    }
    mount();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  // Not left behind when somebody stops the run.
  const abandon = (): void => void run('umount', '--lazy', place);
  process.once('exit', abandon);
  const filler = join(place, FILLER_NAME);

  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize;
  };

  return {
    place,
    freeBytes,
    fillUpTo: (left) => {
      reserve(filler, freeBytes() - left - 8 * MEGABYTE);
      const file = openSync(filler, 'a');
      try {
        for (let size = MEGABYTE; size >= 512;) {
          const wanted = Math.min(size, freeBytes() - left);
          if (wanted <= 0) {
            if (left > 0) return;
            // What statfs does not tell of may still be had, byte by byte.
            size = 512;
          }
          try {
            writeSync(file, Buffer.alloc(Math.max(wanted, size === 512 ? 512 : 0), 1));
          } catch {
            size /= 2;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    removeFiller: () => rmSync(filler, { force: true }),
    cutPower: () => shutDown(place),
    comeBack: async () => {
      await unmount(place);
      mount();
    },
    dispose: async () => {
      await unmount(place);
      process.off('exit', abandon);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Why a kind of disk cannot be had here; null: it can. */
export async function whyNoDisk(kind: DiskKind, withPower = false): Promise<string | null> {
  if (process.platform !== 'linux') return `${kind} disks are made on Linux only`;
  if (process.getuid?.() !== 0) return `only root can mount a ${kind} disk`;
  try {
    const disk = makeDisk(kind, 32);
    try {
      if (withPower) disk.cutPower();
    } finally {
      await disk.dispose();
    }
    return null;
  } catch (error) {
    return `no ${kind} disk can be made here (${error instanceof Error ? error.message : String(error)})`;
  }
}
