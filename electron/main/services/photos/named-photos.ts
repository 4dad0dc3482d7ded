import { photosNamedIn } from '@/domain/photos';
import type { LoggedRecord } from '@/domain/safety';

/** As long as a deleted entry can be taken out of the bin. */
const BIN_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

export type NamedPhotos = {
  readonly add: (record: LoggedRecord) => void;
  readonly hashes: () => ReadonlySet<string>;
};

/** Collects the photos that records name as they pass by. */
export function createNamedPhotos(now: Date): NamedPhotos {
  const deletedSince = new Date(now.getTime() - BIN_MILLISECONDS).toISOString();
  const hashes = new Set<string>();
  return {
    add: ({ value }) => {
      for (const hash of photosNamedIn(value, deletedSince)) hashes.add(hash);
    },
    hashes: () => hashes,
  };
}
