import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { WriteError, writeErrorFrom } from '@/data/write-error.ts';

const full = new DOMException('', 'QuotaExceededError');
const refused = new DOMException('', 'DataError');

it.each([
  ['the browser alone', full, 'disk-full'],
  ['an abort', new Dexie.AbortError(full), 'disk-full'],
  ['one of many puts', new Dexie.BulkError('1 of 3', { 2: full }), 'disk-full'],
  ['an abort within an abort', new Dexie.AbortError(new Dexie.AbortError(full)), 'disk-full'],
  ['a closed store', new Dexie.DatabaseClosedError(), 'closed'],
  ['a refusal', refused, 'failed'],
  ['refusals of many puts', new Dexie.BulkError('2 of 3', { 0: refused, 1: refused }), 'failed'],
  ['nothing that is an error', 'full', 'failed'],
  ['nothing', undefined, 'failed'],
])('%s is told apart', (_what, cause, code) => {
  const error = writeErrorFrom(cause);
  expect(error).toBeInstanceOf(WriteError);
  expect(error).toMatchObject({ code, cause });
});

it('ends on an error that is inside itself', () => {
  const circle = { name: 'Circle', inner: null as unknown };
  circle.inner = circle;
  expect(writeErrorFrom(circle).code).toBe('failed');
});
