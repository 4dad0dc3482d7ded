import type { ContentSummary, DigestRow, LoggedRecord } from '@/domain/safety';

/** A record by name, without its content. */
export type RecordName = Pick<LoggedRecord, 'table' | 'key'>;

/**
 * The safety log as the page sees it: every change is appended, and on the disk, before it counts as
 * saved. Kept by the main process; a plain browser and the sample journal have none.
 */
export type ChangeLog = {
  /** Resolves when the change is on the disk; rejects when it is not part of the log. */
  readonly append: (change: {
    readonly at: string;
    readonly records: readonly LoggedRecord[];
  }) => Promise<{ readonly sequence: number }>;
  readonly status: () => Promise<
    ContentSummary & {
      readonly logId: string;
      readonly sequence: number;
      /** Written by a newer version of the program: neither it nor the store may be touched. */
      readonly isNewer?: boolean;
    }
  >;
  readonly digest: () => Promise<readonly DigestRow[]>;
  /** The present version of each; unknown ones are left out. */
  readonly read: (names: readonly RecordName[]) => Promise<readonly LoggedRecord[]>;
};
