/** `npm run formats`: writes docs/formats/journal.schema.json; a unit test says when that is due. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { runnerImport } from 'vite';
import { inProject } from './lib/paths.mjs';

const path = inProject('docs', 'formats', 'journal.schema.json');

/** @type {{ module: { makeJournalJsonSchema: () => object } }} */
const { module } = await runnerImport(inProject('src', 'domain', 'transfer', 'journal-schema.ts'), {
  configFile: false,
  logLevel: 'error',
});
const text = JSON.stringify(module.makeJournalJsonSchema());
writeFileSync(path, await format(text, { parser: 'json', printWidth: 100 }));
