import { z } from 'zod';
import { COLLECTIONS, collections, documentEnvelopeSchema } from '../documents/index.ts';
import { ENTRY_KINDS, entryKinds, envelopeSchema } from '../entries/index.ts';
import { settingDefinitions } from '../settings/index.ts';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from './journal-format.ts';

const entrySchemas = ENTRY_KINDS.map((kind) =>
  envelopeSchema
    .extend({
      kind: z.literal(kind),
      dataVersion: z.literal(entryKinds[kind].version),
      data: entryKinds[kind].schema,
    })
    .meta({ title: kind }),
);

const purgedEntrySchema = envelopeSchema
  .required({ deletedAt: true, purgedAt: true })
  .extend({ data: z.null() })
  .meta({ title: 'taken out of the bin for good' });

const documentSchemas = COLLECTIONS.map((collection) =>
  documentEnvelopeSchema
    .extend({
      collection: z.literal(collection),
      dataVersion: z.literal(collections[collection].version),
      data: collections[collection].schema,
    })
    .meta({ title: collection }),
);

const settingSchemas = Object.entries(settingDefinitions).map(([key, { schema }]) =>
  z
    .object({ key: z.literal(key), value: schema, updatedAt: z.iso.datetime() })
    .meta({ title: key }),
);

/** A journal file as this version writes it. Reading is more forgiving: see `readRecords`. */
const journalFileSchema = z
  .object({
    format: z.literal(JOURNAL_FORMAT),
    version: z.literal(JOURNAL_VERSION),
    exportedAt: z.iso.datetime().describe('When the file was written, UTC'),
    generator: z.string().max(200).describe('The program that wrote it'),
    entries: z
      .array(z.union([...entrySchemas, purgedEntrySchema]))
      .describe('With deleted ones, which have deletedAt'),
    settings: z.array(z.union(settingSchemas)),
    documents: z
      .array(z.union(documentSchemas))
      .describe('Own foods, saved meals, trackers; with deleted ones, which have deletedAt'),
  })
  .meta({ title: 'Gut-Skin Journal, journal file' });

/** docs/formats/journal.schema.json; `npm run formats` writes it, a test says when that is due. */
export function makeJournalJsonSchema(): object {
  return z.toJSONSchema(journalFileSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says it already; zod's pattern beside it is half a page.
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      if (jsonSchema.format === 'date-time') jsonSchema.pattern = 'Z$';
    },
  });
}
