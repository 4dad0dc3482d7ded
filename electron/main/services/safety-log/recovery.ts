import { join } from 'node:path';
import { createBreather } from './breather.ts';
import type { Heads } from './head.ts';
import { readWhole, type SegmentFile } from './log-files.ts';
import type { LogParts } from './ports.ts';
import { createRecordIndex } from './record-index.ts';
import type { LogNote } from './safety-log.ts';
import { type FileReading, type Reading, readSegment } from './segment-reader.ts';

/** What this very run knows to be in the log, when it opens it once more. */
export type Expected = { readonly logId: string; readonly sequence: number };

/** Everything that could be read, and what is wrong with it. Nothing has been written yet. */
export type Recovery = {
  readonly reading: Reading;
  readonly sizes: ReadonlyMap<string, number>;
  /** In the order read. */
  readonly files: readonly SegmentFile[];
  /** Superseded by a whole snapshot: an interrupted compaction left them. */
  readonly leftovers: readonly SegmentFile[];
  readonly damaged: readonly SegmentFile[];
  readonly foreign: readonly SegmentFile[];
  /** The last file ends in the middle of a frame. */
  readonly tail: { readonly file: SegmentFile; readonly from: number } | null;
  readonly isNewer: boolean;
  readonly notes: readonly LogNote[];
  readonly lastNumber: number;
};

type Known = { readonly heads: Heads; readonly expected: Expected | null };

export async function recover(
  parts: LogParts,
  all: readonly SegmentFile[],
  known: Known,
): Promise<Recovery> {
  const latestSnapshot = all.findLastIndex(({ kind }) => kind === 'snapshot');
  if (latestSnapshot !== -1) {
    const attempt = await readFiles(parts, all.slice(latestSnapshot), known);
    if (attempt.isSnapshotWhole) {
      return conclude(attempt, all.slice(0, latestSnapshot), known);
    }
  }
  // Without a whole snapshot whatever else is there still counts.
  return conclude(await readFiles(parts, all, known), [], known);
}

type Attempt = Omit<Recovery, 'notes' | 'leftovers' | 'lastNumber'> & {
  readonly isSnapshotWhole: boolean;
  readonly missingFiles: number;
  /** null: nobody can say how many. */
  readonly lostRecords: number | null;
};

async function readFiles(
  { fs, folder }: LogParts,
  files: readonly SegmentFile[],
  { heads, expected }: Known,
): Promise<Attempt> {
  const breather = createBreather();
  const reading: Reading = {
    index: createRecordIndex(),
    logId: expected?.logId ?? heads.best?.logId ?? null,
    sequence: 0,
    chain: null,
    lostChanges: 0,
    brokenLinks: 0,
  };
  const sizes = new Map<string, number>();
  const [damaged, foreign]: [SegmentFile[], SegmentFile[]] = [[], []];
  let tail: Recovery['tail'] = null;
  let isNewer = false;
  let isSnapshotWhole = false;
  let missingFiles = 0;
  let lostRecords: number | null = 0;
  let number: number | null = null;

  for (const file of files) {
    const bytes = (await readWhole(fs, join(folder, file.name))) ?? Buffer.alloc(0);
    sizes.set(file.name, bytes.length);
    const isNextNumber = file.number === (number ?? 0) + 1 || file.number === number;
    if (!isNextNumber && file.kind === 'log') missingFiles += 1;
    number = file.number;

    const result = await readSegment(reading, file, bytes, breather);
    isNewer ||= result.isNewer;
    if (result.isForeign) {
      foreign.push(file);
      continue;
    }
    const isLast = file === files.at(-1);
    if (file.kind === 'log' && isLast && result.gaps === 1 && result.end < bytes.length) {
      tail = { file, from: result.end };
    } else if (result.gaps > 0) {
      damaged.push(file);
    }
    if (file.kind === 'snapshot') {
      const content = contentOf(result, reading);
      isSnapshotWhole = content.isRight && result.gaps === 0;
      lostRecords = content.lostRecords;
    }
  }
  return {
    reading,
    sizes,
    files,
    damaged,
    foreign,
    tail,
    isNewer,
    isSnapshotWhole,
    missingFiles,
    lostRecords,
  };
}

function contentOf(
  { snapshot }: FileReading,
  { index }: Reading,
): { readonly isRight: boolean; readonly lostRecords: number | null } {
  if (snapshot === null) return { isRight: false, lostRecords: null };
  const { count, hash } = index.summary();
  if (count === snapshot.count && hash === snapshot.hash) return { isRight: true, lostRecords: 0 };
  return {
    isRight: false,
    lostRecords: count < snapshot.count ? snapshot.count - count : null,
  };
}

/** Compares what was read with what the heads (and this run) know. */
function conclude(
  attempt: Attempt,
  leftovers: readonly SegmentFile[],
  { heads, expected }: Known,
): Recovery {
  const { reading, files, tail, foreign, lostRecords } = attempt;
  const { best } = heads;
  const lastNumber = Math.max(0, best?.segment ?? 0, ...files.map(({ number }) => number));
  const missingFiles = attempt.missingFiles + (lastNumber > (files.at(-1)?.number ?? 0) ? 1 : 0);

  const knownSequence = Math.max(best?.sequence ?? 0, expected?.sequence ?? 0);
  const lostAtEnd = Math.max(0, knownSequence - reading.sequence);
  const isContentOther =
    best?.sequence === reading.sequence &&
    reading.lostChanges === 0 &&
    best.hash !== reading.index.summary().hash;
  reading.lostChanges += lostAtEnd;
  reading.sequence += lostAtEnd;
  if (isContentOther) reading.brokenLinks += 1;

  const notes: LogNote[] = [];
  const note = (code: LogNote['code'], count: number): void => {
    if (count > 0) notes.push({ code, count });
  };
  note('tail-cut', tail === null ? 0 : 1);
  note('frames-lost', reading.lostChanges);
  if (lostRecords === null) notes.push({ code: 'records-lost' });
  else note('records-lost', lostRecords);
  note('segment-missing', missingFiles);
  note('chain-broken', reading.brokenLinks);
  note('file-quarantined', foreign.length);
  // A damaged stretch that cost nothing known is still damage.
  const isUnexplained =
    attempt.damaged.length > 0 && notes.every(({ code }) => code === 'tail-cut');
  note('chain-broken', isUnexplained ? attempt.damaged.length : 0);
  return { ...attempt, leftovers, notes, lastNumber };
}
