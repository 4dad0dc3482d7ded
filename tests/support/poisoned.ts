/** Records as somebody hostile would write them into a file: words of theirs wherever the shape of a record allows words. */
import { collections } from '@/domain/documents/collections';
import { entryKinds } from '@/domain/entries/kinds';

type Shape = { readonly safeParse: (value: unknown) => { readonly success: boolean } };

/** A value with each of its texts replaced in turn, as long as the shape still takes it. */
function poison(
  value: unknown,
  words: string,
  shape: Shape,
): { readonly value: unknown; readonly count: number } {
  // Photos are no words, and those of the samples are nowhere to be found.
  let whole: unknown = JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'photos' ? undefined : part)),
  );
  let count = 0;
  const walk = (part: unknown, put: (next: unknown) => void): void => {
    if (typeof part === 'string') {
      put(words);
      if (shape.safeParse(whole).success) count += 1;
      else put(part);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        walk(inner, (next) => Reflect.set(part, key, next));
      }
    }
  };
  walk(whole, (next) => {
    whole = next;
  });
  return { value: whole, count };
}

const idOf = (index: number): string =>
  `44444444-4444-4444-8444-${String(index).padStart(12, '0')}`;

/** Entries and documents of every kind there is, for a journal file; `count` is how many texts are the words. */
export function poisonedRecords(words: string, day: string) {
  let index = 0;
  let count = 0;
  const at = `${day}T07:00:00.000Z`;
  const record = (data: unknown, shape: Shape, version: number) => {
    const poisoned = poison(data, words, shape);
    count += poisoned.count;
    index += 1;
    return {
      id: idOf(index),
      dataVersion: version,
      data: poisoned.value,
      createdAt: at,
      updatedAt: at,
    };
  };
  const entries = Object.entries(entryKinds).flatMap(([kind, { samples, schema, version }]) =>
    samples.map((sample) => ({
      ...record(sample, schema, version),
      kind,
      day,
      occurredAt: at,
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
    })),
  );
  const documents = Object.entries(collections).flatMap(
    ([collection, { samples, schema, version }]) =>
      samples.map((sample) => ({ ...record(sample, schema, version), collection })),
  );
  return { entries, documents, count };
}
