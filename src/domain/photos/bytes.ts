/** Reading numbers and short texts out of a file; beyond its end everything is 0 and ''. */
export type ByteReader = {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number, isLittle?: boolean) => number;
  readonly u24: (at: number) => number;
  readonly u32: (at: number, isLittle?: boolean) => number;
  /** Where the byte comes next; the length when it does not. */
  readonly find: (byte: number, from: number) => number;
  /** Latin-1 */
  readonly text: (at: number, length: number) => string;
};

export function readerOf(bytes: Uint8Array): ByteReader {
  const u8 = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number, isLittle = false): number =>
    isLittle ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1);
  return {
    length: bytes.length,
    u8,
    u16,
    u24: (at) => u16(at, true) | (u8(at + 2) << 16),
    u32: (at, isLittle = false) =>
      isLittle ? u16(at + 2, true) * 0x1_0000 + u16(at, true) : u16(at) * 0x1_0000 + u16(at + 2),
    find: (byte, from) => {
      const at = bytes.indexOf(byte, from);
      return at === -1 ? bytes.length : at;
    },
    text: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
}

/** A part of a file: a chunk, a box, a segment. */
export type Part = {
  readonly name: string;
  /** Of its content. */
  readonly at: number;
  readonly length: number;
  /** Whether all of it is there. */
  readonly isWhole: boolean;
};

/** PNG: length, name, content, check. */
export function* pngChunks(file: ByteReader): Generator<Part, undefined> {
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.u32(at);
    const end = at + 12 + length;
    yield { name: file.text(at + 4, 4), at: at + 8, length, isWhole: end <= file.length };
    at = end;
  }
}

/** WebP: name, length, content, padded to an even length. */
export function* webpChunks(file: ByteReader): Generator<Part, undefined> {
  // What lies behind the stated length does not belong to it.
  const last = Math.min(file.length, file.u32(4, true) + 8);
  for (let at = 12; at + 8 <= last;) {
    const length = file.u32(at + 4, true);
    const end = at + 8 + length;
    yield { name: file.text(at, 4), at: at + 8, length, isWhole: end <= file.length };
    at = end + (length % 2);
  }
}

/** JPEG: a marker and what belongs to it, up to the end of the image; the picture itself is passed over. */
export function* jpegSegments(file: ByteReader): Generator<Part & { readonly marker: number }> {
  for (let at = 2; at < file.length;) {
    // Between segments there may be filling.
    while (file.u8(at) === 0xff && file.u8(at + 1) === 0xff) at += 1;
    if (file.u8(at) !== 0xff) return;
    const marker = file.u8(at + 1);
    if (marker === 0xd9) {
      yield { marker, name: 'end', at: at + 2, length: 0, isWhole: true };
      return;
    }
    const length = file.u16(at + 2) - 2;
    const end = at + 4 + length;
    const isWhole = length >= 0 && end <= file.length;
    yield {
      marker,
      name: file.text(at + 4, Math.min(32, Math.max(0, length))),
      at: at + 4,
      length,
      isWhole,
    };
    if (!isWhole) return;
    at = marker === 0xda ? endOfScan(file, end) : end;
  }
}

/** In a scan 0xff is followed by 0 or a restart mark. */
function endOfScan(file: ByteReader, from: number): number {
  let at = file.find(0xff, from);
  while (at < file.length) {
    const next = file.u8(at + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = file.find(0xff, at + 1);
  }
  return at;
}

/** HEIC and AVIF: length, name, content. */
export function* boxes(
  file: ByteReader,
  from = 0,
  to: number = file.length,
): Generator<Part, undefined> {
  for (let at = from; at + 8 <= to;) {
    const stated = file.u32(at);
    // 1: a 64-bit length follows; 0: up to the end of the file.
    const header = stated === 1 ? 16 : 8;
    const whole =
      stated === 1
        ? file.u32(at + 8) * 0x1_0000_0000 + file.u32(at + 12)
        : stated === 0
          ? to - at
          : stated;
    if (whole < header) return;
    const end = at + whole;
    yield {
      name: file.text(at + 4, 4),
      at: at + header,
      length: whole - header,
      isWhole: end <= to,
    };
    at = end;
  }
}
