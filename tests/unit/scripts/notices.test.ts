import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundledPackages, makeNotices } from '../../../scripts/lib/notices.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const notices = readFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, 'utf8');

it('is current with the lock file (npm run notices)', () => {
  expect(notices === makeNotices(root)).toBe(true);
});

it('names the fonts with their licence', () => {
  expect(notices).toMatch(/@fontsource-variable\/fraunces \S+ \(OFL-1.1\)/);
  expect(notices).toMatch(/@fontsource-variable\/figtree \S+ \(OFL-1.1\)/);
  expect(notices).toContain('SIL OPEN FONT LICENSE');
});

it('leaves tools out and names nested packages by their own name', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'ISC' },
    'node_modules/tool': { version: '3.0.0', dev: true },
    'node_modules/@types/a': { version: '1.0.0' },
  };
  expect(bundledPackages({ packages }).map(({ name }) => name)).toEqual(['@b/c', 'a']);
});
