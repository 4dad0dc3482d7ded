import { Dexie } from 'dexie';

/** `stopped`: the safety log met trouble and takes nothing more until the program starts again. */
type WriteErrorCode = 'disk-full' | 'closed' | 'stopped' | 'failed';

/** A change that was not stored. Nothing of it was: the journal is as it was before. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  constructor(
    readonly code: WriteErrorCode,
    options: ErrorOptions,
  ) {
    super(`The change was not stored (${code}).`, options);
  }
}

export function writeErrorFrom(cause: unknown): WriteError {
  const names = namesOf(cause);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new WriteError('disk-full', { cause });
  if (names.includes(Dexie.errnames.DatabaseClosed)) return new WriteError('closed', { cause });
  return new WriteError('failed', { cause });
}

const MAX_DEPTH = 5;

/** Dexie wraps what the browser said once or twice, and what one of many puts met in a list. */
function namesOf(error: unknown, depth = 0): readonly string[] {
  // A DOMException is not an Error everywhere, but it has a name, too.
  if (typeof error !== 'object' || error === null || depth === MAX_DEPTH) return [];
  const inside: readonly unknown[] = [
    'inner' in error ? error.inner : undefined,
    ...('failures' in error && Array.isArray(error.failures) ? (error.failures as unknown[]) : []),
  ];
  return [
    ...('name' in error && typeof error.name === 'string' ? [error.name] : []),
    ...inside.flatMap((one) => namesOf(one, depth + 1)),
  ];
}
