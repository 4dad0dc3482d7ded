/**
 * Everything that the page needs before its first room can be used, in one file: each file more is a way through the main
 * process and back, which costs more than the bytes in it (docs/performance.md).
 */
import { createBuilder } from 'vite';

/** The mode in which vite.config.ts builds only what a start needs, to see what that is. */
export const FIRST_CHUNK_MODE = 'first-chunk';

/**
 * What a start needs is what is left of the program when everything that is loaded later is left out. Following imports is not
 * enough: an `index.ts` imports everything of its folder, for a start that may want one function of it.
 * @returns {Promise<ReadonlySet<string>>} ids of modules
 */
const modulesOfStart = async () => {
  const builder = await createBuilder({
    logLevel: 'error',
    mode: FIRST_CHUNK_MODE,
    build: { write: false, minify: false },
    plugins: [
      {
        name: 'nothing-later',
        enforce: 'pre',
        resolveDynamicImport: (specifier) => ({ id: `later:${specifier}`, external: true }),
      },
    ],
  });
  const client = builder.environments['client'];
  if (client === undefined) throw new Error('There is no page to build.');
  const built = await builder.build(client);
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  return new Set(outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : [])));
};

export const firstChunk = () => {
  /** @type {ReadonlySet<string>} */
  let first = new Set();
  return {
    /** A Vite plugin. */
    plugin: {
      name: 'first-chunk',
      apply: /** @type {const} */ ('build'),
      applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === 'client',
      async buildStart() {
        first = await modulesOfStart();
      },
    },
    /** A group of Rolldown's code splitting; what its modules need for whomever they serve comes with them. */
    group: {
      name: 'first',
      test: (/** @type {string} */ id) => first.has(id),
      priority: 1,
    },
  };
};
