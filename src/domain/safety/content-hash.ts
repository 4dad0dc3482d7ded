import type { ContentSummary, DigestRow, LoggedRecord } from './logged-record.ts';

const EMPTY_HASH = '0000000000000000';

/**
 * 64 bits over a record's table, key and JSON text, as 16 hex digits. Against damage, not against
 * malice: two lanes of 32-bit multiply-and-rotate mixing (after bryc's public-domain cyrb53, with both
 * lanes kept whole). The value must be plain JSON data, so that it reads the same on both sides.
 */
export function hashRecord({ table, key, value }: Omit<LoggedRecord, 'updatedAt'>): string {
  const text = `${table}\n${key}\n${JSON.stringify(value)}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return hex(high) + hex(low);
}

/** Adds a record's hash to a total, or takes it out again: exclusive or undoes itself. */
export function combineHashes(total: string, hash: string): string {
  return hex(laneOf(total, 0) ^ laneOf(hash, 0)) + hex(laneOf(total, 8) ^ laneOf(hash, 8));
}

export function summariseContent(rows: Iterable<Pick<DigestRow, 'hash'>>): ContentSummary {
  let [high, low, count] = [0, 0, 0];
  for (const { hash } of rows) {
    high ^= laneOf(hash, 0);
    low ^= laneOf(hash, 8);
    count += 1;
  }
  return { count, hash: hex(high) + hex(low) };
}

export const EMPTY_CONTENT: ContentSummary = { count: 0, hash: EMPTY_HASH };

function laneOf(hash: string, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
