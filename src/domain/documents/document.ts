import { z } from 'zod';
import {
  checkedData,
  describeIssues,
  readVersionedData,
  RecordFormatError,
} from '../records/index.ts';
import {
  type Collection,
  collections,
  type DocumentData,
  isCollection,
} from './collections/index.ts';

/** What a person keeps that belongs to no day: an own food, a saved meal. The same envelope round all of them. */
type Envelope<Name extends Collection> = {
  /** UUID */
  readonly id: string;
  readonly collection: Name;
  /** The collection's version whose shape `data` has. */
  readonly dataVersion: number;
  readonly data: DocumentData<Name>;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** A tombstone, as with entries. */
  readonly deletedAt?: string;
};

export type JournalDocument<Name extends Collection = Collection> = {
  [K in Name]: Envelope<K>;
}[Name];

const instantSchema = z.iso.datetime();

/** The outer shape of every document; `parseDocument` is the way to read one. */
export const documentEnvelopeSchema = z.object({
  id: z.uuid(),
  collection: z.string(),
  dataVersion: z.int().min(1),
  data: z.unknown(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.optional(),
});

/**
 * Reads a document from outside (store, file), bringing older data to the collection's present shape.
 * @throws RecordFormatError
 */
export function parseDocument(record: unknown): JournalDocument {
  const envelope = documentEnvelopeSchema.safeParse(record);
  if (!envelope.success) {
    throw new RecordFormatError('malformed', describeIssues(envelope.error));
  }
  const { collection, data, dataVersion, deletedAt, ...rest } = envelope.data;
  if (!isCollection(collection)) {
    throw new RecordFormatError('unknown-kind', `collection: ${collection}`);
  }
  const definition = collections[collection];
  return {
    ...rest,
    collection,
    dataVersion: definition.version,
    data: readVersionedData<unknown>(collection, definition, data, dataVersion),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  } as JournalDocument;
}

/** @param now ISO 8601 @throws RecordFormatError */
export function newDocument<Name extends Collection>(
  collection: Name,
  data: DocumentData<Name>,
  { id, now }: { readonly id: string; readonly now: string },
): JournalDocument<Name> {
  return {
    id,
    collection,
    dataVersion: collections[collection].version,
    data: checkedData<unknown>(collections[collection], data),
    createdAt: now,
    updatedAt: now,
  } as JournalDocument<Name>;
}

/** @param now ISO 8601 @throws RecordFormatError */
export function changedDocument<Name extends Collection>(
  document: JournalDocument<Name>,
  data: DocumentData<Name>,
  now: string,
): JournalDocument<Name> {
  const { collection } = document;
  return {
    ...document,
    dataVersion: collections[collection].version,
    data: checkedData<unknown>(collections[collection], data),
    updatedAt: now,
  };
}

/** @param now ISO 8601 */
export function deletedDocument(document: JournalDocument, now: string): JournalDocument {
  return { ...document, updatedAt: now, deletedAt: now };
}
