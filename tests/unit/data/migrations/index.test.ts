import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { migrations } from '@/data/migrations/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = readdirSync(here('../../../../src/data/migrations'))
  .filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file))
  .sort();

it('the steps are numbered from 1 without a gap, in order', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

it('each step is a file with its number, and each file is a step', () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(
    migrations.map(({ version }) => version),
  );
});

it.each(files)('%s has a test that starts from the version before', (file) => {
  expect(existsSync(here(`./${file.replace(/\.ts$/, '.test.ts')}`))).toBe(true);
});
