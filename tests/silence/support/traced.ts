/** The program under strace, in the network of its own. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronExecutable } from '../../../scripts/lib/electron-command.mjs';
import { callsOut, type CallsOut } from './calls-out.ts';

/** Every call that can name an address; with what stands behind a number of a file, and in every process. */
const STRACE = [
  'strace',
  '-f',
  '-qq',
  '-yy',
  '--seccomp-bpf',
  '-e',
  'trace=connect,sendto,sendmsg,sendmmsg',
  '-e',
  'signal=none',
];

export type Traced = {
  /** To be started in the program's place. */
  readonly executable: string;
  readonly calls: () => CallsOut;
};

/** @param program what is started; Electron when absent */
export function traced(folder: string, program: string = electronExecutable()): Traced {
  const notes = join(folder, 'strace.txt');
  const executable = join(folder, 'traced.sh');
  const quoted = [...STRACE, '-o', notes, program].map((part) => `'${part}'`).join(' ');
  writeFileSync(executable, `#!/bin/sh\nexec ${quoted} "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    executable,
    calls: () => callsOut(existsSync(notes) ? readFileSync(notes, 'utf8') : ''),
  };
}
