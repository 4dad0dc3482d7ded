import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPicture, fitInto, metadataIn, PICTURE_LIMITS, sniffPicture } from '@/domain/photos';
import { isCompletePicture } from '@/domain/photos/complete-picture';
import {
  bmpShell,
  boxedPicture,
  gifShell,
  jpegShell,
  pngClaiming,
  pngPicture,
  talkativeJpeg,
  talkativePng,
  talkativeWebp,
  webpShell,
} from '#tests/support/pictures';

const shells = {
  png: pngPicture,
  jpeg: jpegShell,
  webp: webpShell,
  gif: gifShell,
  bmp: bmpShell,
  avif: (width: number, height: number) => boxedPicture('avif', width, height),
  heic: (width: number, height: number) => boxedPicture('heic', width, height),
} as const;
const types = Object.keys(shells) as (keyof typeof shells)[];

describe('what a file is', () => {
  it.each(types)('%s is known by its bytes, with its size', (type) => {
    expect(sniffPicture(shells[type](641, 479))).toEqual({
      type,
      size: { width: 641, height: 479 },
    });
  });

  it('is told of the largest ones without a pixel of them', () => {
    expect(sniffPicture(pngClaiming(30_000, 30_000))?.size).toEqual({
      width: 30_000,
      height: 30_000,
    });
    expect(sniffPicture(talkativeWebp(webpShell(9, 9), 16_000, 12_000))?.size).toEqual({
      width: 16_000,
      height: 12_000,
    });
  });

  it('finds the size behind everything a camera writes', () => {
    expect(sniffPicture(talkativeJpeg(jpegShell(4000, 3000)))?.size).toEqual({
      width: 4000,
      height: 3000,
    });
  });

  it.each([
    ['nothing', ''],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['a page', '<!doctype html><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a text', 'BMs are large, and this is one sentence about them.'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['a sound', 'RIFF\x24\0\0\0WAVEfmt '],
    ['a beginning', '\x89PN'],
  ])('%s is no picture', (_name, text) => {
    expect(sniffPicture(Buffer.from(text, 'latin1'))).toBeNull();
  });

  it('with a size of nothing has none', () => {
    expect(sniffPicture(pngClaiming(0, 10))).toEqual({ type: 'png', size: null });
  });

  it('never throws and never takes long, whatever the bytes', () => {
    const mangled = fc
      .tuple(fc.constantFrom(...types), fc.array(fc.tuple(fc.nat(200), fc.nat(255))))
      .map(([type, flips]) => {
        const bytes = shells[type](20, 10);
        for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mangled, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const found = sniffPicture(bytes);
        if (found !== null) expect(typeof isCompletePicture(bytes, found.type)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a picture that was cut', () => {
  it.each(types)('%s is whole as it is, and incomplete wherever it is cut', (type) => {
    const whole = shells[type](32, 16);
    expect(isCompletePicture(whole, type)).toBe(true);
    for (let length = 0; length < whole.length; length += 1) {
      expect(isCompletePicture(whole.subarray(0, length), type), `at ${length}`).toBe(false);
    }
  });

  it('is whole with something behind its end', () => {
    expect(isCompletePicture(talkativeJpeg(jpegShell(8, 8)), 'jpeg')).toBe(true);
    expect(isCompletePicture(talkativePng(pngPicture(8, 8)), 'png')).toBe(true);
    expect(isCompletePicture(talkativeWebp(webpShell(8, 8), 8, 8), 'webp')).toBe(true);
  });
});

describe('what may be taken in', () => {
  it.each([
    ['a whole picture', pngPicture(8, 8), null],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a PDF with another name', Buffer.from('%PDF-1.7'), 'not-a-picture'],
    ['900 million pixels', pngClaiming(30_000, 30_000), 'too-many-pixels'],
    ['half a picture', jpegShell(8, 8).subarray(0, 40), 'incomplete'],
    ['its first bytes alone', webpShell(8, 8).subarray(0, 13), 'incomplete'],
    ['61 MB', Buffer.concat([pngPicture(8, 8), Buffer.alloc(PICTURE_LIMITS.bytes)]), 'too-large'],
  ])('%s', (_name, bytes, problem) => {
    expect(checkPicture(bytes).problem).toBe(problem);
  });
});

describe('what a picture tells beyond itself', () => {
  it('is found of every kind', () => {
    expect(metadataIn(talkativeJpeg(jpegShell(8, 8)))).toEqual([
      'exif',
      'xmp',
      'iptc',
      'comment',
      'unknown',
    ]);
    expect(metadataIn(talkativePng(pngPicture(8, 8)))).toEqual(['exif', 'xmp', 'text', 'unknown']);
    expect(metadataIn(talkativeWebp(webpShell(8, 8), 8, 8))).toEqual(['exif', 'xmp', 'unknown']);
  });

  it('is nothing in a plain one', () => {
    for (const plain of [jpegShell(8, 8), pngPicture(8, 8), webpShell(8, 8)]) {
      expect(metadataIn(plain)).toEqual([]);
    }
  });

  it('is not guessed of other types', () => {
    expect(() => metadataIn(gifShell(8, 8))).toThrow(RangeError);
  });
});

it('a size is fitted by its longer side, never enlarged, never to nothing', () => {
  expect(fitInto({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fitInto({ width: 3000, height: 4000 }, 1600)).toEqual({ width: 1200, height: 1600 });
  expect(fitInto({ width: 20, height: 10 }, 1600)).toEqual({ width: 20, height: 10 });
  expect(fitInto({ width: 30_000, height: 1 }, 1600)).toEqual({ width: 1600, height: 1 });
});
