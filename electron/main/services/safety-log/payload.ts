import { hashRecord, type LoggedRecord } from '@/domain/safety';
import type { LoggedChange } from './safety-log.ts';

/** A record inside a payload: enough to find and check it again. */
export type RecordPlace = Pick<LoggedRecord, 'table' | 'key' | 'updatedAt'> & {
  readonly hash: string;
  /** From the beginning of the payload, in bytes. */
  readonly at: number;
  readonly length: number;
};

export type Payload = { readonly bytes: Buffer; readonly places: readonly RecordPlace[] };

const LINE_BREAK = 0x0a;
const COMMA = 0x2c;

/** Where the value begins in a record's line; inside a JSON text no quote stands unescaped, so it occurs once. */
const VALUE_MARK = Buffer.from(',"value":');

/**
 * A change as JSON with one record to a line, its value last. JSON writes line breaks inside texts as
 * `\n`, so that a single record can be read without the others, its name without its value, and the
 * whole by any JSON reader.
 */
export function encodeChange({ at, records }: LoggedChange): Payload {
  const parts: Buffer[] = [Buffer.from(`{"at":${JSON.stringify(at)},"records":[\n`)];
  let position = parts[0]?.length ?? 0;
  const places = records.map((record, index) => {
    const { table, key, updatedAt } = record;
    // JSON has no undefined; null is what it makes of it inside a list.
    const value = record.value ?? null;
    const hash = hashRecord({ table, key, value });
    const line = Buffer.from(JSON.stringify({ table, key, updatedAt, hash, value }));
    const end = Buffer.from(index === records.length - 1 ? '\n' : ',\n');
    parts.push(line, end);
    const place = { table, key, updatedAt, hash, at: position, length: line.length };
    position += line.length + end.length;
    return place;
  });
  parts.push(Buffer.from(']}'));
  return { bytes: Buffer.concat(parts), places };
}

/**
 * Reads only names and hashes, which is most of what makes opening quick: the frame's checksum vouches for
 * them. Throws when it is not the payload of a change.
 */
export function* placesIn(payload: Buffer): Generator<RecordPlace, undefined> {
  let at = payload.indexOf(LINE_BREAK) + 1;
  while (at > 0) {
    const valueAt = payload.indexOf(VALUE_MARK, at);
    if (valueAt === -1) return;
    const lineEnd = payload.indexOf(LINE_BREAK, valueAt);
    const end = payload[lineEnd - 1] === COMMA ? lineEnd - 1 : lineEnd;
    const name: unknown = JSON.parse(`${payload.toString('utf8', at, valueAt)}}`);
    if (!isNamed(name)) throw new Error('This is not a change of the log.');
    const { table, key, updatedAt, hash } = name;
    yield { table, key, updatedAt, hash, at, length: end - at };
    at = lineEnd + 1;
  }
}

/** Throws when the line is not a record. */
export function parseRecord(line: Buffer): LoggedRecord {
  const record: unknown = JSON.parse(line.toString('utf8'));
  if (!isNamed(record) || !('value' in record)) throw new Error('This is not a record of the log.');
  const { table, key, updatedAt, value } = record;
  return { table, key, updatedAt, value };
}

type Named = Pick<RecordPlace, 'table' | 'key' | 'updatedAt' | 'hash'>;

function isNamed(value: unknown): value is Named {
  if (typeof value !== 'object' || value === null) return false;
  const { table, key, updatedAt, hash } = value as Partial<Named>;
  return [table, key, updatedAt, hash].every((part) => typeof part === 'string');
}
