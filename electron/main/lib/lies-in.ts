import { isAbsolute, relative, sep } from 'node:path';

/** Whether one folder is another or lies somewhere in it. */
export function liesIn(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
