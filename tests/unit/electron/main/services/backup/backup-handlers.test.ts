import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseJournalFile } from '@/domain/transfer';
import { scheduleBackups } from '#electron/main/services/backup/start-backups';
import { fakeElectron } from '#tests/support/fake-electron';
import { backupsOnShell } from './on-shell.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('what the page can ask of the backups', () => {
  const { present, ask } = backupsOnShell();

  it('makes a backup of the safety log and reads it back by its name', async () => {
    expect(await ask('backUpNow', { reason: 'by-hand' })).toEqual({ problem: null });
    const { backups, folder } = await ask('status');
    expect(folder).toBe(`${present().profile}-backups`);
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
    const path = join(present().home, 'not one.json');
    writeFileSync(path, 'Dear diary');
    fakeElectron.picked = [path];
    const { token } = await ask('pickFile', { what: 'journal-file' });
    expect(JSON.stringify(token)).not.toContain(present().home);
    expect(await ask('openFile', { token })).toMatchObject({ problem: 'not-a-journal' });
  });

  it('saves the journal as a file where the person says', async () => {
    expect(await ask('saveJournalFile')).toMatchObject({ saved: false, problem: null });
    const path = join(present().home, 'my journal.json');
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

    fakeElectron.picked = [join(present().home, 'nowhere', 'journal.json')];
    expect(await ask('saveJournalFile')).toMatchObject({ saved: false, problem: 'missing' });
  });

  it('takes another folder, but none inside the profile', async () => {
    fakeElectron.picked = [join(present().profile, 'safe')];
    expect(await ask('chooseFolder')).toEqual({ chosen: false, problem: 'inside-profile' });
    const stick = join(present().home, 'stick');
    mkdirSync(stick);
    fakeElectron.picked = [stick];
    expect(await ask('chooseFolder')).toEqual({ chosen: true, problem: null });
    expect(await ask('status')).toMatchObject({ folder: stick, isFolderChosen: true });
    await ask('openFolder');
    expect(fakeElectron.opened).toEqual([stick]);
  });

  it('keeps its settings out of a profile that was erased, and the backups where they are', async () => {
    await ask('backUpNow', { reason: 'by-hand' });
    expect(existsSync(join(present().profile, 'backups.json'))).toBe(true);
    await fakeElectron.invoke('profile.erase', [undefined]);
    expect(existsSync(join(present().profile, 'backups.json'))).toBe(false);
    const { backups } = await ask('status');
    expect(backups).toMatchObject([{ about: { isOfThisJournal: false } }]);
  });

  it('looks some seconds after the start whether a backup is due, then every minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    const runs = vi.spyOn(present().shell.backup.backups, 'runIfDue').mockResolvedValue();
    try {
      scheduleBackups(present().shell.backup);
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
