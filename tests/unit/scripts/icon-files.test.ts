/** The containers are written by hand, so they are read back by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toIcns, toIco } from '../../../scripts/lib/icon-files.mjs';

const pictures = [16, 256, 1024].map((size) => ({ size, png: Buffer.from(`png of ${size}`) }));

const resource = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../resources/${name}`, import.meta.url)));

describe('ico', () => {
  it('points at each picture', () => {
    const small = pictures.slice(0, 2);
    const ico = toIco(small);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
    small.forEach(({ size, png }, index) => {
      const entry = 6 + 16 * index;
      expect(ico.readUInt8(entry)).toBe(size === 256 ? 0 : size);
      const offset = ico.readUInt32LE(entry + 12);
      expect(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))).toEqual(png);
    });
  });
});

describe('icns', () => {
  it('says its own length and holds only the sizes there are', () => {
    const icns = toIcns(pictures);
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      types.push(icns.toString('latin1', at, at + 4));
    }
    expect(types).toEqual(['icp4', 'ic13', 'ic08', 'ic10']);
  });
});

it('keeps icons of every size that the systems ask for', () => {
  for (const size of [16, 32, 48, 64, 128, 256, 512, 1024]) {
    const png = resource(`icons/${size}x${size}.png`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(size);
  }
  expect(resource('icon.ico').readUInt16LE(4)).toBeGreaterThanOrEqual(6);
  expect(resource('icon.icns').toString('latin1', 0, 4)).toBe('icns');
});
