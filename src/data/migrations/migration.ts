/** One step of the store's shape. A released one is never edited: a change is a new file with the next number. */
export type Migration = {
  readonly version: number;
  /** Dexie's index strings by table; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
};
