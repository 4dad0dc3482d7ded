/** The main process with a profile and a few records of its own, asked by way of the calls the page makes. Needs the stand-in for Electron. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Calls, Reply, ResultOf } from '#electron/contract';
import { answerPage } from '#electron/main/ipc/all-handlers';
import { startShell } from '#electron/main/shell/start-shell';
import { fakeElectron } from '#tests/support/fake-electron';
import { someRecords } from './support.ts';

type BackupCalls = Calls['backup'];
type Place = {
  /** The person's folder. */
  readonly home: string;
  readonly profile: string;
  readonly shell: ReturnType<typeof startShell>;
};

/** Anew for each test of the file or block it is called in. */
export function backupsOnShell() {
  let place: Place | null = null;

  beforeEach(async () => {
    fakeElectron.reset();
    const home = mkdtempSync(join(tmpdir(), 'gsj-home-'));
    const profile = join(home, 'profile');
    fakeElectron.app.switches.set('user-data-dir', profile);
    fakeElectron.app.paths.set('documents', home);
    const shell = startShell();
    place = { home, profile, shell };
    answerPage(shell);
    shell.mainWindow.open();
    const records = someRecords();
    await (await shell.safetyLog.open()).append({ at: '2026-11-23T08:00:00.000Z', records });
  });

  const present = (): Place => {
    if (place === null) throw new Error('Only inside a test.');
    return place;
  };

  afterEach(async () => {
    const { home, shell } = present();
    for (const window of fakeElectron.windows) window.close();
    await shell.safetyLog.close();
    rmSync(home, { recursive: true, force: true });
    place = null;
  });

  async function ask<Name extends keyof BackupCalls>(
    name: Name,
    args?: unknown,
  ): Promise<ResultOf<BackupCalls[Name]>> {
    const reply = (await fakeElectron.invoke(`backup.${name}`, [args])) as Reply<
      ResultOf<BackupCalls[Name]>
    >;
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value;
  }

  return { present, ask };
}
