import type { Migration } from './migration.ts';

/** Own foods, saved meals and whatever else a person keeps that belongs to no day. */
export const documents: Migration = {
  version: 2,
  stores: { documents: 'id, collection' },
};
