import type { LogHealth, LogNoteCode } from '#electron/contract/safety-log.ts';
import type { ContentSummary, DigestRow, LoggedRecord } from '@/domain/safety';
import type { DiskRoom } from './disk-room.ts';

/** What one press of "Save" (or one undo, one import) changed; kept or lost as a whole. */
export type LoggedChange = { readonly at: string; readonly records: readonly LoggedRecord[] };

/** What was found and done at this start; the page puts it in words. */
export type LogNote = { readonly code: LogNoteCode; readonly count?: number };

export type LogStatus = ContentSummary & {
  readonly logId: string;
  /** Of the last change. */
  readonly sequence: number;
  readonly health: LogHealth;
  readonly notes: readonly LogNote[];
};

export type RecordName = Pick<LoggedRecord, 'table' | 'key'>;

/** A file of the log and how much of it is acknowledged. */
export type LogFileSize = { readonly name: string; readonly bytes: number };

export type SafetyLog = {
  /** Resolves only when the change is on the disk; calls keep their order and may share one sync. */
  readonly append: (change: LoggedChange) => Promise<{ readonly sequence: number }>;
  readonly status: () => LogStatus;
  readonly digest: () => readonly DigestRow[];
  /** The present version of each; names the log does not know are left out. */
  readonly read: (names: readonly RecordName[]) => Promise<readonly LoggedRecord[]>;
  /** The content as it is when first asked, for backups; changes made meanwhile are not in it. */
  readonly all: () => AsyncIterable<LoggedRecord>;
  /** What lies on the disk just now, for a copy of it. */
  readonly files: () => readonly LogFileSize[];
  /** Of the disk, for whatever else is kept beside the log. */
  readonly room: Pick<DiskRoom, 'has' | 'releaseBallast'>;
  /** Removes everything in the folder and starts an empty log with a new id. */
  readonly erase: () => Promise<void>;
  readonly close: () => Promise<void>;
};
