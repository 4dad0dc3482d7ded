// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupFile, BackupStatus } from '@/desktop';
import { BackupsSection } from '@/features/settings/backups-section';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal';

const system = vi.hoisted(() => ({
  isDesktop: true,
  desktop: {
    app: { info: vi.fn(), openDataFolder: vi.fn(), reportProblem: vi.fn() },
    mirror: { status: vi.fn(), chooseFolder: vi.fn(), stop: vi.fn() },
    backup: {
      status: vi.fn(),
      openFile: vi.fn(),
      readNext: vi.fn(),
      prepareEncryption: vi.fn(),
      copyRecoveryKey: vi.fn(),
      startEncryption: vi.fn(),
      changePassphrase: vi.fn(),
      stopEncryption: vi.fn(),
    },
  },
}));
vi.mock('@/desktop', () => system);

const { backup } = system.desktop;
const RECOVERY_KEY = '008J4-CT4AN-K7F24-SNAXW-SQFEZ-YSC19';
const SINCE = { since: '2026-11-23T07:02:00.000Z' };

function aBackup(isEncrypted: boolean, parts: Partial<BackupFile> = {}): BackupFile {
  const counts = { entries: 12, deleted: 0, settings: 1, documents: 0, photos: 0, kinds: [] };
  return {
    id: 'monday.gsj',
    bytes: 143_201,
    about: {
      createdAt: '2026-11-23T07:02:00.000Z',
      reason: 'scheduled',
      counts: isEncrypted ? null : counts,
      app: '0.1.0',
      isEncrypted,
      isOfThisJournal: true,
    },
    verifiedAt: '2026-11-23T07:02:01.000Z',
    damagedAt: null,
    problem: null,
    ...parts,
  };
}

function statusWith(parts: Partial<BackupStatus> = {}) {
  const status: BackupStatus = {
    folder: '/home/ada/Documents/Gut-Skin Journal Backups',
    isFolderChosen: false,
    isAtWork: false,
    backups: [],
    lastBackupAt: null,
    lastProblem: null,
    encryption: null,
    ...parts,
  };
  backup.status.mockResolvedValue(status);
}

async function openSettings() {
  const own = await openTestJournal();
  const view = renderInJournal(<BackupsSection />, { own });
  return { ...view, section: within(await screen.findByRole('region', { name: 'Backups' })) };
}

type User = Awaited<ReturnType<typeof openSettings>>['user'];

/** At once: the whole page is drawn anew for every key. */
async function paste(user: User, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

const dialogNamed = async (name: string) => within(await screen.findByRole('dialog', { name }));

beforeEach(() => {
  for (const call of Object.values(backup)) call.mockReset();
  system.desktop.mirror.status.mockResolvedValue({
    folder: null,
    copiedAt: null,
    isComplete: false,
    problem: null,
  });
  system.desktop.app.info.mockResolvedValue(null);
  statusWith();
  backup.prepareEncryption.mockResolvedValue({ recoveryKey: RECOVERY_KEY });
  backup.copyRecoveryKey.mockResolvedValue({ copied: true });
  for (const call of [backup.startEncryption, backup.changePassphrase, backup.stopEncryption]) {
    call.mockResolvedValue({ problem: null });
  }
});

describe('Encrypting backups', () => {
  async function typed(first: string, second: string) {
    const { user, section } = await openSettings();
    await user.click(await section.findByRole('button', { name: 'Encrypt backups…' }));
    const dialog = await dialogNamed('Encrypt backups');
    await paste(user, dialog.getByLabelText('New passphrase'), first);
    await paste(user, dialog.getByLabelText('The same once more'), second);
    return { user, section, dialog };
  }

  it('asks for a passphrase twice, shows the recovery key once, and only then begins', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, dialog, section } = await typed(
      'lamp river otter brick',
      'lamp river otter brick',
    );
    expect(dialog.getByText(/Long enough/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Next' }));
    expect(backup.prepareEncryption).toHaveBeenCalledWith({ passphrase: 'lamp river otter brick' });

    const keyDialog = await dialogNamed('Your recovery key');
    expect(keyDialog.getByRole('group', { name: 'Recovery key' }).textContent).toBe(
      RECOVERY_KEY.replaceAll('-', ''),
    );
    await user.click(keyDialog.getByRole('button', { name: 'Copy' }));
    expect(await keyDialog.findByText(/^Copied/)).toBeTruthy();
    await user.click(keyDialog.getByRole('button', { name: 'Print…' }));
    expect(print).toHaveBeenCalledOnce();
    const finish = keyDialog.getByRole('button', { name: 'Encrypt from now on' });
    expect(finish).toHaveProperty('disabled', true);
    await user.click(keyDialog.getByRole('checkbox', { name: 'I have written it down' }));
    expect(backup.startEncryption).not.toHaveBeenCalled();

    statusWith({ encryption: SINCE, backups: [aBackup(true), aBackup(false, { id: 'old.gsj' })] });
    await user.click(finish);
    expect(await screen.findByText('Backups are encrypted from now on.')).toBeTruthy();
    expect(
      await section.findByText(/open only with your passphrase.*23 Nov 2026, 08:02/),
    ).toBeTruthy();
    expect(section.getByText(/^1 backup from before is not encrypted/)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it.each([
    ['short', 'short', /^At least 10 characters/],
    ['1212121212', '1212121212', /repeats the same few/],
    ['lamp river otter', 'lamp river ottar', /two are not the same/],
  ])('goes no further with %j and %j', async (first, second, words) => {
    const { user, dialog } = await typed(first, second);
    expect(dialog.getByText(words)).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
    await user.keyboard('{Enter}');
    expect(backup.prepareEncryption).not.toHaveBeenCalled();
  });

  it('says so when it did not begin', async () => {
    backup.startEncryption.mockResolvedValue({ problem: 'not-written' });
    const { user, dialog } = await typed('lamp river otter brick', 'lamp river otter brick');
    await user.click(dialog.getByRole('button', { name: 'Next' }));
    const keyDialog = await dialogNamed('Your recovery key');
    await user.click(keyDialog.getByRole('checkbox', { name: 'I have written it down' }));
    await user.click(keyDialog.getByRole('button', { name: 'Encrypt from now on' }));
    expect((await keyDialog.findByRole('alert')).textContent).toContain('was not switched on');
  });

  it('changes the passphrase, and says which of the fields was wrong', async () => {
    statusWith({ encryption: SINCE });
    const { user, section } = await openSettings();
    await user.click(await section.findByRole('button', { name: 'Change passphrase…' }));
    const dialog = await dialogNamed('Change the passphrase');
    await paste(user, dialog.getByLabelText(/^Present passphrase/), 'the old one');
    await paste(user, dialog.getByLabelText('New passphrase'), 'other words than before');
    await paste(user, dialog.getByLabelText('The same once more'), 'other words than before');
    backup.changePassphrase.mockResolvedValueOnce({ problem: 'wrong-passphrase' });
    await user.click(dialog.getByRole('button', { name: 'Change passphrase' }));
    expect(await dialog.findByText(/^That does not open it/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Change passphrase' }));
    expect(await screen.findByText('The passphrase was changed.')).toBeTruthy();
    expect(backup.changePassphrase).toHaveBeenLastCalledWith({
      secret: 'the old one',
      passphrase: 'other words than before',
    });
  });

  it('is switched off after a question', async () => {
    statusWith({ encryption: SINCE });
    const { user, section } = await openSettings();
    await user.click(await section.findByRole('button', { name: 'Switch off…' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: /^Stop encrypting/ }));
    expect(dialog.getByText(/stay so and still need the passphrase/)).toBeTruthy();
    statusWith();
    await user.click(dialog.getByRole('button', { name: 'Stop encrypting' }));
    expect(await section.findByRole('button', { name: 'Encrypt backups…' })).toBeTruthy();
    expect(backup.stopEncryption).toHaveBeenCalledOnce();
  });
});

describe('The list', () => {
  it('marks those that are encrypted, and those that were found damaged', async () => {
    statusWith({
      backups: [
        aBackup(true),
        aBackup(true, { id: 'b.gsj', verifiedAt: '2026-11-24T07:02:01.000Z' }),
        aBackup(false, {
          id: 'c.gsj',
          verifiedAt: null,
          damagedAt: '2026-11-24T07:02:01.000Z',
          problem: 'damaged',
        }),
      ],
    });
    const { section } = await openSettings();
    const list = await section.findByRole('list', { name: 'What you can go back to' });
    const [sealed, rechecked, damaged] = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(sealed).toMatch(
      /opens with your passphrase.*encrypted · made by itself.* verified 23 Nov/,
    );
    expect(rechecked).toContain('unchanged since it was verified, looked at 24 Nov 2026, 08:02');
    expect(damaged).toContain('Found damaged 24 Nov 2026, 08:02: do not count on this one.');
    expect(damaged).not.toContain('verified');
  });
});

describe('Restoring an encrypted backup', () => {
  const refused = (problem: string) => ({ reading: null, summary: null, problem });

  async function openLocked() {
    statusWith({ encryption: SINCE, backups: [aBackup(true)] });
    backup.openFile.mockResolvedValueOnce(refused('locked'));
    const { user, section } = await openSettings();
    await user.click(await section.findByRole('button', { name: /^Restore… the backup of 23/ }));
    const dialog = await dialogNamed('Restore a backup');
    return { user, dialog, field: await dialog.findByLabelText('Passphrase or recovery key') };
  }

  it('asks for what opens it, says what was wrong with it, and goes on', async () => {
    const { user, dialog, field } = await openLocked();
    expect(dialog.getByRole('button', { name: 'Open' })).toHaveProperty('disabled', true);
    backup.openFile.mockResolvedValueOnce(refused('wrong-passphrase'));
    await user.type(field, 'wrong{Enter}');
    expect(await dialog.findByText(/^That does not open it/)).toBeTruthy();
    backup.openFile.mockResolvedValueOnce(refused('mistyped-recovery-key'));
    await user.type(field, ' key{Enter}');
    expect(await dialog.findByText(/recovery key with a slip in it/)).toBeTruthy();

    backup.openFile.mockResolvedValueOnce({
      problem: null,
      reading: '22222222-2222-4222-8222-222222222222',
      summary: {
        what: 'backup',
        name: 'monday.gsj',
        bytes: 100,
        writtenAt: '2026-11-22T20:00:00.000Z',
        writtenBy: '0.1.0',
        records: 0,
        counts: null,
      },
    });
    backup.readNext.mockResolvedValueOnce({ problem: null, records: [], isLast: true });
    await user.clear(field);
    await paste(user, field, 'lamp river otter brick');
    await user.click(dialog.getByRole('button', { name: 'Open' }));
    expect(await dialog.findByRole('list', { name: 'What would happen' })).toBeTruthy();
    expect(backup.openFile).toHaveBeenLastCalledWith({
      backup: 'monday.gsj',
      secret: 'lamp river otter brick',
    });
    await waitFor(() => expect(dialog.queryByLabelText('Passphrase or recovery key')).toBeNull());
  });

  it('tells a damaged file from a wrong passphrase', async () => {
    const { user, dialog, field } = await openLocked();
    backup.openFile.mockResolvedValueOnce(refused('damaged'));
    await user.type(field, 'lamp river otter brick{Enter}');
    expect((await dialog.findByRole('alert')).textContent).toContain('This file is damaged');
  });
});
