/** The packaged program as a release would be: what is in release/, without the mark that lets the tests in (Linux). */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packagedExecutable } from './electron-app.ts';

const MARK = '"trialBuild": true';
/** As long as the mark, since an archive knows its files by where they begin. */
const NO_MARK = '"trialBuild":false';

export type Released = {
  readonly executable: string;
  readonly resources: string;
  readonly remove: () => void;
};

/** A copy beside release/…-unpacked; its large files are the same ones, by hard links. */
export function asReleased(): Released {
  const packaged = packagedExecutable();
  const from = dirname(packaged);
  const folder = join(dirname(from), `.as-released-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const [place, copy] = [join(from, name), join(folder, name)];
    if (statSync(place).isDirectory()) mkdirSync(copy, { recursive: true });
    else {
      mkdirSync(dirname(copy), { recursive: true });
      if (basename(name) === 'app.asar') copyFileSync(place, copy);
      else linkSync(place, copy);
    }
  }
  const resources = join(folder, 'resources');
  const archive = readFileSync(join(resources, 'app.asar'), 'latin1');
  if (archive.split(MARK).length !== 2) throw new Error('The archive carries no mark, or several.');
  writeFileSync(join(resources, 'app.asar'), archive.replace(MARK, NO_MARK), 'latin1');
  return {
    executable: join(folder, basename(packaged)),
    resources,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Started = {
  readonly child: ChildProcess;
  /** Everything it has printed so far, on both channels. */
  readonly said: () => string;
  readonly kill: () => Promise<void>;
};

export function start(
  executable: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(executable, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (chunk: Buffer) => (text += chunk.toString()));
  }
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    child,
    said: () => text,
    kill: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
      await exited;
    },
  };
}
