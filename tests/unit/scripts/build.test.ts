import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprintOf, isBuildCurrent } from '../../../scripts/lib/build.mjs';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gsj-test-'));
  write('src/app/main.tsx', 'one');
  write('electron/main/index.ts', 'two');
  write('vite.config.ts', 'three');
  for (const output of ['page/index.html', 'main/index.cjs', 'preload/index.cjs']) {
    write(`dist/${output}`, 'built');
  }
  write('dist/.build-stamp', fingerprintOf(root));
});
afterEach(() => rmSync(root, { recursive: true }));

const isCurrent = (): boolean => isBuildCurrent(root, fingerprintOf(root));

it('does not build twice from the same contents, whatever their times', () => {
  write('src/app/main.tsx', 'one');
  expect(isCurrent()).toBe(true);
});

it.each(['src/app/main.tsx', 'electron/main/index.ts', 'vite.config.ts', 'src/new-file.ts'])(
  'builds again after a change in %s',
  (path) => {
    write(path, 'changed');
    expect(isCurrent()).toBe(false);
  },
);

it('builds again after a file was renamed or the build taken away', () => {
  rmSync(join(root, 'dist/preload'), { recursive: true });
  expect(isCurrent()).toBe(false);
});
