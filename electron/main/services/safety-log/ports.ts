import type { Logger } from '../../lib/logger.ts';

export type LogFile = {
  /** Fills the bytes as far as the file goes; tells how many there were. */
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** All of the bytes, or an error. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Resolves when the content is on the disk itself. */
  readonly datasync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the log needs of a file system: little enough that a test can make each step fail. */
export type LogFs = {
  /** With all folders above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Names in a folder; none when there is no folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** `read` and `change` need the file to be there, `create` needs it not to be. */
  readonly open: (path: string, how: 'read' | 'change' | 'create') => Promise<LogFile>;
  /** null: there is none. */
  readonly sizeOf: (path: string) => Promise<number | null>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A file, or a folder with all that is in it; that there is none is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes names that came, went or changed in the folder durable. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Free for this account on the disk of the folder. */
  readonly freeBytes: (path: string) => Promise<number>;
};

const MEGABYTE = 1024 * 1024;

export const LOG_LIMITS = {
  /** A segment that has grown past this is followed by a new one. */
  segmentBytes: 4 * MEGABYTE,
  /** Less waste than this is not worth a compaction. */
  compactionBytes: MEGABYTE,
  /** About how much of a snapshot lies in one frame. */
  snapshotPartBytes: MEGABYTE / 4,
  /** One change as UTF-8 JSON. */
  changeBytes: 64 * MEGABYTE,
  /** One answer to `read`, as the files have it. */
  readBytes: 64 * MEGABYTE,
  /** With less room than this left on the disk, nothing is written. */
  floorBytes: 64 * MEGABYTE,
  ballastBytes: 32 * MEGABYTE,
  appendMilliseconds: 3000,
  /** How long the head files may lag behind; 0: written right after each batch. */
  headDelayMilliseconds: 400,
  /** How long after opening the ballast is made. */
  ballastDelayMilliseconds: 15_000,
} as const;
export type LogLimits = { readonly [Name in keyof typeof LOG_LIMITS]: number };

/** What every part of the log is given. */
export type LogParts = {
  readonly folder: string;
  readonly fs: LogFs;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Logger;
  readonly limits: LogLimits;
  /** Major version of the Chromium at work; 0 when there is none. */
  readonly chromium: number;
};
