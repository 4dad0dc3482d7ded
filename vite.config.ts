/// <reference types="vitest/config" />
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { noteBundled } from './scripts/lib/bundled.mjs';
import { FIRST_CHUNK_MODE, firstChunk } from './scripts/lib/first-chunk.mjs';
import { ownLocales } from './scripts/lib/own-locales.mjs';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Everything outside the page gets from Electron or Node at run time; the rest is bundled. */
const providedByElectron = [
  'electron',
  ...builtinModules.flatMap((name) => [name, `node:${name}`]),
];

/** One CommonJS file with nothing left to resolve: a sandboxed preload cannot load a second one. */
const outsidePage = (name: 'main' | 'preload', isBuild: boolean): EnvironmentOptions => ({
  consumer: 'server',
  // Both run inside a program without node_modules, so packages are bundled, not looked up.
  resolve: { noExternal: true, external: providedByElectron },
  build: {
    outDir: inProject(`dist/${name}`),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node18',
    // Left readable: a stack in the log file then says where it came from.
    minify: false,
    sourcemap: isBuild ? false : 'inline',
    rolldownOptions: {
      input: inProject(`electron/${name}/index.ts`),
      external: providedByElectron,
      platform: 'node',
      output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
    },
  },
});

export default defineConfig(({ command, mode }) => {
  const first = mode === FIRST_CHUNK_MODE ? null : firstChunk();
  const isBuild = command === 'build' && mode === 'production';
  return {
    root: inProject('src'),
    plugins: [react(), ownLocales(), first?.plugin, noteBundled()],
    worker: { plugins: () => [noteBundled()] },
    resolve: {
      alias: [
        { find: /^@\//, replacement: inProject('src/') },
        { find: /^#electron\//, replacement: inProject('electron/') },
        { find: /^#tests\//, replacement: inProject('tests/') },
      ],
    },
    // `localhost` may mean IPv6 only; Electron is told this very address.
    server: { host: '127.0.0.1', fs: { allow: [inProject('.')] } },
    build: {
      // Images and fonts come from 'self' only (the page's policy), so none become data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    environments: {
      client: {
        build: {
          outDir: inProject('dist/page'),
          emptyOutDir: true,
          target: 'chrome114',
          cssTarget: 'chrome114',
          sourcemap: false,
          // Files of the program itself are never fetched over a network.
          chunkSizeWarningLimit: 1500,
          rolldownOptions: {
            input: inProject('src/index.html'),
            output: first === null ? {} : { codeSplitting: { groups: [first.group] } },
          },
        },
      },
      ...(process.env['VITEST']
        ? {}
        : { main: outsidePage('main', isBuild), preload: outsidePage('preload', isBuild) }),
    },
    builder: {
      buildApp: async (builder) => {
        await Promise.all(
          Object.values(builder.environments)
            .filter(({ name }) => ['client', 'main', 'preload'].includes(name))
            .map((environment) => builder.build(environment)),
        );
      },
    },
    test: {
      root: inProject('.'),
      include: ['tests/unit/**/*.test.{ts,tsx}'],
      environment: 'node',
      // No test passes or fails by the clock: this only ends one that hangs, on a machine however busy.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      setupFiles: ['tests/support/unit-setup.ts'],
      restoreMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
    },
  };
});
