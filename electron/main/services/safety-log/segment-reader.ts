import type { Breather } from './breather.ts';
import { type Frame, framesIn } from './frame.ts';
import type { SegmentFile } from './log-files.ts';
import { type Opening, parseOpening, rootChain } from './opening.ts';
import { placesIn, type RecordPlace } from './payload.ts';
import type { RecordIndex } from './record-index.ts';

/** What was read so far, one file after the other. */
export type Reading = {
  readonly index: RecordIndex;
  logId: string | null;
  sequence: number;
  /** Checksum of the frame the next one must follow; null: not known since something is missing. */
  chain: Buffer | null;
  lostChanges: number;
  brokenLinks: number;
};

export type FileReading = {
  /** Of another log; nothing was taken from it. */
  readonly isForeign: boolean;
  readonly isNewer: boolean;
  readonly gaps: number;
  /** Where an unreadable end begins; the length of the file when it ends well. */
  readonly end: number;
  readonly snapshot: Extract<Opening, { readonly kind: 'snapshot' }> | null;
};

/** Takes over everything whole in a file, whatever lies between. */
export async function readSegment(
  reading: Reading,
  file: SegmentFile,
  bytes: Buffer,
  breather: Breather,
): Promise<FileReading> {
  let gaps = 0;
  let end = 0;
  let snapshot: FileReading['snapshot'] = null;
  let isAfterGap = false;

  for (const part of framesIn(bytes)) {
    if (breather.isDue()) await breather.rest();
    if ('gapFrom' in part) {
      gaps += 1;
      isAfterGap = true;
      continue;
    }
    // What a frame behind a gap follows is not known; at the end of a file a gap says nothing yet.
    if (isAfterGap) reading.chain = null;
    isAfterGap = false;
    end = part.end;
    if (part.kind === 'opening') {
      const opening = parseOpening(part.payload);
      const isNewer = opening === 'newer';
      if (opening === null || opening === 'newer' || isForeign(reading, opening)) {
        return { isForeign: !isNewer, isNewer, gaps, end, snapshot };
      }
      if (opening.kind === 'snapshot') snapshot = opening;
      takeOpening(reading, part, opening);
    } else if (takeChange(reading, part, file)) {
      const places = placesOf(part);
      // Whole by its checksum, and yet no change: nothing of it is taken, and the file counts as damaged.
      if (places === null) gaps += 1;
      for (const { at, ...place } of places ?? []) {
        reading.index.put({ ...place, file, offset: part.payloadAt + at });
      }
    }
  }
  return { isForeign: false, isNewer: false, gaps, end, snapshot };
}

function placesOf({ payload }: Frame): readonly RecordPlace[] | null {
  try {
    return [...placesIn(payload)];
  } catch {
    return null;
  }
}

function isForeign(reading: Reading, { logId }: Opening): boolean {
  reading.logId ??= logId;
  return reading.logId !== logId;
}

function takeOpening(reading: Reading, frame: Frame, opening: Opening): void {
  if (opening.kind === 'snapshot') {
    // It stands for all changes up to its sequence; whether it holds all their records, its count tells.
    reading.sequence = Math.max(reading.sequence, frame.sequence);
    reading.chain = Buffer.from(opening.chain, 'hex');
    return;
  }
  const isFirst = reading.sequence === 0 && frame.sequence === 0;
  follow(reading, frame, isFirst ? rootChain(opening.logId) : reading.chain);
  reading.lostChanges += Math.max(0, frame.sequence - reading.sequence);
  reading.sequence = Math.max(reading.sequence, frame.sequence);
}

/** False: not newer than what is known, so it changes nothing. */
function takeChange(reading: Reading, frame: Frame, file: SegmentFile): boolean {
  if (file.kind === 'snapshot') {
    reading.sequence = Math.max(reading.sequence, frame.sequence);
    return true;
  }
  follow(reading, frame, reading.chain);
  if (frame.sequence <= reading.sequence) {
    reading.brokenLinks += 1;
    return false;
  }
  reading.lostChanges += frame.sequence - reading.sequence - 1;
  reading.sequence = frame.sequence;
  return true;
}

function follow(reading: Reading, { previous, checksum }: Frame, expected: Buffer | null): void {
  if (expected !== null && !previous.equals(expected)) reading.brokenLinks += 1;
  // A copy, or the whole file would stay in memory.
  reading.chain = Buffer.from(checksum);
}
