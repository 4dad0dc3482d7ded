/**
 * Everything that the page needs before its first room can be used, in one file: each file more is a way through the main
 * process and back, which costs more than the bytes in it (docs/performance.md).
 */
export const firstChunk = () => {
  /** @type {ReadonlySet<string>} */
  let first = new Set();
  return {
    /** A Vite plugin. */
    plugin: {
      name: 'first-chunk',
      apply: /** @type {const} */ ('build'),
      /** @this {import('vite').Rolldown.PluginContext} */
      buildEnd() {
        const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        const reached = new Set(entries);
        // A set goes on to what is added to it while it is gone through.
        for (const id of reached) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
        }
        first = reached;
      },
    },
    /** A group of Rolldown's code splitting. */
    group: { name: 'first', test: (/** @type {string} */ id) => first.has(id), priority: 1 },
  };
};
