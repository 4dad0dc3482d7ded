import { binSince } from '@/domain/entries/bin';
import { photosNamedIn } from '@/domain/photos';
import type { LoggedRecord } from '@/domain/safety';

export type NamedPhotos = {
  readonly add: (record: LoggedRecord) => void;
  readonly hashes: () => ReadonlySet<string>;
};

/** Collects the photos that records name as they pass by. */
export function createNamedPhotos(now: Date): NamedPhotos {
  const deletedSince = binSince(now.getTime());
  const hashes = new Set<string>();
  return {
    add: ({ value }) => {
      for (const hash of photosNamedIn(value, deletedSince)) hashes.add(hash);
    },
    hashes: () => hashes,
  };
}
