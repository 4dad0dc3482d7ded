import { combineHashes, type ContentSummary, summariseContent } from '@/domain/safety';
import type { SegmentFile } from './log-files.ts';
import type { RecordPlace } from './payload.ts';
import type { RecordName } from './safety-log.ts';

/** Where the present version of a record lies. Never changed, only replaced: a reader may hold on to it. */
export type IndexEntry = Omit<RecordPlace, 'at'> & {
  readonly file: SegmentFile;
  /** From the beginning of the file, in bytes. */
  readonly offset: number;
};

/** All the log keeps in memory of its content. */
export type RecordIndex = {
  readonly get: (name: RecordName) => IndexEntry | undefined;
  readonly put: (entry: IndexEntry) => void;
  /** The record now also lies elsewhere; without effect when it was changed meanwhile. */
  readonly move: (from: IndexEntry, to: IndexEntry) => void;
  readonly entries: () => IterableIterator<IndexEntry>;
  readonly summary: () => ContentSummary;
  /** What the present versions take up in the files. */
  readonly liveBytes: () => number;
};

const nameOf = ({ table, key }: RecordName): string => `${table}/${key}`;

export function createRecordIndex(): RecordIndex {
  const entries = new Map<string, IndexEntry>();
  /** Known from the first time somebody asks; before, while the files are read, nobody does. */
  let hash: string | null = null;
  let liveBytes = 0;

  const put = (entry: IndexEntry): void => {
    const name = nameOf(entry);
    const former = entries.get(name);
    if (former !== undefined) {
      if (hash !== null) hash = combineHashes(hash, former.hash);
      liveBytes -= former.length;
    }
    if (hash !== null) hash = combineHashes(hash, entry.hash);
    liveBytes += entry.length;
    entries.set(name, entry);
  };

  return {
    get: (name) => entries.get(nameOf(name)),
    put,
    move: (from, to) => {
      if (entries.get(nameOf(from)) === from) put(to);
    },
    entries: () => entries.values(),
    summary: () => {
      hash ??= summariseContent(entries.values()).hash;
      return { count: entries.size, hash };
    },
    liveBytes: () => liveBytes,
  };
}
