import { describe, expect, it } from 'vitest';
import { isPlainData } from '#electron/main/ipc/plain-data';

class Forged {
  readonly appearance = 'dark';
}

describe('plain data', () => {
  it.each([undefined, null, true, 1.5, 'words', [], {}, { a: [{ b: null }] }, Object.create(null)])(
    'lets %j through',
    (value) => expect(isPlainData(value)).toBe(true),
  );

  it.each([
    ['an own __proto__', JSON.parse('{"a":{"__proto__":{"x":1}}}')],
    ['an own constructor', { constructor: 1 }],
    ['a forged prototype', Object.create({ isAdmin: true })],
    ['an instance', new Forged()],
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(4)],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big number', 10n],
    ['too many characters', 'x'.repeat(64 * 1024 + 1)],
    ['too many characters in parts', Array.from({ length: 100 }, () => 'x'.repeat(1000))],
    ['too long keys', { ['k'.repeat(70_000)]: 1 }],
    ['too many parts', Array.from({ length: 2001 }, () => 0)],
    ['a very long array', Array.from({ length: 1_000_000 })],
    ['too deep', JSON.parse('['.repeat(20) + ']'.repeat(20))],
  ])('refuses %s', (_name, value: unknown) => expect(isPlainData(value)).toBe(false));

  it('lets bytes through where they are expected, and no more of them', () => {
    const limits = { maxCharacters: 10, maxNodes: 10, maxDepth: 3, maxBytes: 8 };
    expect(isPlainData({ photo: new Uint8Array(5), thumb: new Uint8Array(3) }, limits)).toBe(true);
    expect(isPlainData({ photo: new Uint8Array(5), thumb: new Uint8Array(4) }, limits)).toBe(false);
    expect(isPlainData(new Uint16Array(1), limits)).toBe(false);
    expect(isPlainData(new ArrayBuffer(1), limits)).toBe(false);
  });

  it('does not run for ever in a ring', () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(isPlainData(ring)).toBe(false);
  });
});
