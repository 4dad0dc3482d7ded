import { type ByteReader, jpegSegments, pngChunks, readerOf, webpChunks } from './bytes.ts';
import { type PictureType, sniffPicture } from './sniff-picture.ts';

/** What a picture file may tell beyond the picture: where, when, with what, by whom. */
export type MetadataKind = 'exif' | 'xmp' | 'iptc' | 'comment' | 'text' | 'thumbnail' | 'unknown';

/**
 * Everything in a JPEG, PNG or WebP that is neither pixels nor needed to draw them, by kind. Parts nobody knows count as
 * `unknown`, and so does anything after the end of the picture; a colour profile is needed to draw.
 * @throws RangeError for any other type
 */
export function metadataIn(bytes: Uint8Array): readonly MetadataKind[] {
  const type = sniffPicture(bytes)?.type;
  const scan = type === undefined ? undefined : scanners[type];
  if (scan === undefined) throw new RangeError('Only JPEG, PNG and WebP can be scanned.');
  return [...new Set(scan(readerOf(bytes)))];
}

const scanners: Readonly<Partial<Record<PictureType, (file: ByteReader) => MetadataKind[]>>> = {
  jpeg: scanJpeg,
  png: scanPng,
  webp: scanWebp,
};

/** Beginnings of application segments. */
const APPLICATION_KINDS: readonly (readonly [RegExp, MetadataKind | null])[] = [
  [/^Exif\0/, 'exif'],
  [/^http:\/\/ns\.adobe\.com\//, 'xmp'],
  [/^Photoshop 3\.0\0/, 'iptc'],
  [/^JFXX\0/, 'thumbnail'],
  [/^JFIF\0/, null],
  [/^ICC_PROFILE\0/, null],
  // How the colours are coded.
  [/^Adobe/, null],
];

function scanJpeg(file: ByteReader): MetadataKind[] {
  const found: MetadataKind[] = [];
  let end = 0;
  for (const { marker, name, at } of jpegSegments(file)) {
    end = at;
    if (marker === 0xfe) found.push('comment');
    if (marker < 0xe0 || marker > 0xef) continue;
    const known = APPLICATION_KINDS.find(([beginning]) => beginning.test(name));
    const kind = known === undefined ? 'unknown' : known[1];
    if (kind !== null) found.push(kind);
  }
  if (end < file.length) found.push('unknown');
  return found;
}

const PNG_KINDS: Readonly<Record<string, MetadataKind>> = {
  eXIf: 'exif',
  tEXt: 'text',
  zTXt: 'text',
  tIME: 'text',
};
const PNG_NEEDED =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|bKGD|pHYs|acTL|fcTL|fdAT)$/;

function scanPng(file: ByteReader): MetadataKind[] {
  const found: MetadataKind[] = [];
  let end = 0;
  for (const { name, at, length } of pngChunks(file)) {
    if (end > 0) break;
    if (name === 'IEND') end = at + length + 4;
    if (PNG_NEEDED.test(name)) continue;
    const isXmp = name === 'iTXt' && file.text(at, 17) === 'XML:com.adobe.xmp';
    found.push(isXmp ? 'xmp' : name === 'iTXt' ? 'text' : (PNG_KINDS[name] ?? 'unknown'));
  }
  if (end < file.length) found.push('unknown');
  return found;
}

const WEBP_KINDS: Readonly<Record<string, MetadataKind>> = { EXIF: 'exif', 'XMP ': 'xmp' };
const WEBP_NEEDED = /^(?:VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;

function scanWebp(file: ByteReader): MetadataKind[] {
  const found: MetadataKind[] = [];
  for (const { name } of webpChunks(file)) {
    if (!WEBP_NEEDED.test(name)) found.push(WEBP_KINDS[name] ?? 'unknown');
  }
  if (file.u32(4, true) + 8 < file.length) found.push('unknown');
  return found;
}
