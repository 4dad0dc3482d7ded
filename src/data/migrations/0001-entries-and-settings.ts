import type { Migration } from './migration.ts';

/** The first shape: one table for entries of every kind, one for settings, one for what the store knows of itself. */
export const entriesAndSettings: Migration = {
  version: 1,
  stores: {
    entries: 'id, day, [kind+day], [day+id], updatedAt',
    settings: 'key',
    meta: 'key',
  },
};
