import { createHash } from 'node:crypto';

/*
  One frame, numbers big-endian (docs/formats/safety-log.md):

    0   8  magic; its control bytes never occur inside JSON, so a damaged file can be searched for it
    8   1  kind
    9   3  zero
    12  4  length of the payload
    16  8  sequence
    24  32 checksum of the frame before
    56  n  payload, UTF-8 JSON
    ..  32 checksum: SHA-256 of everything before it
*/

const MAGIC = Buffer.from([0x89, 0x47, 0x53, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a]);
const PAYLOAD_AT = 56;
const HASH_BYTES = 32;
const FRAME_OVERHEAD_BYTES = PAYLOAD_AT + HASH_BYTES;

const KINDS = ['opening', 'change', 'snapshot'] as const;
export type FrameKind = (typeof KINDS)[number];

export type Frame = {
  readonly kind: FrameKind;
  readonly sequence: number;
  readonly previous: Buffer;
  readonly payload: Buffer;
  readonly checksum: Buffer;
  /** Where the payload begins, and where the next frame would. */
  readonly payloadAt: number;
  readonly end: number;
};

type NewFrame = Pick<Frame, 'kind' | 'sequence' | 'previous' | 'payload'>;

/** The frame's bytes; the last 32 are its checksum. */
export function encodeFrame({ kind, sequence, previous, payload }: NewFrame): Buffer {
  const bytes = Buffer.alloc(FRAME_OVERHEAD_BYTES + payload.length);
  MAGIC.copy(bytes);
  bytes.writeUInt8(KINDS.indexOf(kind) + 1, 8);
  bytes.writeUInt32BE(payload.length, 12);
  bytes.writeBigUInt64BE(BigInt(sequence), 16);
  previous.copy(bytes, 24);
  payload.copy(bytes, PAYLOAD_AT);
  sha256(bytes.subarray(0, PAYLOAD_AT + payload.length)).copy(bytes, PAYLOAD_AT + payload.length);
  return bytes;
}

export const checksumOf = (frame: Buffer): Buffer => frame.subarray(frame.length - HASH_BYTES);
export const PAYLOAD_OFFSET_BYTES = PAYLOAD_AT;

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The frame that begins at this place, or null when none that is whole does. */
function frameAt(bytes: Buffer, at: number): Frame | null {
  if (at + FRAME_OVERHEAD_BYTES > bytes.length) return null;
  if (MAGIC.compare(bytes, at, at + MAGIC.length) !== 0) return null;
  const kind = KINDS[bytes.readUInt8(at + 8) - 1];
  const end = at + FRAME_OVERHEAD_BYTES + bytes.readUInt32BE(at + 12);
  if (kind === undefined || end > bytes.length) return null;
  const checksum = bytes.subarray(end - HASH_BYTES, end);
  if (!sha256(bytes.subarray(at, end - HASH_BYTES)).equals(checksum)) return null;
  return {
    kind,
    sequence: Number(bytes.readBigUInt64BE(at + 16)),
    previous: bytes.subarray(at + 24, at + PAYLOAD_AT),
    payload: bytes.subarray(at + PAYLOAD_AT, end - HASH_BYTES),
    checksum,
    payloadAt: at + PAYLOAD_AT,
    end,
  };
}

export type Gap = { readonly gapFrom: number; readonly gapTo: number };

/** Every whole frame of a file in order, and the stretches between them that are none. */
export function* framesIn(bytes: Buffer): Generator<Frame | Gap, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const frame = frameAt(bytes, at) ?? nextFrame(bytes, at + 1);
    const start = frame === null ? bytes.length : frame.payloadAt - PAYLOAD_AT;
    if (start > at) yield { gapFrom: at, gapTo: start };
    if (frame === null) return;
    yield frame;
    at = frame.end;
  }
}

function nextFrame(bytes: Buffer, from: number): Frame | null {
  for (let at = bytes.indexOf(MAGIC, from); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    const frame = frameAt(bytes, at);
    if (frame !== null) return frame;
  }
  return null;
}
