import { join } from 'node:path';
import type { ContentSummary, LoggedRecord } from '@/domain/safety';
import { createBreather } from './breather.ts';
import { checksumOf, encodeFrame, PAYLOAD_OFFSET_BYTES } from './frame.ts';
import { FORMAT_VERSION } from './head.ts';
import { DRAFT_ENDING, readWhole, type SegmentFile } from './log-files.ts';
import { encodeOpening } from './opening.ts';
import { encodeChange } from './payload.ts';
import type { LogFile, LogParts } from './ports.ts';
import { createRecordIndex, type IndexEntry } from './record-index.ts';
import { readRecords } from './record-reader.ts';
import { readSegment } from './segment-reader.ts';

const SYNCED_BYTES = 4 * 1024 * 1024;

/** What a snapshot stands for: the log as it was right after one of its changes. */
export type Moment = {
  readonly logId: string;
  readonly sequence: number;
  readonly chain: Buffer;
  readonly summary: ContentSummary;
  readonly entries: readonly IndexEntry[];
};

export type DraftedSnapshot = {
  readonly size: number;
  readonly moved: readonly { readonly from: IndexEntry; readonly to: IndexEntry }[];
};

/** Thrown when it is not wanted any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/**
 * Writes the content under a temporary name, and reads it back before anybody relies on it. Renaming it
 * is up to the caller.
 */
export async function draftSnapshot(
  parts: LogParts,
  target: SegmentFile,
  moment: Moment,
  isCancelled: () => boolean,
): Promise<DraftedSnapshot> {
  const { fs, folder } = parts;
  const draft = join(folder, `${target.name}${DRAFT_ENDING}`);
  await fs.remove(draft);
  const file = await fs.open(draft, 'create');
  try {
    const written = await writeContent(parts, file, target, moment, isCancelled);
    await file.datasync();
    await checkDraft(parts, draft, target, moment);
    return written;
  } finally {
    await file.close();
  }
}

async function writeContent(
  { fs, folder, limits, now }: LogParts,
  file: LogFile,
  target: SegmentFile,
  moment: Moment,
  isCancelled: () => boolean,
): Promise<DraftedSnapshot> {
  const { logId, sequence, summary } = moment;
  const at = now().toISOString();
  const moved: { from: IndexEntry; to: IndexEntry }[] = [];
  const opening = encodeOpening(
    {
      format: FORMAT_VERSION,
      logId,
      kind: 'snapshot',
      chain: moment.chain.toString('hex'),
      ...summary,
    },
    moment,
  );
  await file.write(opening.bytes, 0);
  let size = opening.bytes.length;
  let { chain } = opening;

  let records: LoggedRecord[] = [];
  let entries: IndexEntry[] = [];
  let partBytes = 0;
  let synced = 0;
  const flush = async (): Promise<void> => {
    if (isCancelled()) throw new Cancelled('The snapshot is not wanted any more.');
    if (records.length === 0) return;
    const payload = encodeChange({ at, records });
    const frame = encodeFrame({
      kind: 'snapshot',
      sequence,
      previous: chain,
      payload: payload.bytes,
    });
    await file.write(frame, size);
    for (const [index, { at: place, ...rest }] of payload.places.entries()) {
      const from = entries[index];
      const offset = size + PAYLOAD_OFFSET_BYTES + place;
      if (from !== undefined) moved.push({ from, to: { ...rest, file: target, offset } });
    }
    size += frame.length;
    chain = checksumOf(frame);
    // Bit by bit, or a "Save" meanwhile would have to wait for all of it.
    if (size - synced > SYNCED_BYTES) {
      await file.datasync();
      synced = size;
    }
    [records, entries, partBytes] = [[], [], 0];
  };

  for await (const { entry, record } of readRecords(fs, folder, moment.entries)) {
    if (record === null) throw new Error('A record could not be read back.');
    records.push(record);
    entries.push(entry);
    partBytes += entry.length;
    if (partBytes >= limits.snapshotPartBytes) await flush();
  }
  await flush();
  return { size, moved };
}

async function checkDraft(
  { fs }: LogParts,
  path: string,
  target: SegmentFile,
  { logId, summary }: Moment,
): Promise<void> {
  const reading = {
    index: createRecordIndex(),
    logId,
    sequence: 0,
    chain: null,
    lostChanges: 0,
    brokenLinks: 0,
  };
  const bytes = (await readWhole(fs, path)) ?? Buffer.alloc(0);
  const { gaps } = await readSegment(reading, target, bytes, createBreather());
  const { count, hash } = reading.index.summary();
  if (gaps > 0 || count !== summary.count || hash !== summary.hash) {
    throw new Error('The snapshot does not hold what it should.');
  }
}
