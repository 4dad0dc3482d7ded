import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/lib/paths.mjs';
import { controlOf, readOrder } from '../../../scripts/packaging/deb-by-dpkg.mjs';

const words = (...more: readonly string[]) => ['-s', 'dir', '--force', '-t', 'deb', ...more];

describe('the order for a deb', () => {
  it('is read word by word', () => {
    const order = readOrder(
      words('-d', 'libgtk-3-0 | libgtk-3-0t64', '-d', 'libnss3', '--name', 'x', '/a=b/=/opt/x'),
    );
    expect(order.depends).toEqual(['libgtk-3-0 | libgtk-3-0t64', 'libnss3']);
    expect(order.options['--name']).toBe('x');
    expect(order.files).toEqual([{ from: '/a=b/', to: '/opt/x' }]);
  });

  it.each([
    ['another kind of package', ['-s', 'dir', '-t', 'rpm']],
    ['a word that is not known', words('--deb-systemd', 'x.service')],
    ['a word without its value', words('--name')],
    ['a folder that should go nowhere', words('/a')],
  ])('is refused: %s', (_name, order) => {
    expect(() => readOrder(order)).toThrow();
  });

  it('writes a description of several lines as Debian wants it', () => {
    const order = readOrder(
      words('--name', 'x', '--description', 'In short\n In long\n\n And more'),
    );
    expect(controlOf(order, 12)).toBe(
      'Package: x\nInstalled-Size: 12\nSection: default\nDescription: In short\n In long\n .\n And more\n',
    );
  });
});

describe.skipIf(!existsSync('/usr/bin/dpkg-deb'))('the deb', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gsj-deb-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the files where they belong, readable by everybody, and the scripts', () => {
    mkdirSync(join(folder, 'program'));
    writeFileSync(join(folder, 'program', 'run me'), '#!/bin/sh\n', { mode: 0o700 });
    writeFileSync(join(folder, 'after'), '#!/bin/sh\necho gone\n');
    const deb = join(folder, 'x.deb');
    const made = spawnSync(
      process.execPath,
      [
        inProject('scripts', 'packaging', 'deb-by-dpkg.mjs'),
        ...words('--name', 'x', '--version', '1.2.3', '--architecture', 'all'),
        '--maintainer',
        'Ada <ada@example.org>',
        '--description',
        'Short',
        '--package',
        deb,
        '--after-remove',
        join(folder, 'after'),
        `${join(folder, 'program')}/=/opt/x`,
      ],
      { encoding: 'utf8' },
    );
    expect(made.stderr).toBe('');
    expect(execFileSync('dpkg-deb', ['-f', deb, 'Version'], { encoding: 'utf8' })).toBe('1.2.3\n');
    const listing = execFileSync('dpkg-deb', ['-c', deb], { encoding: 'utf8' });
    expect(listing).toMatch(/^-rwxr-xr-x root\/root .* \.\/opt\/x\/run me$/m);
    const script = execFileSync('dpkg-deb', ['-I', deb, 'postrm'], { encoding: 'utf8' });
    expect(script).toContain('echo gone');
  });
});
