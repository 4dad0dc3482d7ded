import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { BALLAST_NAME } from './log-files.ts';
import type { LogParts } from './ports.ts';

const MEGABYTE = 1024 * 1024;
/** A look at the disk's free space counts for this long. */
const KEPT_MILLISECONDS = 2000;
/** Below this much even the head files and closing the window may not find room. */
export const EMERGENCY_BYTES = 16 * MEGABYTE;

export type DiskRoom = {
  /** Whether this much can be written with the floor still free afterwards. Never rejects. */
  readonly has: (bytes: number) => Promise<boolean>;
  /** Gives the ballast's room back; it is made again when room is plentiful. */
  readonly releaseBallast: () => Promise<void>;
  /** Makes the ballast when it is not there and room is plentiful. Never rejects. */
  readonly fillBallast: () => Promise<void>;
  /** Ends filling early. */
  readonly stopFilling: () => Promise<void>;
};

/**
 * Keeps the disk from being filled to the last byte by us, and keeps a file of real bytes to give back
 * when others did.
 */
export function createDiskRoom({ fs, folder, now, log, limits }: LogParts): DiskRoom {
  const path = join(folder, BALLAST_NAME);
  let known: { readonly bytes: number; readonly at: number } | null = null;
  let isStopping = false;
  let isBallastDue = false;
  let filling: Promise<void> | null = null;

  async function freeBytes(): Promise<number> {
    const at = now().getTime();
    // A clock that was set back makes the look anew, too.
    if (known === null || Math.abs(at - known.at) > KEPT_MILLISECONDS) {
      try {
        known = { bytes: await fs.freeBytes(folder), at };
      } catch {
        // A disk that does not tell is written to until it refuses.
        return Number.POSITIVE_INFINITY;
      }
    }
    return known.bytes;
  }

  async function releaseBallast(): Promise<void> {
    known = null;
    isBallastDue = true;
    try {
      if ((await fs.sizeOf(path)) === null) return;
      await fs.remove(path);
      log.info('safety-log', 'the ballast was given back');
    } catch (error) {
      log.error('safety-log', 'the ballast could not be given back', error);
    }
  }

  /** Twice the floor, or the ballast would be made and given back in turns. */
  const isPlenty = (free: number): boolean =>
    limits.ballastBytes > 0 && free >= limits.ballastBytes + 2 * limits.floorBytes;

  async function fill(): Promise<void> {
    const { ballastBytes } = limits;
    isStopping = false;
    isBallastDue = false;
    if ((await fs.sizeOf(path)) === ballastBytes) return;
    known = null;
    isBallastDue = !isPlenty(await freeBytes());
    if (isBallastDue) return;
    await fs.remove(path);
    const file = await fs.open(path, 'create');
    // Chance, so that no file system can store it in less.
    const block = randomBytes(Math.min(MEGABYTE, ballastBytes));
    try {
      for (let at = 0; at < ballastBytes; at += block.length) {
        if (isStopping) return;
        await file.write(block.subarray(0, Math.min(block.length, ballastBytes - at)), at);
        // Bit by bit, or a "Save" would have to wait for all of it.
        await file.datasync();
      }
    } finally {
      await file.close();
    }
  }

  function fillBallast(): Promise<void> {
    filling ??= fill()
      .catch(async (error: unknown) => {
        log.warn('safety-log', 'the ballast could not be made', error);
        await releaseBallast();
      })
      .finally(() => {
        filling = null;
      });
    return filling;
  }

  return {
    has: async (bytes) => {
      const free = await freeBytes();
      if (free < EMERGENCY_BYTES && limits.ballastBytes > 0) await releaseBallast();
      else if (isBallastDue && isPlenty(free)) void fillBallast();
      if (free - bytes < limits.floorBytes) return false;
      if (known !== null) known = { ...known, bytes: known.bytes - bytes };
      return true;
    },
    releaseBallast,
    fillBallast,
    stopFilling: async () => {
      isStopping = true;
      await filling;
    },
  };
}
