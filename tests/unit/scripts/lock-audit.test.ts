import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditLock } from '../../../scripts/lib/lock-audit.mjs';
import { inProject } from '../../../scripts/lib/paths.mjs';

const sound = {
  version: '1.2.3',
  license: 'MIT',
  integrity: `sha512-${'A'.repeat(86)}==`,
};
const lockWith = (locked: object, path = 'node_modules/one') => ({
  lockfileVersion: 3,
  packages: { '': {}, [path]: { ...sound, ...locked } },
});

it('finds nothing wrong with the lock file of the program', () => {
  const text = readFileSync(inProject('package-lock.json'), 'utf8');
  expect(auditLock(JSON.parse(text) as Parameters<typeof auditLock>[0])).toEqual([]);
});

describe('a package', () => {
  it.each([
    {},
    { resolved: 'https://registry.npmjs.org/one/-/one-1.2.3.tgz' },
    { license: '(WTFPL OR MIT)' },
    { license: 'MIT AND ISC AND BSD-3-Clause' },
    { license: 'MPL-2.0', dev: true },
    { license: 'MPL-2.0', optional: true },
    { dependencies: { two: '^1.0.0 || >=2', three: '*', four: 'npm:@scope/four@1.2.3' } },
  ])('is as it should be: %j', (locked) => expect(auditLock(lockWith(locked))).toEqual([]));

  it.each([
    ['without a hash', { integrity: undefined }],
    ['with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['from another registry', { resolved: 'https://packages.example.org/one.tgz' }],
    ['from a host that begins like ours', { resolved: 'https://registry.npmjs.org.example/x.tgz' }],
    ['over http', { resolved: 'http://registry.npmjs.org/one/-/one-1.2.3.tgz' }],
    ['from git', { resolved: 'git+ssh://git@github.com/a/b.git#0123456' }],
    ['that is a link', { link: true }],
    ['without a version', { version: undefined }],
    ['whose version is an address', { version: 'https://example.org/one.tgz' }],
    ['without a licence', { license: undefined }],
    ['with a licence that binds the program', { license: 'GPL-3.0-only' }],
    ['with one for tools only, but shipped', { license: 'MPL-2.0' }],
    ['with one of two that both count', { license: 'MIT AND GPL-3.0-only' }],
    ['that runs something when installed', { hasInstallScript: true }],
    ['that wants another from git', { dependencies: { two: 'github:a/b' } }],
    ['that wants another from git by its short name', { dependencies: { two: 'a/b' } }],
    ['that wants another from an address', { dependencies: { two: 'https://example.org/x.tgz' } }],
    ['that wants another from a folder', { dependencies: { two: 'file:../two' } }],
  ])('%s is told', (_what, locked) => expect(auditLock(lockWith(locked))).toHaveLength(1));

  it('outside node_modules is told, and an old lock file', () => {
    expect(auditLock(lockWith({}, 'packages/one'))).toHaveLength(1);
    expect(auditLock({ ...lockWith({}), lockfileVersion: 1 })).toEqual(['lockfileVersion 1']);
  });
});
