// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '@/data/journal';
import type { BackupFile, BackupProblem, BackupStatus } from '@/desktop';
import { momentInDay, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import type { RawRecord } from '@/domain/transfer';
import { feature } from '@/features/settings';
import type { BackupCounts } from '#electron/contract';
import { anEntry } from '#tests/support/builders';
import { openTestJournal, renderInJournal, testClock } from '#tests/support/render-in-journal';

const system = vi.hoisted(() => ({
  isDesktop: true,
  desktop: {
    app: { info: vi.fn(), reportProblem: vi.fn() },
    mirror: { status: () => new Promise(() => undefined) },
    backup: {
      status: vi.fn(),
      backUpNow: vi.fn(),
      chooseFolder: vi.fn(),
      pickFile: vi.fn(),
      openFile: vi.fn(),
      readNext: vi.fn(),
      takePhotos: vi.fn(),
      saveJournalFile: vi.fn(),
    },
  },
}));
vi.mock('@/desktop', () => system);

const { backup } = system.desktop;
const DAY = parseLocalDay('2026-11-20');
const TOKEN = '11111111-1111-4111-8111-111111111111';
const READING = '22222222-2222-4222-8222-222222222222';
let own: Journal;

function aBackup(id: string, entries: number, parts: Partial<BackupFile> = {}): BackupFile {
  const counts = { entries, deleted: 0, settings: 1, documents: 0, photos: 0, kinds: [] };
  const about = {
    createdAt: '2026-11-23T07:02:00.000Z',
    reason: 'by-hand' as const,
    counts,
    app: '0.1.0',
    isEncrypted: false,
    isOfThisJournal: true,
  };
  const verifiedAt = '2026-11-23T07:02:01.000Z';
  return { id, bytes: 143_201, about, verifiedAt, damagedAt: null, problem: null, ...parts };
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

/** The file that will be chosen, its records in two portions. */
function fileWith(
  records: readonly RawRecord[],
  what: 'backup' | 'journal-file' = 'backup',
  counts: BackupCounts | null = null,
) {
  backup.openFile.mockResolvedValue({
    problem: null,
    reading: READING,
    summary: {
      what,
      name: what === 'backup' ? 'monday.gsj' : 'journal.json',
      bytes: 100,
      writtenAt: '2026-11-22T20:00:00.000Z',
      writtenBy: '0.1.0',
      records: records.length,
      counts,
    },
  });
  const [first, ...rest] = records;
  backup.readNext
    .mockResolvedValueOnce({ problem: null, records: first ? [first] : [], isLast: false })
    .mockResolvedValueOnce({ problem: null, records: rest, isLast: true });
}

const inFile = (value: unknown): RawRecord => ({ table: 'entries', value });

async function note(text: string): Promise<Entry> {
  const context = { now: testClock.now(), zone: testClock.zone(), dayStartHour: 0 } as const;
  const moment = momentInDay(DAY, { hour: 20, minute: 0 }, context);
  const { records } = await own.commands.addEntry('note', { text }, moment);
  const [record] = records;
  if (record?.table !== 'entries') throw new Error('not an entry');
  return record.after;
}

const textsNow = async () =>
  (await own.entries.forDay(DAY)).map(({ data }) => ('text' in data ? data.text : '')).sort();

async function openSettings(sample?: Journal) {
  const options = sample === undefined ? { own } : { own, sample };
  const view = renderInJournal(<feature.Page params={{}} />, options);
  return { ...view, section: within(await screen.findByRole('region', { name: 'Backups' })) };
}

async function openRestore(sample?: Journal) {
  const { user, section } = await openSettings(sample);
  await user.click(section.getByRole('button', { name: 'Restore from a file…' }));
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Restore a backup' })) };
}

const figures = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(async () => {
  own = await openTestJournal();
  for (const call of Object.values(backup)) call.mockReset();
  system.desktop.app.info.mockResolvedValue(null);
  statusWith();
  backup.backUpNow.mockResolvedValue({ problem: null });
  backup.pickFile.mockResolvedValue({ token: TOKEN });
});

describe('Backups', () => {
  it('says where, when, how many, and lists what there is', async () => {
    statusWith({
      backups: [
        aBackup('new.gsj', 412),
        aBackup('old.gsj', 0, { about: null, problem: 'damaged' }),
      ],
      lastBackupAt: '2026-11-23T07:02:00.000Z',
    });
    const { section } = await openSettings();
    expect(await section.findByText('23 Nov 2026, 08:02, with 412 entries.')).toBeTruthy();
    expect(section.getByText('/home/ada/Documents/Gut-Skin Journal Backups')).toBeTruthy();
    const rows = figures(section.getByRole('list', { name: 'What you can go back to' }));
    expect(rows[0]).toContain('23 Nov 2026, 08:02 · 412 entries');
    expect(rows[0]).toMatch(/made by hand · 143.2 kB · verified 23 Nov 2026, 08:02/);
    expect(rows[1]).toContain('This file is damaged');
  });

  it('backs up at once and says that it was verified', async () => {
    const { user, section } = await openSettings();
    expect(await section.findByText(/None yet/)).toBeTruthy();
    statusWith({ backups: [aBackup('new.gsj', 412)], lastBackupAt: '2026-11-23T07:02:00.000Z' });
    await user.click(section.getByRole('button', { name: 'Back up now' }));
    expect(await screen.findByText('Verified 08:02, 412 entries')).toBeTruthy();
    expect(backup.backUpNow).toHaveBeenCalledWith({ reason: 'by-hand' });
  });

  it('says once what went wrong with the last one', async () => {
    const { user, section } = await openSettings();
    statusWith({ lastProblem: { code: 'disk-full', at: '2026-11-23T07:02:00.000Z' } });
    backup.backUpNow.mockResolvedValue({ problem: 'disk-full' });
    await user.click(section.getByRole('button', { name: 'Back up now' }));
    await waitFor(() => expect(section.getAllByRole('alert')).toHaveLength(1));
    expect(section.getByRole('alert').textContent).toMatch(/23 Nov 2026, 08:02 was not made.*full/);
  });

  it('refuses a folder that lies inside the program’s own', async () => {
    backup.chooseFolder.mockResolvedValue({ chosen: false, problem: 'inside-profile' });
    const { user, section } = await openSettings();
    await user.click(section.getByRole('button', { name: 'Choose…' }));
    expect((await section.findByRole('alert')).textContent).toContain('inside the program’s own');
  });
});

describe('Restore', () => {
  const problems: readonly (readonly [BackupProblem, RegExp])[] = [
    ['missing', /not there any more/],
    ['not-allowed', /not allow this file/],
    ['unreadable', /could not read/],
    ['not-a-backup', /not a backup/],
    ['not-a-journal', /not a journal/],
    ['newer-version', /newer version/],
    ['truncated', /end of this file is missing/],
    ['damaged', /checksums do not fit/],
    ['unknown-member', /does not belong/],
    ['duplicate-member', /one part twice/],
    ['unsafe-name', /leads out of it/],
    ['too-large', /larger than/],
  ];
  it.each(problems)('%s: says so, and changes nothing', async (problem, words) => {
    await note('Here');
    backup.openFile.mockResolvedValue({ problem, reading: null, summary: null });
    const { dialog } = await openRestore();
    const { textContent } = await dialog.findByRole('alert');
    expect(textContent).toMatch(words);
    expect(textContent).toMatch(/Nothing in your journal was changed|journal is untouched/);
    expect(dialog.queryByRole('button', { name: 'Merge into my journal' })).toBeNull();
    expect(await textsNow()).toEqual(['Here']);
  });

  it('uses nothing of a file whose end turns out to be damaged', async () => {
    fileWith([inFile(anEntry('note', { day: DAY }))]);
    backup.readNext
      .mockReset()
      .mockResolvedValueOnce({ problem: null, records: [], isLast: false })
      .mockResolvedValueOnce({ problem: 'damaged', records: [], isLast: false });
    const { dialog } = await openRestore();
    expect((await dialog.findByRole('alert')).textContent).toContain('damaged');
    expect(await textsNow()).toEqual([]);
  });

  async function journalAndFile() {
    const kept = await note('Kept');
    const deleted = await note('Deleted since');
    await own.commands.removeEntry(deleted);
    await note('Written since');
    const older = anEntry('note', { day: DAY });
    const lost = { ...older, data: { text: 'Only in the file' } };
    fileWith([inFile(kept), inFile(deleted), inFile(lost), inFile({ nonsense: true })]);
  }

  it('merges: shows what would happen, does it, and takes it back', async () => {
    await journalAndFile();
    const { user, dialog } = await openRestore();
    const counts = await dialog.findByRole('list', { name: 'What would happen' });
    expect(figures(counts)).toEqual([
      '1 New',
      '0 Changed',
      '0 Removed',
      '1 The same in both',
      '1 Kept, newer here',
    ]);
    expect(dialog.getByText('Entry 4: not readable, left out')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Merge into my journal' }));
    expect(await dialog.findByText('Done: restored from monday.gsj.')).toBeTruthy();
    expect(backup.backUpNow).toHaveBeenCalledWith({ reason: 'before-restore' });
    expect(await textsNow()).toEqual(['Kept', 'Only in the file', 'Written since']);
    await user.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Undone/)).toBeTruthy();
    expect(await textsNow()).toEqual(['Kept', 'Written since']);
  });

  it('replaces: the journal becomes what the file says, and can be had back', async () => {
    await journalAndFile();
    const { user, dialog } = await openRestore();
    await user.click(await dialog.findByRole('radio', { name: 'Replace' }));
    const counts = dialog.getByRole('list', { name: 'What would happen' });
    expect(figures(counts).slice(0, 3)).toEqual(['2 New', '0 Changed', '1 Removed']);
    await user.click(dialog.getByRole('button', { name: 'Replace my journal' }));
    await dialog.findByRole('list', { name: 'What happened' });
    expect(await textsNow()).toEqual(['Deleted since', 'Kept', 'Only in the file']);
    // The way back outlives the dialog.
    await user.click(dialog.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await textsNow()).toEqual(['Kept', 'Written since']));
  });

  it.each([
    ['a problem', () => backup.backUpNow.mockResolvedValue({ problem: 'disk-full' }), /full/],
    ['an error', () => backup.backUpNow.mockRejectedValue(new Error('gone')), /unexpected/],
  ])('stops when the journal could not be saved aside first: %s', async (_, fail, words) => {
    await journalAndFile();
    fail();
    const { user, dialog } = await openRestore();
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    const { textContent } = await dialog.findByRole('alert');
    expect(textContent).toMatch(/nothing was changed/);
    expect(textContent).toMatch(words);
    expect(await textsNow()).toEqual(['Kept', 'Written since']);
  });

  it('says so when the journal could not be written', async () => {
    await journalAndFile();
    const apply = () => Promise.reject(new Error('disk full'));
    own = { ...own, commands: { ...own.commands, apply } };
    const { user, dialog } = await openRestore();
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('could not be written');
    expect(dialog.queryByRole('list', { name: 'What happened' })).toBeNull();
  });

  const withPhotos = (photos: number) => ({
    ...(aBackup('', 1).about?.counts as BackupCounts),
    photos,
  });

  it('puts the photos beside the journal before anything names them', async () => {
    fileWith(
      [inFile({ ...anEntry('note', { day: DAY }), data: { text: 'With a photo' } })],
      'backup',
      withPhotos(2),
    );
    const before: (readonly string[])[] = [];
    backup.takePhotos.mockImplementation(async () => {
      before.push(await textsNow());
      return { count: 2, problem: null };
    });
    const { user, dialog } = await openRestore();
    const counts = await dialog.findByRole('list', { name: 'What would happen' });
    expect(figures(counts)).toContain('2 Photos in the backup');
    await user.click(dialog.getByRole('button', { name: 'Merge into my journal' }));
    await dialog.findByRole('list', { name: 'What happened' });
    expect(backup.takePhotos.mock.calls).toEqual([[{ reading: READING }]]);
    expect(before).toEqual([[]]);
    expect(await textsNow()).toEqual(['With a photo']);
  });

  it('changes no entry when a photo could not be put there', async () => {
    fileWith(
      [inFile({ ...anEntry('note', { day: DAY }), data: { text: 'With a photo' } })],
      'backup',
      withPhotos(1),
    );
    backup.takePhotos.mockResolvedValue({ count: 0, problem: 'disk-full' });
    const { user, dialog } = await openRestore();
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(
      /no entry was changed. The disk is full/,
    );
    expect(await textsNow()).toEqual([]);
  });

  it('brings back a photo also when every entry is the same', async () => {
    fileWith([inFile(await note('Here'))], 'backup', withPhotos(1));
    backup.takePhotos.mockResolvedValue({ count: 1, problem: null });
    const { user, dialog } = await openRestore();
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    await dialog.findByRole('list', { name: 'What happened' });
    expect(backup.takePhotos).toHaveBeenCalled();
  });

  it('has nothing to do when all of it is there', async () => {
    fileWith([inFile(await note('Here'))]);
    const { dialog } = await openRestore();
    const confirm = await dialog.findByRole('button', { name: 'Merge into my journal' });
    expect(confirm).toHaveProperty('disabled', true);
    expect(dialog.getByText(/already in your journal/)).toBeTruthy();
  });

  it('goes into the person’s own journal while the sample is on show', async () => {
    fileWith([inFile({ ...anEntry('note', { day: DAY }), data: { text: 'Mine' } })]);
    const sample = await openTestJournal();
    const { user, dialog } = await openRestore(sample);
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    await dialog.findByRole('list', { name: 'What happened' });
    expect(await textsNow()).toEqual(['Mine']);
    expect(await sample.entries.forDay(DAY)).toEqual([]);
  });

  it('opens a listed backup by its row', async () => {
    statusWith({ backups: [aBackup('new.gsj', 412)] });
    fileWith([]);
    const { user, section } = await openSettings();
    await user.click(
      await section.findByRole('button', { name: /^Restore… the backup of 23 Nov/ }),
    );
    await screen.findByRole('dialog', { name: 'Restore a backup' });
    expect(backup.openFile).toHaveBeenCalledWith({ backup: 'new.gsj' });
  });
});

describe('A copy to take along', () => {
  it('saves a journal file and says how much is in it', async () => {
    const counts = { entries: 3, deleted: 0, settings: 0, photos: 0, kinds: [] };
    backup.saveJournalFile.mockResolvedValue({
      problem: null,
      saved: true,
      name: 'a.json',
      counts,
    });
    const { user, section } = await openSettings();
    await user.click(section.getByRole('button', { name: 'Save a copy as journal.json…' }));
    expect(await screen.findByText('Saved as a.json, 3 entries')).toBeTruthy();
  });

  it('says so when it could not be saved', async () => {
    const nothing = { saved: false, name: null, counts: null };
    backup.saveJournalFile.mockResolvedValue({ problem: 'disk-full', ...nothing });
    const { user, section } = await openSettings();
    await user.click(section.getByRole('button', { name: 'Save a copy as journal.json…' }));
    expect((await section.findByRole('alert')).textContent).toContain('disk is full');
  });

  it('adds from a journal file, after a backup for that reason', async () => {
    fileWith(
      [inFile({ ...anEntry('note', { day: DAY }), data: { text: 'Mine' } })],
      'journal-file',
    );
    const { user, section } = await openSettings();
    await user.click(section.getByRole('button', { name: 'Add from a journal.json…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add from a file' }));
    await user.click(await dialog.findByRole('button', { name: 'Merge into my journal' }));
    expect(await dialog.findByText('Done: added from journal.json.')).toBeTruthy();
    expect(backup.backUpNow).toHaveBeenCalledWith({ reason: 'before-import' });
    expect(await textsNow()).toEqual(['Mine']);
  });
});
