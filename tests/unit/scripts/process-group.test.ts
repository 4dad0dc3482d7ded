/** Real processes: a group whose first process ignores SIGTERM and has a child must be gone. */
import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { endGroup, killGroup, spawnGroup } from '../../../scripts/lib/process-group.mjs';

const isGone = (pid: number): boolean => {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)])
    .stdout.toString()
    .trim();
  // A zombie has ended; where nobody reaps (a container) it stays listed.
  return state === '' || state.startsWith('Z');
};

const parentWithChild = `
const { spawn } = require('node:child_process');
const child = spawn('sleep', ['60']);
process.on('SIGTERM', () => process.exit(0));
setInterval(() => {}, 1000);
console.log(child.pid);
`;

describe.skipIf(process.platform === 'win32')('a group', () => {
  it.each([
    ['asked to end', endGroup],
    ['killed', (child: ChildProcess) => Promise.resolve(killGroup(child))],
  ])('leaves nothing behind when %s', async (_, end) => {
    const parent = spawnGroup(process.execPath, ['-e', parentWithChild], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: parent.stdout as Readable }), 'line')) as [
      string,
    ];
    const exit = once(parent, 'exit');
    await end(parent);
    await exit;
    await expect.poll(() => isGone(Number(line)) && isGone(parent.pid ?? 0)).toBe(true);
  });
});
