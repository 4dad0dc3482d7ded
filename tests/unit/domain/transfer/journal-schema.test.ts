import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeJournalJsonSchema } from '@/domain/transfer/journal-schema';
import { projectRoot } from '#tests/support/source-imports';

it('the published schema is the one of the code (npm run formats)', () => {
  const published: unknown = JSON.parse(
    readFileSync(`${projectRoot}/docs/formats/journal.schema.json`, 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(makeJournalJsonSchema())));
});
