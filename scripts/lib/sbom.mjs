/** The bill of materials of the program: CycloneDX 1.5 (cyclonedx.org), from the lock file and what is bundled. */
import { createHash } from 'node:crypto';
import { isShipped, packageNameOf } from './lock-audit.mjs';
import { SetupError } from './run.mjs';

/**
 * @typedef {import('./lock-audit.mjs').LockFile} LockFile
 * @typedef {{ name: string, version: string, description: string, license: string }} Program
 * @typedef {{ type: string, 'bom-ref': string, group?: string, name: string, version: string, description?: string, purl?: string, scope?: string, licenses?: readonly object[], hashes?: readonly { alg: string, content: string }[] }} Component
 */

/** @param {string} name @param {string} version */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} expression */
const licencesOf = (expression) =>
  / (?:AND|OR) /.test(expression) ? [{ expression }] : [{ license: { id: expression } }];

/**
 * @param {LockFile} lock
 * @param {string} path
 * @returns {Component}
 */
const componentOf = (lock, path) => {
  const { version = '', license = '', integrity = '' } = lock.packages[path] ?? {};
  const full = packageNameOf(path);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  return {
    type: 'library',
    'bom-ref': purlOf(full, version),
    ...(group === undefined ? {} : { group }),
    name: name ?? full,
    version,
    purl: purlOf(full, version),
    scope: 'required',
    licenses: licencesOf(license),
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
      },
    ],
  };
};

/**
 * Where a package finds another one: beside itself or further up.
 * @param {LockFile} lock @param {string} from @param {string} name
 * @returns {string | null}
 */
const resolveFrom = (lock, from, name) => {
  const parts = from.split('/node_modules/');
  for (let length = parts.length; length >= 0; length -= 1) {
    const above = parts.slice(0, length).join('/node_modules/');
    const path = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
    if (lock.packages[path]) return path;
  }
  return null;
};

/** The same materials give the same number, so that two builds can be compared. @param {unknown} content */
const serialNumberOf = (content) => {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return `urn:uuid:${[...groups, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
};

/**
 * @param {{ lock: LockFile, bundled: readonly string[], program: Program, electron: string }} of `bundled`: paths as in the lock; `electron`: the version that is packed
 * @throws {SetupError} when something is bundled that is not of the program's own packages
 */
export const makeSbom = ({ lock, bundled, program, electron }) => {
  const foreign = bundled.filter((path) => {
    const locked = lock.packages[path];
    return locked === undefined || !isShipped(locked);
  });
  if (foreign.length > 0) {
    throw new SetupError(`Bundled, but no dependency of the program: ${foreign.join(', ')}`);
  }
  const parts = new Set(bundled);
  const libraries = bundled.map((path) => componentOf(lock, path));
  const refs = new Map(bundled.map((path, index) => [path, libraries[index]?.['bom-ref'] ?? '']));
  /** @type {Component} */
  const framework = {
    type: 'framework',
    'bom-ref': `pkg:github/electron/electron@v${electron}`,
    name: 'electron',
    version: electron,
    description: 'With Chromium and Node.js inside; their own lists are beside the program.',
    purl: `pkg:github/electron/electron@v${electron}`,
    scope: 'required',
    licenses: licencesOf('MIT'),
  };
  const components = [...libraries, framework].toSorted((a, b) =>
    a['bom-ref'] < b['bom-ref'] ? -1 : 1,
  );
  const root = purlOf(program.name, program.version);
  const wants = (/** @type {string} */ path) =>
    Object.keys(lock.packages[path]?.dependencies ?? {})
      .map((name) => resolveFrom(lock, path, name))
      .filter((found) => found !== null && parts.has(found))
      .map((found) => refs.get(found ?? '') ?? '')
      .toSorted();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialNumberOf([program, components]),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: program.name,
        version: program.version,
        description: program.description,
        purl: root,
        licenses: licencesOf(program.license),
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: [...wants(''), framework['bom-ref']] },
      { ref: framework['bom-ref'], dependsOn: [] },
      ...bundled.map((path) => ({ ref: refs.get(path) ?? '', dependsOn: wants(path) })),
    ],
  };
};
