import { boxes, type ByteReader, jpegSegments, readerOf } from './bytes.ts';
import type { PictureSize } from './limits.ts';

export type PictureType = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'avif' | 'heic';

/** What a file is by its first bytes, whatever its name says; `size` is null when they do not tell. */
export type SniffedPicture = { readonly type: PictureType; readonly size: PictureSize | null };

/** null: not a picture of a kind we know. Reads headers only, so nothing is decoded however large it claims to be. */
export function sniffPicture(bytes: Uint8Array): SniffedPicture | null {
  const file = readerOf(bytes);
  const type = typeOf(file);
  if (type === null) return null;
  const size = sizeReaders[type](file);
  return { type, size: size !== null && size.width > 0 && size.height > 0 ? size : null };
}

const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1']);

function typeOf(file: ByteReader): PictureType | null {
  if (file.text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (file.text(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (file.text(0, 4) === 'RIFF' && file.text(8, 4) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(file.text(0, 6))) return 'gif';
  // The four bytes in the middle are reserved and 0, or any text that begins with "BM" would be one.
  if (file.text(0, 2) === 'BM' && file.u32(6) === 0) return 'bmp';
  if (file.text(4, 4) !== 'ftyp') return null;
  const brands = brandsOf(file);
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : null;
}

function brandsOf(file: ByteReader): readonly string[] {
  const end = Math.min(file.u32(0), 256);
  const brands = [file.text(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(file.text(at, 4));
  return brands;
}

const sizeReaders: Readonly<Record<PictureType, (file: ByteReader) => PictureSize | null>> = {
  png: (file) =>
    file.text(12, 4) === 'IHDR' ? { width: file.u32(16), height: file.u32(20) } : null,
  jpeg: jpegSize,
  webp: webpSize,
  gif: (file) => ({ width: file.u16(6, true), height: file.u16(8, true) }),
  bmp: (file) => ({
    width: file.u32(18, true),
    // A negative height: written from the top down.
    height: Math.abs(file.u32(22, true) | 0),
  }),
  avif: boxedSize,
  heic: boxedSize,
};

/** Frame headers of every coding, without the tables among them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(file: ByteReader): PictureSize | null {
  for (const { marker, at, length, isWhole } of jpegSegments(file)) {
    if (marker === 0xda || marker === 0xd9) return null;
    if (isWhole && length >= 5 && isFrameHeader(marker)) {
      return { width: file.u16(at + 3), height: file.u16(at + 1) };
    }
  }
  return null;
}

function webpSize(file: ByteReader): PictureSize | null {
  switch (file.text(12, 4)) {
    case 'VP8X':
      return { width: file.u24(24) + 1, height: file.u24(27) + 1 };
    case 'VP8L': {
      const bits = file.u32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: file.u16(26, true) & 0x3fff, height: file.u16(28, true) & 0x3fff };
    default:
      return null;
  }
}

/** The largest size any item of the file has: a picture may be put together from tiles. */
function boxedSize(file: ByteReader): PictureSize | null {
  const meta = [...boxes(file)].find(({ name }) => name === 'meta');
  if (meta === undefined) return null;
  const sizes = [...boxes(file, meta.at + 4, meta.at + meta.length)]
    .filter(({ name }) => name === 'iprp')
    .flatMap(({ at, length }) => [...boxes(file, at, at + length)])
    .filter(({ name }) => name === 'ipco')
    .flatMap(({ at, length }) => [...boxes(file, at, at + length)])
    .filter(({ name }) => name === 'ispe')
    .map(({ at }) => ({ width: file.u32(at + 4), height: file.u32(at + 8) }));
  return sizes.reduce<PictureSize | null>(
    (largest, size) =>
      largest === null || size.width * size.height > largest.width * largest.height
        ? size
        : largest,
    null,
  );
}
