/** Picture files made by the tests: whole, with everything a camera writes into them, and broken in every way. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '#electron/main/services/backup/crc32.ts';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

const u16 = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff]);

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const u32le = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

export const pngChunk = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([ascii(name), content]);
  return Buffer.concat([u32(content.length), body, u32(crc32(body, 0))]);
};

const PNG_HEAD = ascii('\x89PNG\r\n\x1a\n');

const pngHeader = (width: number, height: number): Buffer =>
  pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])]));

export type Colour = readonly [red: number, green: number, blue: number];

/** Left half in one colour, right half in another, so that it can be seen which way up it is. */
export function pngPicture(
  width: number,
  height: number,
  [left, right]: readonly [Colour, Colour] = [
    [200, 60, 40],
    [40, 90, 200],
  ],
): Buffer {
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x += 1) row.set(x < width / 2 ? left : right, 1 + x * 3);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    PNG_HEAD,
    pngHeader(width, height),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Claims any size without having a pixel of it. */
export const pngClaiming = (width: number, height: number): Buffer =>
  Buffer.concat([
    PNG_HEAD,
    pngHeader(width, height),
    pngChunk('IDAT', deflateSync(Buffer.alloc(64))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);

export const jpegSegment = (marker: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);

/** The outer shape of a JPEG; no engine could draw it. */
export const jpegShell = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    jpegSegment(
      0xc0,
      Buffer.concat([Buffer.from([8]), u16(height), u16(width), ascii('\x01\x01\x11\0')]),
    ),
    jpegSegment(0xda, ascii('\x01\x01\0\0\x3f\0')),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);

export const webpChunk = (name: string, content: Uint8Array): Buffer =>
  Buffer.concat([ascii(name), u32le(content.length), content, Buffer.alloc(content.length % 2)]);

export const webpOf = (...chunks: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat([ascii('WEBP'), ...chunks]);
  return Buffer.concat([ascii('RIFF'), u32le(body.length), body]);
};

const vp8x = (width: number, height: number, flags: number): Buffer => {
  const size = (side: number): Buffer => u32le(side - 1).subarray(0, 3);
  return webpChunk(
    'VP8X',
    Buffer.concat([Buffer.from([flags, 0, 0, 0]), size(width), size(height)]),
  );
};

/** The outer shape of a WebP; no engine could draw it. */
export const webpShell = (width: number, height: number): Buffer =>
  webpOf(
    webpChunk(
      'VP8 ',
      Buffer.concat([
        Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a]),
        Buffer.from([width & 0xff, width >> 8, height & 0xff, height >> 8]),
        Buffer.alloc(6),
      ]),
    ),
  );

const box = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([u32(content.length + 8), ascii(name), content]);
};

/** The outer shape of a HEIC (or AVIF) photo, as telephones write it. */
export const boxedPicture = (brand: 'heic' | 'avif', width: number, height: number): Buffer => {
  const size = (w: number, h: number) => box('ispe', u32(0), u32(w), u32(h));
  return Buffer.concat([
    box('ftyp', ascii(brand), u32(0), ascii(`mif1${brand}`)),
    box('meta', u32(0), box('iprp', box('ipco', size(512, 512), size(width, height)))),
    box('mdat', Buffer.alloc(32, 7)),
  ]);
};

export const gifShell = (width: number, height: number): Buffer =>
  Buffer.concat([
    ascii('GIF89a'),
    Buffer.from([width & 0xff, width >> 8, height & 0xff, height >> 8, 0, 0, 0, 0x3b]),
  ]);

export const bmpShell = (width: number, height: number): Buffer =>
  Buffer.concat([
    ascii('BM'),
    u32le(58),
    u32(0),
    u32le(54),
    u32le(40),
    u32le(width),
    u32le(height),
    Buffer.alloc(32),
  ]);

/** Where it was taken (48 N, 11 E) and which way the camera was held, as cameras write it. */
export function exifBlock(orientation = 1): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([u16(tag), u16(type), u32(count), value]);
  const short = (value: number): Buffer => Buffer.concat([u16(value), u16(0)]);
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const degreesAt = gpsAt + 2 + 4 * 12 + 4;
  const degrees = (whole: number): Buffer =>
    Buffer.concat([whole, 1, 12, 1, 34, 1].map((part) => u32(part)));
  return Buffer.concat([
    ascii('MM'),
    u16(42),
    u32(8),
    u16(2),
    entry(0x0112, 3, 1, short(orientation)),
    entry(0x8825, 4, 1, u32(gpsAt)),
    u32(0),
    u16(4),
    entry(1, 2, 2, ascii('N\0\0\0')),
    entry(2, 5, 3, u32(degreesAt)),
    entry(3, 2, 2, ascii('E\0\0\0')),
    entry(4, 5, 3, u32(degreesAt + 24)),
    u32(0),
    degrees(48),
    degrees(11),
  ]);
}

export const XMP = ascii(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="SECRET-PERSON"/></rdf:RDF></x:xmpmeta>',
);
const IPTC = Buffer.concat([
  ascii('Photoshop 3.0\x008BIM\x04\x04\0\0'),
  u32(18),
  ascii('\x1c\x02\x50\0\x0dSECRET-PERSON'),
]);

/** Everything a JPEG can tell of a person, put into one that is whole. */
export function talkativeJpeg(jpeg: Uint8Array, orientation = 1): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    jpegSegment(0xe1, Buffer.concat([ascii('Exif\0\0'), exifBlock(orientation)])),
    jpegSegment(0xe1, Buffer.concat([ascii('http://ns.adobe.com/xap/1.0/\0'), XMP])),
    jpegSegment(0xed, IPTC),
    jpegSegment(0xfe, ascii('SECRET-PERSON was here')),
    jpegSegment(0xe7, ascii('a maker’s own part')),
    jpeg.subarray(2),
    ascii('and something behind the end'),
  ]);
}

export function talkativePng(png: Uint8Array, orientation = 1): Buffer {
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    pngChunk('eXIf', exifBlock(orientation)),
    pngChunk('iTXt', Buffer.concat([ascii('XML:com.adobe.xmp\0\0\0\0\0'), XMP])),
    pngChunk('tEXt', ascii('Author\0SECRET-PERSON')),
    pngChunk('tIME', Buffer.from([7, 0xea, 11, 23, 8, 0, 0])),
    pngChunk('maKe', ascii('a maker’s own part')),
    png.subarray(afterHeader),
    ascii('and something behind the end'),
  ]);
}

/** @param webp as a canvas makes it */
export function talkativeWebp(webp: Uint8Array, width: number, height: number): Buffer {
  // With transparency it has a header of the long kind already; a second one would be too many.
  const isLong = Buffer.from(webp.subarray(12, 16)).equals(ascii('VP8X'));
  const flags = 0x0c | (isLong ? (webp[20] ?? 0) : 0);
  return Buffer.concat([
    webpOf(
      vp8x(width, height, flags),
      webp.subarray(isLong ? 30 : 12),
      webpChunk('EXIF', exifBlock()),
      webpChunk('XMP ', XMP),
    ),
    ascii('and something behind the end'),
  ]);
}
