#!/usr/bin/env node
/**
 * Makes a .deb with dpkg-deb alone. electron-builder asks `fpm` for it, which it downloads; where that download cannot be reached this
 * stands in for it (CUSTOM_FPM_PATH). It knows the words electron-builder says and refuses all others, rather than make another package
 * than was asked for. For trying only: releases are made with fpm itself.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const repeatable = ['-d', '--deb-recommends'];
const known = [
  '-s',
  '-t',
  '--architecture',
  '--after-install',
  '--after-remove',
  '--description',
  '--version',
  '--package',
  '--name',
  '--maintainer',
  '--vendor',
  '--url',
  '--category',
  '--deb-priority',
  '--deb-compression',
  '--license',
];

/**
 * @param {readonly string[]} words
 * @returns {{ options: Record<string, string>, depends: string[], recommends: string[], files: { from: string, to: string }[] }}
 */
export const readOrder = (words) => {
  /** @type {ReturnType<typeof readOrder>} */
  const order = { options: {}, depends: [], recommends: [], files: [] };
  const left = [...words];
  while (left.length > 0) {
    const word = /** @type {string} */ (left.shift());
    if (word === '--force') continue;
    if (!word.startsWith('-')) {
      const at = word.lastIndexOf('=');
      if (at < 1) throw new Error(`Where should this go: ${word}`);
      order.files.push({ from: word.slice(0, at), to: word.slice(at + 1) });
      continue;
    }
    const value = left.shift();
    if (value === undefined) throw new Error(`${word} wants a value.`);
    if (word === '-d') order.depends.push(value);
    else if (word === '--deb-recommends') order.recommends.push(value);
    else if (known.includes(word)) order.options[word] = value;
    else throw new Error(`Not known here: ${word} (of ${[...known, ...repeatable].join(' ')})`);
  }
  if (order.options['-s'] !== 'dir' || order.options['-t'] !== 'deb') {
    throw new Error('Only a deb out of folders can be made here.');
  }
  return order;
};

/** @param {ReturnType<typeof readOrder>} order @param {number} kilobytes installed */
export const controlOf = ({ options, depends, recommends }, kilobytes) => {
  const [summary = '', ...more] = (options['--description'] ?? '').split('\n');
  // A line of its own for each further one, indented; an empty one is a dot.
  const description = [
    summary,
    ...more.map((line) => ` ${line.trim() === '' ? '.' : line.trim()}`),
  ];
  /** @type {(readonly [string, string | undefined])[]} */
  const fields = [
    ['Package', options['--name']],
    ['Version', options['--version']],
    ['License', options['--license']],
    ['Vendor', options['--vendor']],
    ['Architecture', options['--architecture']],
    ['Maintainer', options['--maintainer']],
    ['Installed-Size', String(kilobytes)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options['--category'] ?? 'default'],
    ['Priority', options['--deb-priority']],
    ['Homepage', options['--url']],
    ['Description', description.join('\n')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `${lines.join('\n')}\n`;
};

/** @param {string} folder @returns {string[]} every plain file under it */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesIn(path) : item.isFile() ? [path] : [];
  });

/** @param {readonly string[]} words */
const makeDeb = (words) => {
  const order = readOrder(words);
  const target = /** @type {string} */ (order.options['--package']);
  const root = mkdtempSync(join(dirname(target), '.deb-'));
  try {
    for (const { from, to } of order.files) {
      const place = join(root, to);
      mkdirSync(dirname(place), { recursive: true });
      cpSync(from, place, { recursive: true, verbatimSymlinks: true });
    }
    // What a strict umask would have kept from everybody but root.
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', root]);
    const files = filesIn(root);
    const kilobytes = Math.ceil(files.reduce((sum, path) => sum + lstatSync(path).size, 0) / 1024);
    const control = join(root, 'DEBIAN');
    mkdirSync(control);
    writeFileSync(join(control, 'control'), controlOf(order, kilobytes));
    const md5 = (/** @type {string} */ path) =>
      createHash('md5').update(readFileSync(path)).digest('hex');
    writeFileSync(
      join(control, 'md5sums'),
      files.map((path) => `${md5(path)}  ${relative(root, path)}\n`).join(''),
    );
    for (const [option, name] of [
      ['--after-install', 'postinst'],
      ['--after-remove', 'postrm'],
    ]) {
      const script = order.options[/** @type {string} */ (option)];
      if (script === undefined) continue;
      const place = join(control, /** @type {string} */ (name));
      writeFileSync(place, readFileSync(script));
      chmodSync(place, 0o755);
    }
    // Fast rather than small: it is made anew at every try.
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, target], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) makeDeb(process.argv.slice(2));
