/** Which processes a program has started, as the system lists them (not on Windows). */
import { spawnSync } from 'node:child_process';

type Process = { readonly pid: number; readonly parent: number };

const listed = (): readonly Process[] =>
  spawnSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((line) => line.trim().split(/\s+/))
    // A zombie has ended; where nobody reaps (a container) it stays listed.
    .filter(([pid, , state = 'Z']) => pid !== '' && !state.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));

/** A process and everything below it. */
export const processTree = (root: number): readonly number[] => {
  const all = listed();
  const tree = all.filter(({ pid }) => pid === root).map(({ pid }) => pid);
  // The list grows while it is walked: children of children come by themselves.
  for (const parent of tree) {
    tree.push(...all.filter((one) => one.parent === parent).map(({ pid }) => pid));
  }
  return tree;
};

export const stillRunning = (pids: readonly number[]): readonly number[] => {
  const all = new Set(listed().map(({ pid }) => pid));
  return pids.filter((pid) => all.has(pid));
};
