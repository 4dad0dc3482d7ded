/** The system's own tools, as somebody at the computer uses them: apt, the menu, an account without any rights. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachTo, type RunningJournal } from '#tests/support/electron-app.ts';

const menuEntry = '/usr/share/applications/gut-skin-journal.desktop';

/** @returns what apt printed */
export const apt = (...words: readonly string[]): string =>
  execFileSync('apt-get', ['-y', '-q', '--no-install-recommends', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });

export const installedVersion = (): string | null => {
  const said = execFileSync(
    'dpkg-query',
    ['--showformat=${db:Status-Status} ${Version}\n', '--show', 'gut-skin-journal*'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return /^installed (\S+)$/m.exec(said)?.[1] ?? null;
};

/** What the menu starts, without the place where files would go. */
export const menuCommand = (): string => {
  const command = /^Exec=(.*)$/m.exec(readFileSync(menuEntry, 'utf8'))?.[1];
  if (command === undefined) throw new Error('The menu entry starts nothing.');
  return command.replace(/ %[uUfF]$/, '');
};

export type Account = {
  readonly home: string;
  readonly profile: string;
  readonly start: (
    ...words: readonly string[]
  ) => Promise<RunningJournal & { readonly pid: number }>;
  readonly remove: () => void;
};

/** An account of somebody who may do nothing but use the computer. */
export const makeAccount = (name: string): Account => {
  execFileSync('useradd', ['--create-home', '--shell', '/bin/sh', name]);
  const [, , uid = '', gid = '', , home = ''] = execFileSync('getent', ['passwd', name], {
    encoding: 'utf8',
  })
    .trim()
    .split(':');
  const start: Account['start'] = async (...words) => {
    const child = spawn(
      'setpriv',
      [
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--',
        menuCommand(),
        '--remote-debugging-port=0',
        '--lang=en-GB',
        ...words,
      ],
      {
        cwd: home,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          PATH: '/usr/bin:/bin',
          HOME: home,
          USER: name,
          LOGNAME: name,
          LANG: 'C.UTF-8',
          TZ: 'Europe/Berlin',
          DISPLAY: process.env['DISPLAY'] ?? '',
        },
      },
    );
    // setpriv becomes the program, so this is its own number.
    const { pid } = child;
    if (pid === undefined) throw new Error('The program was not started.');
    return { ...(await attachTo(child, { colorScheme: 'light' })), pid };
  };
  return {
    home,
    profile: join(home, '.config', 'GutSkinJournal'),
    start,
    remove: () => {
      execFileSync('userdel', ['--remove', '--force', name], { stdio: 'ignore' });
    },
  };
};
