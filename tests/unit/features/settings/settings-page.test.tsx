// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '@/data/journal';
import { momentInDay, parseLocalDay } from '@/domain/day';
import { feature } from '@/features/settings';
import { openTestJournal, renderInJournal, testClock } from '#tests/support/render-in-journal';

const system = vi.hoisted(() => ({
  isDesktop: true,
  desktop: {
    app: { info: vi.fn(), openDataFolder: vi.fn() },
    profile: { erase: vi.fn() },
    mirror: { status: vi.fn(), chooseFolder: vi.fn(), stop: vi.fn() },
    backup: { status: vi.fn() },
  },
}));
vi.mock('@/desktop', () => system);

const reload = vi.fn();
let own: Journal;

beforeEach(async () => {
  own = await openTestJournal();
  system.isDesktop = true;
  system.desktop.app.info.mockResolvedValue({
    version: '0.1.0',
    electronVersion: '45.4.1',
    chromiumVersion: '148.0.1',
    dataFolder: '/home/ada/.config/GutSkinJournal',
  });
  system.desktop.app.openDataFolder.mockResolvedValue(undefined);
  system.desktop.mirror.status.mockResolvedValue({
    folder: null,
    copiedAt: null,
    isComplete: false,
    problem: null,
  });
  system.desktop.backup.status.mockResolvedValue({
    folder: '/home/ada/Documents/Gut-Skin Journal Backups',
    isFolderChosen: false,
    isAtWork: false,
    backups: [],
    lastBackupAt: null,
    lastProblem: null,
    encryption: null,
  });
  system.desktop.profile.erase.mockReset().mockResolvedValue(undefined);
  reload.mockReset();
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
});

async function noteOn(...days: readonly string[]) {
  for (const day of days) {
    const context = { now: testClock.now(), zone: testClock.zone(), dayStartHour: 0 } as const;
    const moment = momentInDay(parseLocalDay(day), { hour: 20, minute: 0 }, context);
    await own.commands.addEntry('note', { text: 'A day' }, moment);
  }
}

async function openSettings(journal: Journal = own, sample?: Journal) {
  const view = renderInJournal(<feature.Page params={{}} />, {
    own: journal,
    ...(sample === undefined ? {} : { sample }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return view;
}

function failingWrites(journal: Journal): Journal {
  const changeSettings = () => Promise.reject(new Error('disk full'));
  return { ...journal, commands: { ...journal.commands, changeSettings } };
}

describe('You', () => {
  it('keeps the hour at which days start, at once, and says what it means', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: /Your day starts at/ }));
    await user.click(await screen.findByRole('option', { name: '03:00' }));
    expect(await screen.findByText(/before 03:00 belongs to the day before/)).toBeTruthy();
    expect((await own.settings.all()).dayStartHour).toBe(3);
    expect(screen.getByText(/Entries you already have keep the day/)).toBeTruthy();
  });
});

describe('Appearance', () => {
  it.each([
    ['Colours', 'Dark', 'appearance', 'dark'],
    ['Text size', 'Largest', 'textSize', 'largest'],
    ['Contrast', 'High', 'contrast', 'more'],
    ['Motion', 'Reduced', 'motion', 'reduced'],
  ] as const)('%s: %s is kept at once', async (group, choice, key, stored) => {
    const { user } = await openSettings();
    const radios = within(screen.getByRole('radiogroup', { name: group }));
    await user.click(radios.getByRole('radio', { name: choice }));
    await waitFor(() =>
      expect(radios.getByRole<HTMLInputElement>('radio', { name: choice }).checked).toBe(true),
    );
    expect((await own.settings.all())[key]).toBe(stored);
  });

  it('shows what is stored and says so when a choice could not be kept', async () => {
    const { user } = await openSettings(failingWrites(own));
    const colours = within(screen.getByRole('radiogroup', { name: 'Colours' }));
    await user.click(colours.getByRole('radio', { name: 'Dark' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be stored');
    expect(colours.getByRole<HTMLInputElement>('radio', { name: 'As the system' }).checked).toBe(
      true,
    );
  });
});

describe('Your data', () => {
  it('names the folder and opens it', async () => {
    const { user } = await openSettings();
    expect(await screen.findByText('/home/ada/.config/GutSkinJournal')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(system.desktop.app.openDataFolder).toHaveBeenCalledOnce();
  });

  it('says so when the folder does not open', async () => {
    system.desktop.app.openDataFolder.mockRejectedValue(new Error('no file manager'));
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not open');
  });

  it('says in a browser that the browser keeps it', async () => {
    system.isDesktop = false;
    await openSettings();
    expect(screen.getByText(/this browser’s own storage/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show in folder' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Backups' })).toBeNull();
  });

  it('counts the entries and days of the person’s own journal, also beside the sample', async () => {
    await noteOn('2026-11-20', '2026-11-20', '2026-11-22');
    const sample = await openTestJournal();
    await openSettings(own, sample);
    expect(await screen.findByText(/3 entries on 2 days, the first on 20 Nov 2026/)).toBeTruthy();
    expect(screen.getByText(/The sample is not counted/)).toBeTruthy();
  });

  it('goes into the sample and out again', async () => {
    const { user } = await openSettings();
    expect(await screen.findByText('Nothing noted yet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look around the sample' }));
    await user.click(await screen.findByRole('button', { name: 'Leave the sample' }));
    expect(await screen.findByRole('button', { name: 'Look around the sample' })).toBeTruthy();
  });
});

describe('Delete everything', () => {
  async function askToDelete(journal: Journal = own) {
    const { user } = await openSettings(journal);
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete everything?' }));
    return { user, dialog };
  }

  it('asks for the words, tells what goes and that it can not come back', async () => {
    await noteOn('2026-11-20', '2026-11-21');
    const { user, dialog } = await askToDelete();
    expect(await dialog.findByText(/all 2 entries/)).toBeTruthy();
    expect(dialog.getByText(/cannot be brought back/)).toBeTruthy();
    expect(dialog.getByText(/Backups in the backup folder stay/)).toBeTruthy();
    const confirm = dialog.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' });
    expect(confirm.disabled).toBe(true);
    await user.type(dialog.getByRole('textbox'), 'delete it');
    expect(confirm.disabled).toBe(true);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(reload).not.toHaveBeenCalled();
    expect(await own.entries.forDay(parseLocalDay('2026-11-20'))).toHaveLength(1);
  });

  it('deletes the journal and the files of the program, then starts anew', async () => {
    await noteOn('2026-11-20');
    const { user, dialog } = await askToDelete();
    await user.type(dialog.getByRole('textbox'), 'Delete everything{Enter}');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(system.desktop.profile.erase).toHaveBeenCalledOnce();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(own.name);
  });

  it('says that the entries are still there when they could not be deleted', async () => {
    const erase = () => Promise.reject(new Error('blocked'));
    const { user, dialog } = await askToDelete({ ...own, erase });
    await user.type(dialog.getByRole('textbox'), 'delete everything{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('may still be here');
    expect(reload).not.toHaveBeenCalled();
  });

  it('names the folder to delete by hand when some files stay', async () => {
    system.desktop.profile.erase.mockRejectedValue(new Error('busy'));
    const { user, dialog } = await askToDelete();
    await user.type(dialog.getByRole('textbox'), 'delete everything{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('/home/ada/.config/GutSkinJournal');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('About', () => {
  it('names version, licence, sources and what this is not', async () => {
    await openSettings();
    expect(await screen.findByText('0.1.0 · Electron 45.4.1, Chromium 148.0.1')).toBeTruthy();
    expect(screen.getByText(/MIT licence/)).toBeTruthy();
    expect(screen.getByText(/The gut microbiome as a major regulator/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'When to see a clinician' });
    expect(link.getAttribute('href')).toBe('#/clinician');
  });
});
