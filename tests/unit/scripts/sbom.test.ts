import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../scripts/lib/bundled.mjs';
import { makeSbom } from '../../../scripts/lib/sbom.mjs';

const integrity = `sha512-${'A'.repeat(86)}==`;
const lock = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { one: '1.0.0', '@a/two': '2.0.0', unused: '1.0.0' } },
    'node_modules/one': {
      version: '1.0.0',
      license: 'MIT',
      integrity,
      dependencies: { three: '3' },
    },
    'node_modules/one/node_modules/three': { version: '3.1.0', license: 'ISC', integrity },
    'node_modules/three': { version: '2.9.0', license: 'ISC', integrity },
    'node_modules/@a/two': {
      version: '2.0.0',
      license: 'MIT AND ISC',
      integrity,
      dependencies: { three: '2' },
    },
    'node_modules/unused': { version: '1.0.0', license: 'MIT', integrity },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', integrity, dev: true },
  },
};
const program = { name: 'journal', version: '0.1.0', description: 'x', license: 'MIT' };
const bundled = [
  'node_modules/@a/two',
  'node_modules/one',
  'node_modules/one/node_modules/three',
  'node_modules/three',
];
const make = (parts: readonly string[] = bundled) =>
  makeSbom({ lock, bundled: parts, program, electron: '45.4.1' });

/** What CycloneDX 1.5's schema demands of a bill and of each component in it. */
const expectValid = (sbom: ReturnType<typeof makeSbom>) => {
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(sbom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  );
  const all = [sbom.metadata.component, ...sbom.components];
  const refs = all.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  const types = ['application', 'framework', 'library'];
  for (const component of all) {
    expect(types).toContain(component.type);
    expect(component.name).toMatch(/^[^/]+$/);
    expect(component.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(component.purl).toMatch(/^pkg:(?:npm|github)\/.+@v?\d/);
    expect(component.licenses).toHaveLength(1);
    for (const hash of 'hashes' in component ? (component.hashes ?? []) : []) {
      expect(hash.alg).toBe('SHA-512');
      expect(hash.content).toMatch(/^[0-9a-f]{128}$/);
    }
  }
  const dependent = sbom.dependencies.map(({ ref }) => ref);
  expect(dependent.toSorted()).toEqual(refs.toSorted());
  for (const { dependsOn } of sbom.dependencies) {
    expect(new Set(dependsOn).size).toBe(dependsOn.length);
    for (const ref of dependsOn) expect(refs).toContain(ref);
  }
};

describe('the bill of materials', () => {
  it('has what the schema demands', () => expectValid(make()));

  it('has every bundled package in the very version, and Electron', () => {
    const names = make().components.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`,
    );
    expect(names.toSorted()).toEqual(
      ['@a/two 2.0.0', 'electron 45.4.1', 'one 1.0.0', 'three 2.9.0', 'three 3.1.0'].toSorted(),
    );
  });

  it('knows which version of two a package means', () => {
    const of = (name: string) =>
      make().dependencies.find(({ ref }) => ref.includes(name))?.dependsOn;
    expect(of('one@')).toEqual(['pkg:npm/three@3.1.0']);
    expect(of('two@')).toEqual(['pkg:npm/three@2.9.0']);
    expect(of('journal@')).toEqual([
      'pkg:npm/%40a/two@2.0.0',
      'pkg:npm/one@1.0.0',
      'pkg:github/electron/electron@v45.4.1',
    ]);
  });

  it('is the same for the same materials, and another for others', () => {
    expect(make()).toEqual(make());
    expect(make(bundled.slice(0, 2)).serialNumber).not.toBe(make().serialNumber);
  });

  it('is refused when a tool, or something nobody locked, got into the program', () => {
    expect(() => make([...bundled, 'node_modules/tool'])).toThrow('node_modules/tool');
    expect(() => make([...bundled, 'node_modules/elsewhere'])).toThrow('node_modules/elsewhere');
  });
});

it.each([
  ['/home/x/node_modules/one/dist/index.js', 'node_modules/one'],
  ['C:\\x\\node_modules\\@a\\two\\index.js?worker', 'node_modules/@a/two'],
  ['/x/node_modules/one/node_modules/three/a.js', 'node_modules/one/node_modules/three'],
  ['node_modules/@a/two/files/a.woff2', 'node_modules/@a/two'],
  ['/x/src/main.tsx', null],
  ['\0vite/modulepreload', null],
])('of %s the package is %s', (id, path) => expect(packageOf(id)).toBe(path));
