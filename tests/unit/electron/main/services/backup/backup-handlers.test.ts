import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseJournalFile } from '@/domain/transfer';
import type { ResultOf, Calls, Reply } from '#electron/contract';
import { answerPage } from '#electron/main/ipc/all-handlers';
import { scheduleBackups } from '#electron/main/services/backup/start-backups';
import { startShell } from '#electron/main/shell/start-shell';
import { fakeElectron } from '#tests/support/fake-electron';
import { someRecords } from './support.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

type BackupCalls = Calls['backup'];

describe('what the page can ask of the backups', () => {
  let home = '';
  let profile = '';
  let shell: ReturnType<typeof startShell>;

  beforeEach(async () => {
    fakeElectron.reset();
    home = mkdtempSync(join(tmpdir(), 'gsj-home-'));
    profile = join(home, 'profile');
    fakeElectron.app.switches.set('user-data-dir', profile);
    fakeElectron.app.paths.set('documents', home);
    shell = startShell();
    answerPage(shell);
    shell.mainWindow.open();
    const records = someRecords();
    await (await shell.safetyLog.open()).append({ at: '2026-11-23T08:00:00.000Z', records });
  });
  afterEach(async () => {
    for (const window of fakeElectron.windows) window.close();
    await shell.safetyLog.close();
    rmSync(home, { recursive: true, force: true });
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

  it('makes a backup of the safety log and reads it back by its name', async () => {
    expect(await ask('backUpNow', { reason: 'by-hand' })).toEqual({ problem: null });
    const { backups, folder } = await ask('status');
    expect(folder).toBe(`${profile}-backups`);
    expect(backups).toHaveLength(1);

    const { reading, summary, problem } = await ask('openFile', { backup: backups[0]?.id });
    expect(problem).toBeNull();
    expect(summary).toMatchObject({ what: 'backup', records: 4 });
    const { records, isLast } = await ask('readNext', { reading });
    expect([records.length, isLast]).toEqual([4, true]);
    expect(await ask('readNext', { reading })).toMatchObject({ records: [], problem: 'missing' });
  });

  it.each(['../../../etc/passwd', 'profile/preferences.json', '/etc/passwd'])(
    'opens nothing that is not listed: %s',
    async (backup) => {
      expect(await ask('openFile', { backup })).toEqual({
        reading: null,
        summary: null,
        problem: 'missing',
      });
    },
  );

  it('gives a token for a file that was picked, and none when nothing was', async () => {
    expect(await ask('pickFile', { what: 'journal-file' })).toEqual({ token: null });
    const path = join(home, 'not one.json');
    writeFileSync(path, 'Dear diary');
    fakeElectron.picked = [path];
    const { token } = await ask('pickFile', { what: 'journal-file' });
    expect(JSON.stringify(token)).not.toContain(home);
    expect(await ask('openFile', { token })).toMatchObject({ problem: 'not-a-journal' });
  });

  it('saves the journal as a file where the person says', async () => {
    expect(await ask('saveJournalFile')).toMatchObject({ saved: false, problem: null });
    const path = join(home, 'my journal.json');
    fakeElectron.picked = [path];
    expect(await ask('saveJournalFile')).toMatchObject({
      saved: true,
      name: 'my journal.json',
      counts: { entries: 2 },
      problem: null,
    });
    expect(parseJournalFile(readFileSync(path, 'utf8'))).toMatchObject({ problems: [] });

    const { token } = await ask('pickFile', { what: 'journal-file' });
    const { reading, summary } = await ask('openFile', { token });
    expect(summary).toMatchObject({ what: 'journal-file', records: 4 });
    expect(await ask('readNext', { reading })).toMatchObject({ isLast: true, problem: null });

    fakeElectron.picked = [join(home, 'nowhere', 'journal.json')];
    expect(await ask('saveJournalFile')).toMatchObject({ saved: false, problem: 'missing' });
  });

  it('takes another folder, but none inside the profile', async () => {
    fakeElectron.picked = [join(profile, 'safe')];
    expect(await ask('chooseFolder')).toEqual({ chosen: false, problem: 'inside-profile' });
    const stick = join(home, 'stick');
    mkdirSync(stick);
    fakeElectron.picked = [stick];
    expect(await ask('chooseFolder')).toEqual({ chosen: true, problem: null });
    expect(await ask('status')).toMatchObject({ folder: stick, isFolderChosen: true });
    await ask('openFolder');
    expect(fakeElectron.opened).toEqual([stick]);
  });

  it('keeps its settings out of a profile that was erased, and the backups where they are', async () => {
    await ask('backUpNow', { reason: 'by-hand' });
    expect(existsSync(join(profile, 'backups.json'))).toBe(true);
    await fakeElectron.invoke('profile.erase', [undefined]);
    expect(existsSync(join(profile, 'backups.json'))).toBe(false);
    const { backups } = await ask('status');
    expect(backups).toMatchObject([{ about: { isOfThisJournal: false } }]);
  });

  it('looks some seconds after the start whether a backup is due, then every minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    const runs = vi.spyOn(shell.backup.backups, 'runIfDue').mockResolvedValue();
    try {
      scheduleBackups(shell.backup);
      expect(runs).not.toHaveBeenCalled();
      vi.advanceTimersByTime(10_000);
      expect(runs).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(180_000);
      expect(runs).toHaveBeenCalledTimes(4);
    } finally {
      vi.useRealTimers();
    }
  });
});
