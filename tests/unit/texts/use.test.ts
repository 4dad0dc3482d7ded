import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allMessages } from './messages.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const sources = ['src', 'electron']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(project, folder, path),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

const areas = [...new Set(allMessages.map(({ area }) => area))].join('|');

function matchesOf(pattern: RegExp): readonly string[] {
  return sources.flatMap((source) =>
    [...source.matchAll(pattern)].map((match) => match[1] ?? match[0]),
  );
}

/** Keys written out, such as `'today.addMeal'`. */
const literals = new Set(matchesOf(new RegExp(`['"\`]((?:${areas})\\.[\\w.-]+)['"\`]`, 'g')));

/** Keys put together, such as `entries.region.${region}`. */
const templates = [
  ...new Set(matchesOf(new RegExp(`\`((?:${areas})\\.(?:[\\w.-]|\\$\\{[^}]*\\})*)\``, 'g'))),
].filter((template) => template.includes('${'));

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

it('every text of the catalogue is said somewhere', () => {
  const patterns = templates.map(patternOf);
  const unsaid = allMessages
    .map(({ key }) => key)
    .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unsaid).toEqual([]);
});

it('no key is put together from nothing but its area, which would hide unused texts', () => {
  expect(templates.filter((template) => /^[a-z]+\.\$\{[^}]*\}$/.test(template))).toEqual([]);
});

it('each way of putting a key together finds at least one text', () => {
  const empty = templates.filter(
    (template) => !allMessages.some(({ key }) => patternOf(template).test(key)),
  );
  expect(empty).toEqual([]);
});
