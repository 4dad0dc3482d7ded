/**
 * The shape of the house, held by a machine: which layer may import which, which package is known
 * where, how long a file may be. The linter says some of it sooner; this says all of it.
 */
import { describe, expect, it } from 'vitest';
import {
  readSources,
  resolveSpecifier,
  specifiersIn,
  type SourceFile,
} from '#tests/support/source-imports.ts';

/** A layer is a folder; the first that matches a path counts. */
const folders = {
  charts: 'src/ui/charts/',
  ui: 'src/ui/',
  domain: 'src/domain/',
  texts: 'src/texts/',
  content: 'src/content/',
  data: 'src/data/',
  desktop: 'src/desktop/',
  features: 'src/features/',
  app: 'src/app/',
  gallery: 'src/gallery',
  page: 'src/',
  contract: 'electron/contract/',
  preload: 'electron/preload/',
  main: 'electron/main/',
  tests: 'tests/',
} as const;
type Layer = keyof typeof folders;

/** Who may import whom; a layer may always import itself. */
const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  domain: [],
  texts: ['domain'],
  content: ['domain', 'texts'],
  data: ['domain'],
  desktop: ['contract', 'domain'],
  charts: ['ui', 'texts', 'domain'],
  ui: ['charts', 'texts', 'domain'],
  features: ['ui', 'charts', 'data', 'desktop', 'content', 'texts', 'domain'],
  app: ['features', 'ui', 'charts', 'data', 'desktop', 'content', 'texts', 'domain'],
  gallery: ['ui', 'charts', 'texts', 'domain'],
  page: ['app', 'ui', 'texts', 'domain'],
  contract: ['domain'],
  preload: ['contract'],
  main: ['contract', 'domain', 'texts'],
  tests: [],
};

const reactLayers = [
  'ui',
  'charts',
  'features',
  'app',
  'gallery',
  'page',
  'data',
  'texts',
] as const;

/** Packages that only some layers know. Anything of Node is `node:*`. */
const packagesKnownTo: Readonly<Record<string, readonly Layer[]>> = {
  electron: ['main', 'preload'],
  'node:*': ['main'],
  dexie: ['data'],
  'dexie-react-hooks': ['data'],
  recharts: ['charts'],
  'lucide-react': ['ui', 'charts', 'features', 'app', 'gallery'],
  'react-aria-components': ['ui', 'charts', 'features', 'app', 'gallery'],
  'intl-messageformat': ['texts'],
  wouter: ['features', 'app', 'ui'],
  react: reactLayers,
  'react-dom': reactLayers,
};

const layerOf = (path: string): Layer | null =>
  (Object.keys(folders) as Layer[]).find((layer) => `${path}/`.startsWith(folders[layer])) ?? null;

const featureOf = (path: string): string | null =>
  /^src\/features\/([^/]+)/.exec(path)?.[1] ?? null;

const problemOf = (from: string, target: string): string | null => {
  const layer = layerOf(from);
  if (!layer) return `${from} lies in no layer`;
  const targetLayer = layerOf(target);
  if (!targetLayer) {
    const known = packagesKnownTo[target.startsWith('node:') ? 'node:*' : target];
    return known && !known.includes(layer) ? `${from} (${layer}) must not know ${target}` : null;
  }
  if (layer === 'features' && targetLayer === 'features' && featureOf(from) !== featureOf(target)) {
    return `${from}: a feature imports another, ${target}`;
  }
  if (targetLayer === layer || mayImport[layer].includes(targetLayer)) return null;
  return `${from} (${layer}) must not import ${target} (${targetLayer})`;
};

const importProblems = (sources: readonly SourceFile[]): string[] =>
  sources.flatMap(({ path, text }) =>
    specifiersIn(text).flatMap(
      (specifier) => problemOf(path, resolveSpecifier(path, specifier)) ?? [],
    ),
  );

/** The clock and chance reach the domain as arguments, or its tests would not be tests. */
const impure = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/;
const impurities = (sources: readonly SourceFile[]): string[] =>
  sources
    .filter(({ path }) => layerOf(path) === 'domain')
    .filter(({ text }) => impure.test(text))
    .map(({ path }) => path);

const longestFileLines = 400;
const tooLong = (sources: readonly SourceFile[]): string[] =>
  sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ path, lines }) => lines > longestFileLines && !path.includes('/generated/'))
    .map(({ path, lines }) => `${path}: ${lines} lines`);

describe('the house', () => {
  const sources = readSources('src', 'electron');

  it('is read at all', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ text }) => specifiersIn(text)).length).toBeGreaterThan(300);
  });

  it('imports only downwards', () => {
    expect(importProblems(sources)).toEqual([]);
  });

  it('keeps the domain pure', () => {
    expect(impurities(sources)).toEqual([]);
  });

  it(`keeps files under ${longestFileLines} lines`, () => {
    expect(tooLong([...sources, ...readSources('tests', 'scripts')])).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['src/domain/day/x.ts', `import { useState } from 'react';`],
    ['src/domain/day/x.ts', `import { readFileSync } from 'node:fs';`],
    ['src/domain/day/x.ts', `import type { JournalDb } from '@/data';`],
    ['src/domain/day/x.ts', `import { x } from '../../ui/button.tsx';`],
    ['src/ui/button.tsx', `import { LineChart } from 'recharts';`],
    ['src/ui/button.tsx', `import { journal } from '@/data';`],
    ['src/features/today/page.tsx', `import Dexie from 'dexie';`],
    ['src/features/today/page.tsx', `import { x } from '@/features/trends';`],
    ['src/features/today/page.tsx', `import { x } from '../trends/x.ts';`],
    ['src/features/today/page.tsx', `const later = import('../../app/app.tsx');`],
    ['src/features/today/page.tsx', `export * from '../../../electron/contract/index.ts';`],
    ['src/desktop/desktop.ts', `import { main } from '#electron/main/index.ts';`],
    ['src/data/journal.ts', `import 'electron';`],
    ['electron/preload/index.ts', `import { z } from '@/domain';`],
    ['electron/main/index.ts', `import { Button } from '@/ui';`],
    ['electron/main/index.ts', `import { build } from '#tests/support/x.ts';`],
    ['src/app/app.tsx', `import {\n  a,\n  b,\n} from '#tests/support/x.ts';`],
  ])('catches in %s: %s', (path, text) => {
    expect(importProblems([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['src/ui/charts/line.tsx', `import { LineChart } from 'recharts';`],
    ['src/data/db.ts', `import Dexie from 'dexie';`],
    ['src/features/today/page.tsx', `import { x } from './x.ts';\nimport { y } from '@/ui';`],
    ['src/desktop/desktop.ts', `import type { Contract } from '#electron/contract/index.ts';`],
    ['src/domain/day/x.ts', `/* import { x } from 'react' */\nimport { z } from 'zod';`],
  ])('lets pass in %s: %s', (path, text) => {
    expect(importProblems([{ path, text }])).toEqual([]);
  });

  it('catches an impure domain and a file that is too long', () => {
    const path = 'src/domain/day/x.ts';
    expect(impurities([{ path, text: 'const now = new Date();' }])).toEqual([path]);
    expect(impurities([{ path, text: 'const then = new Date(instant);' }])).toEqual([]);
    expect(tooLong([{ path, text: '\n'.repeat(longestFileLines) }])).toHaveLength(1);
  });
});
