/** Which packages are in what was built: noted while building, read when the bill of materials is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from './paths.mjs';

export const bundledPath = 'dist/.bundled.json';
const notes = inProject(bundledPath);

/** @param {string} id of a module @returns {string | null} its package's path, as package-lock.json has it */
export const packageOf = (id) => {
  const match = /(?:^|\/)(node_modules\/.*)$/.exec(id.replaceAll('\\', '/').replace(/^\0/, ''));
  const parts = match?.[1]?.split('node_modules/') ?? [];
  const last = parts.at(-1);
  if (last === undefined) return null;
  const [scopeOrName = '', name = ''] = last.split('/');
  const own = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  return [...parts.slice(0, -1), own].join('node_modules/');
};

/** A Vite plugin. */
export const noteBundled = () => ({
  name: 'note-bundled',
  apply: /** @type {const} */ ('build'),
  /** @param {unknown} _options @param {Record<string, { type: string, moduleIds?: readonly string[], originalFileNames?: readonly string[] }>} bundle */
  generateBundle(_options, bundle) {
    // The three parts of the program and its workers are built one beside the other: each adds to what is noted.
    const found = new Set(readBundled());
    for (const { moduleIds = [], originalFileNames = [] } of Object.values(bundle)) {
      // Fonts are files of their own.
      for (const id of [...moduleIds, ...originalFileNames]) {
        const path = packageOf(id);
        if (path !== null) found.add(path);
      }
    }
    mkdirSync(dirname(notes), { recursive: true });
    writeFileSync(notes, `${JSON.stringify([...found].toSorted(), null, 2)}\n`);
  },
});

/** @returns {string[] | null} paths as package-lock.json has them; null before the first build */
export const readBundled = () =>
  existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : null;
