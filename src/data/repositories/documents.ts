import {
  type Collection,
  collections,
  isCollection,
  type JournalDocument,
  parseDocument,
} from '@/domain/documents';
import type { JournalDb } from '../journal-db.ts';

/** Reads documents. Deleted ones are left out; the earliest made comes first. */
export type DocumentRepository = {
  readonly all: <Name extends Collection>(
    collection: Name,
  ) => Promise<readonly JournalDocument<Name>[]>;
  readonly byId: (id: string) => Promise<JournalDocument | null>;
};

export function createDocumentRepository(
  db: JournalDb,
  onUnreadable: (id: string, reason: string) => void,
): DocumentRepository {
  function readable(records: readonly JournalDocument[]): readonly JournalDocument[] {
    return records
      .filter((record) => record.deletedAt === undefined)
      .flatMap((record) => {
        const { collection, dataVersion } = record;
        // What this version wrote was checked when it was written; only older shapes need work.
        if (isCollection(collection) && dataVersion === collections[collection].version) {
          return [record];
        }
        try {
          return [parseDocument(record)];
        } catch (error) {
          onUnreadable(record.id, String(error));
          return [];
        }
      })
      .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
  }

  return {
    all: async <Name extends Collection>(collection: Name) =>
      readable(
        await db.documents.where('collection').equals(collection).toArray(),
      ) as readonly JournalDocument<Name>[],
    byId: async (id) => {
      const record = await db.documents.get(id);
      return record === undefined ? null : (readable([record])[0] ?? null);
    },
  };
}
