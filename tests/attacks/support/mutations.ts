/** What becomes of a good file in the hands of a disk, an editor or somebody who means harm. */
import fc from 'fast-check';

/** Bytes put in the place of others, somewhere in the file. */
type ByteEdit = {
  /** Of the file's length, in thousandths. */
  readonly at: number;
  readonly taken: number;
  readonly put: Uint8Array;
};

const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  at: fc.nat(1000),
  taken: fc.oneof(fc.nat(4), fc.nat(400)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.constant(Buffer.from('"__proto__":{"polluted":true},')),
    fc.constantFrom(0x00, 0xff, 0x22, 0x7b, 0x5b).map((byte) => Buffer.alloc(64, byte)),
  ),
});
export const byteEdits = fc.array(byteEdit, { minLength: 1, maxLength: 4 });

export function withBytes(content: Buffer, edits: readonly ByteEdit[]): Buffer {
  return edits.reduce((bytes, { at, taken, put }) => {
    const from = Math.floor((bytes.length * at) / 1000);
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + taken)]);
  }, content);
}

const DEEP = '@deep@';
const ENDLESS = '@endless@';
const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true},"id":"x"}');

/** One value of the JSON given another, doubled, taken out, or named otherwise. */
type JsonEdit = {
  readonly which: number;
  readonly how: 'value' | 'name' | 'double' | 'take out';
  readonly value: unknown;
  readonly name: string;
};

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  which: fc.nat(),
  how: fc.constantFrom('value', 'value', 'value', 'name', 'double', 'take out'),
  value: fc.oneof(
    fc.constantFrom<unknown>(null, true, -0, 1e308, -1, 2 ** 53, '', [], {}, polluting, DEEP),
    fc.constantFrom<unknown>(
      ENDLESS,
      '\ud800',
      'x'.repeat(20_000),
      Array.from({ length: 300 }, () => ({})),
      '2026',
    ),
    fc.constantFrom('0000-00-00', '2026-02-30', '9999-12-31T23:59:59Z', '2026-11-23T08:00:00Z'),
    fc.jsonValue(),
  ),
  name: fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'entries', 'version', ''),
});
export const jsonEdits = fc.array(jsonEdit, { minLength: 1, maxLength: 4 });

type Spot = { readonly parent: object; readonly name: string };

function spotsIn(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    { parent: value, name },
    ...spotsIn(part),
  ]);
}

const define = (parent: object, name: string, value: unknown): void => {
  Object.defineProperty(parent, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** @param indent as `JSON.stringify` takes it */
export function withJson(text: string, edits: readonly JsonEdit[], indent: number): string {
  const content: unknown = JSON.parse(text);
  for (const { which, how, value, name } of edits) {
    const spots = spotsIn(content);
    const spot = spots[which % Math.max(1, spots.length)];
    if (spot === undefined) continue;
    // Copies, or an object would end up inside itself.
    const former: unknown = structuredClone(Reflect.get(spot.parent, spot.name));
    if (how === 'value') define(spot.parent, spot.name, structuredClone(value));
    else if (how === 'take out') Reflect.deleteProperty(spot.parent, spot.name);
    else if (how === 'double' && Array.isArray(spot.parent)) spot.parent.push(former);
    else define(spot.parent, name, former);
  }
  // Too deep and too long for JSON.stringify to write, not for somebody else.
  return JSON.stringify(content, null, indent)
    .replaceAll(`"${DEEP}"`, `${'['.repeat(20_000)}${']'.repeat(20_000)}`)
    .replaceAll(`"${ENDLESS}"`, '1e999');
}
