import type { VersionedShape } from '../records/index.ts';

/** Everything the program knows about one collection of documents: what a person keeps that has no day. */
export type CollectionDefinition<Collection extends string, Data> = VersionedShape<Data> & {
  /** Stable for ever: every document names it. */
  readonly collection: Collection;
  readonly samples: readonly [Data, ...Data[]];
};

export function defineCollection<const Collection extends string, Data>(
  definition: CollectionDefinition<Collection, Data>,
): CollectionDefinition<Collection, Data> {
  return definition;
}
