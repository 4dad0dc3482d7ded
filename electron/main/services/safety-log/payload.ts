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

/**
 * A change as JSON with one record to a line. JSON writes line breaks inside texts as `\n`, so that
 * a single record can be read without the others, and the whole by any JSON reader.
 */
export function encodeChange({ at, records }: LoggedChange): Payload {
  const parts: Buffer[] = [Buffer.from(`{"at":${JSON.stringify(at)},"records":[\n`)];
  let position = parts[0]?.length ?? 0;
  const places = records.map((record, index) => {
    const { table, key, updatedAt } = record;
    // JSON has no undefined; null is what it makes of it inside a list.
    const plain = { table, key, updatedAt, value: record.value ?? null };
    const line = Buffer.from(JSON.stringify(plain));
    const end = Buffer.from(index === records.length - 1 ? '\n' : ',\n');
    parts.push(line, end);
    const place = { table, key, updatedAt, hash: hashRecord(plain), at: position };
    position += line.length + end.length;
    return { ...place, length: line.length };
  });
  parts.push(Buffer.from(']}'));
  return { bytes: Buffer.concat(parts), places };
}

/** Throws when it is not the payload of a change: it was checksummed, so that is no damage but a foreign hand. */
export function* placesIn(payload: Buffer): Generator<RecordPlace, undefined> {
  let at = payload.indexOf(LINE_BREAK) + 1;
  while (at > 0) {
    const lineEnd = payload.indexOf(LINE_BREAK, at);
    if (lineEnd === -1) return;
    const end = payload[lineEnd - 1] === COMMA ? lineEnd - 1 : lineEnd;
    const record = parseRecord(payload.subarray(at, end));
    const { table, key, updatedAt } = record;
    yield { table, key, updatedAt, hash: hashRecord(record), at, length: end - at };
    at = lineEnd + 1;
  }
}

export function parseRecord(line: Buffer): LoggedRecord {
  const record: unknown = JSON.parse(line.toString('utf8'));
  if (!isRecord(record)) throw new Error('This is not a record of the log.');
  return record;
}

function isRecord(value: unknown): value is LoggedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { table, key, updatedAt } = value as Partial<LoggedRecord>;
  return [table, key, updatedAt].every((part) => typeof part === 'string') && 'value' in value;
}
