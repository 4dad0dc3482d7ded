const CHUNK_RECORDS = 2000;

/** Small enough that the page never waits long for one. */
export function chunksOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / CHUNK_RECORDS) }, (_, index) =>
    list.slice(index * CHUNK_RECORDS, (index + 1) * CHUNK_RECORDS),
  );
}
