import type { JournalDocument } from '../documents/index.ts';
import type { Entry } from '../entries/index.ts';

export type SettingRecord = {
  readonly key: string;
  readonly value: unknown;
  /** ISO 8601 */
  readonly updatedAt: string;
};

export type TransferRecord = Entry | SettingRecord | JournalDocument;

type Version = { readonly updatedAt: string; readonly deletedAt?: string };

/**
 * Of two versions of one record the one that counts, the same whichever comes first: the later one; of two
 * from the same instant the one that is not deleted; else either, but always the same.
 */
export function laterOf<T extends TransferRecord>(left: T, right: T): T {
  if (left.updatedAt !== right.updatedAt) return left.updatedAt > right.updatedAt ? left : right;
  if (isDeleted(left) !== isDeleted(right)) return isDeleted(left) ? right : left;
  return canonicalText(left) >= canonicalText(right) ? left : right;
}

export function isDeleted(version: Version): boolean {
  return version.deletedAt !== undefined;
}

/**
 * Plain data, compared by content: the order of properties says nothing, and one that is there but
 * undefined is no content, as JSON does not keep it.
 */
export function isSameContent(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  return hasAllOf(left, right, isSameContent) && hasAllOf(right, left, () => true);
}

function hasAllOf(
  left: object,
  right: object,
  isSame: (left: unknown, right: unknown) => boolean,
): boolean {
  return Object.keys(left).every((key) => {
    const part: unknown = Reflect.get(left, key);
    const other: unknown = Object.hasOwn(right, key) ? Reflect.get(right, key) : undefined;
    return part === undefined || (other !== undefined && isSame(part, other));
  });
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
