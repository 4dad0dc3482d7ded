import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followOfferedBackups } from '#electron/main/shell/offered-backups';
import { createOfferedBackup } from '#electron/main/services/backup/offered-backup';
import { fakeElectron } from '#tests/support/fake-electron';
import { fakeShell } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

describe('a backup opened outside the program', () => {
  beforeEach(() => fakeElectron.reset());

  const following = () => {
    const offered: string[] = [];
    const shell = fakeShell();
    followOfferedBackups({
      ...shell,
      backup: {
        ...shell.backup,
        offered: createOfferedBackup({ offer: ({ path }) => `token ${offered.push(path)}` }),
      },
    });
    return offered;
  };

  it('comes from a second start, and from the system itself', () => {
    const offered = following();
    fakeElectron.app.emit('second-instance', {}, ['/opt/program', '--x', 'b.gsj'], '/home/ada');
    fakeElectron.app.emit('second-instance', {}, ['/opt/program'], '/home/ada');
    const preventDefault = vi.fn();
    fakeElectron.app.emit('open-file', { preventDefault }, '/Users/ada/c.gsj');
    expect(offered).toEqual(['/home/ada/b.gsj', '/Users/ada/c.gsj']);
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('is told in the log without its name', () => {
    const shell = fakeShell();
    const info = vi.spyOn(shell.log, 'info');
    followOfferedBackups({
      ...shell,
      backup: { ...shell.backup, offered: createOfferedBackup({ offer: () => 'token' }) },
    });
    fakeElectron.app.emit('second-instance', {}, ['/opt/program', '/home/ada/mine.gsj'], '/');
    expect(info).toHaveBeenCalled();
    expect(JSON.stringify(info.mock.calls)).not.toContain('mine');
  });
});

it('stays until it was looked at, and a later one takes the place of an earlier', () => {
  let count = 0;
  const offered = createOfferedBackup({ offer: () => `token ${(count += 1)}` });
  expect(offered.token()).toBeNull();
  offered.offer('/a.gsj');
  offered.offer('/b.gsj');
  expect(offered.token()).toBe('token 2');
  offered.end('token 1');
  expect(offered.token()).toBe('token 2');
  offered.end('token 2');
  expect(offered.token()).toBeNull();
});
