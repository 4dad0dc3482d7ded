import { dayNumber } from '../day/index.ts';
import { type Entry, entryKinds, type KindDefinition } from '../entries/index.ts';
import type { IndexedEntry, IndexedFacet } from './journal-index.ts';
import { tagsIn } from './tags.ts';

/** What the index keeps of an entry; `row` is the number it is known by there. */
export function indexedEntry(entry: Entry, row: number): IndexedEntry {
  const { kind, data } = entry;
  // Each kind is only ever given its own data.
  const definition: Pick<KindDefinition<string, never>, 'searchText' | 'facets'> = entryKinds[kind];
  const text = definition.searchText(data as never);
  return {
    row,
    dayNumber: dayNumber(entry.day),
    at: Date.parse(entry.occurredAt),
    text,
    facets: [
      { id: 'kind', value: kind, label: { key: `entries.kind.${kind}` } },
      ...(definition.facets ?? []).flatMap(({ id, read }) =>
        read(data as never).map((one): IndexedFacet => ({ id, ...one })),
      ),
      ...tagsIn(text).map(({ value, name }) => ({ id: 'tag', value, label: `#${name}` })),
      ...photoFacet(data),
    ],
  };
}

function photoFacet(data: object): readonly IndexedFacet[] {
  const hasPhotos = 'photos' in data && Array.isArray(data.photos) && data.photos.length > 0;
  return hasPhotos ? [{ id: 'photo', value: 'any', label: { key: 'reading.withPhotos' } }] : [];
}
