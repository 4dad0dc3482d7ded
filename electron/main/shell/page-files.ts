import { extname, isAbsolute, join, relative } from 'node:path';
import { HOST, SCHEME } from '@/domain/identity';
import { readUrl } from '../lib/read-url.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export const mimeTypeOf = (path: string): string | undefined =>
  MIME_TYPES[extname(path).toLowerCase()];

/*
  Names as the build writes them. Nothing encoded, no dot file, no backslash, colon or trailing dot: with so few characters
  there is no way to spell a way out, on any system.
*/
const NAME = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The path inside the origin that an address asks for, or undefined when it is none of ours. */
export function readPagePath(address: string): string | undefined {
  const url = readUrl(address);
  if (url?.protocol !== `${SCHEME}:` || url.host !== HOST) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const names = path.slice(1).split('/');
  return names.every((name) => NAME.test(name) && !WINDOWS_DEVICE.test(name)) ? path : undefined;
}

/** The file of the built page behind an address; undefined when there cannot be one. */
export function resolvePageFile(address: string, pageFolder: string): string | undefined {
  const path = readPagePath(address);
  if (path === undefined) return undefined;
  const file = join(pageFolder, path);
  const inside = relative(pageFolder, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : file;
}
