import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_BACKUP_STATE } from '#electron/main/services/backup/backup-state';
import { createBackups } from '#electron/main/services/backup/backups';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import type { LogFs } from '#electron/main/services/safety-log/ports';
import { anEntry } from '#tests/support/builders';
import { memoryStore, silentLog } from '#tests/support/fake-shell';
import {
  backUpInto,
  failingFs,
  memorySource,
  noPhotos,
  readAll,
  recordOf,
  someRecords,
  testFolder,
  type TestFolder,
} from './support.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const MINUTE = 60_000;
const START = Date.parse('2026-11-23T08:02:15.000Z');

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

function someBackups({
  fs = nodeFs,
  source = memorySource(),
}: { fs?: LogFs; source?: ReturnType<typeof memorySource> } = {}) {
  const clock = { now: START };
  const state = { ...memoryStore(NO_BACKUP_STATE) };
  const usualFolder = join(folder.path, 'Documents', 'Backups');
  const log = silentLog();
  const backups = createBackups({
    fs,
    log,
    state,
    usualFolder,
    openSource: async () => source,
    photos: noPhotos,
    app: '0.1.0',
    now: () => new Date(clock.now),
    zone: () => 'UTC',
  });
  const ids = async () => (await backups.status()).backups.map(({ id }) => id);
  const write = (): void => {
    source.records.push(recordOf(anEntry('note')));
    source.sequence += 1;
  };
  return { backups, clock, state, usualFolder, source, log, ids, write };
}

describe('backing up', () => {
  it('makes its folder at the first backup, not before, and tells what is there', async () => {
    const { backups, usualFolder } = someBackups();
    expect(await backups.status()).toMatchObject({ folder: usualFolder, backups: [] });
    expect(existsSync(usualFolder)).toBe(false);

    expect(await backups.backUpNow('by-hand')).toBeNull();
    const { backups: files, ...rest } = await backups.status();
    expect(rest).toEqual({
      folder: usualFolder,
      isFolderChosen: false,
      isAtWork: false,
      lastBackupAt: '2026-11-23T08:02:15.000Z',
      lastProblem: null,
      encryption: null,
    });
    expect(files).toEqual([
      {
        id: 'Gut-Skin Journal 2026-11-23 08.02.15.gsj',
        bytes: expect.any(Number),
        about: expect.objectContaining({ reason: 'by-hand', isOfThisJournal: true }),
        verifiedAt: '2026-11-23T08:02:15.000Z',
        damagedAt: null,
        problem: null,
      },
    ]);
    expect(await readAll((await backups.pathOf(files[0]?.id ?? '')) ?? '')).toHaveLength(4);
  });

  it('has nothing to back up in an empty journal, which is no trouble', async () => {
    const { backups, usualFolder } = someBackups({ source: memorySource([]) });
    await backups.runIfDue();
    expect(await backups.backUpNow('by-hand')).toBe('nothing-to-back-up');
    expect(existsSync(usualFolder)).toBe(false);
    expect((await backups.status()).lastProblem).toBeNull();
  });

  it('comes when it is due: at first, a quarter of an hour after a change, daily', async () => {
    const { backups, clock, ids, write } = someBackups();
    await backups.runIfDue();
    expect(await ids()).toHaveLength(1);
    clock.now += 10 * MINUTE;
    write();
    await backups.runIfDue();
    expect(await ids()).toHaveLength(1);
    clock.now += 5 * MINUTE;
    await backups.runIfDue();
    expect(await ids()).toHaveLength(2);
    clock.now += 12 * 60 * MINUTE;
    await backups.runIfDue();
    expect(await ids()).toHaveLength(2);
    clock.now += 12 * 60 * MINUTE;
    await backups.runIfDue();
    expect((await ids())[0]).toBe('Gut-Skin Journal 2026-11-24 08.17.15.gsj');
  });

  it('does one after the other, each under a name of its own', async () => {
    const { backups, ids } = someBackups();
    const problems = await Promise.all([
      backups.backUpNow('before-import'),
      backups.backUpNow('before-restore'),
    ]);
    expect(problems).toEqual([null, null]);
    expect(await ids()).toHaveLength(2);
  });

  it('begins anew when something was saved while it read, and gives up when the log does not add up', async () => {
    const source = memorySource();
    const all = source.all.bind(source);
    let times = 0;
    source.all = async function* () {
      times += 1;
      if (times === 1) {
        source.records.push(recordOf(anEntry('note')));
        source.sequence += 1;
      }
      yield* all();
    };
    const { backups, ids, usualFolder } = someBackups({ source });
    expect(await backups.backUpNow('by-hand')).toBeNull();
    expect(await ids()).toHaveLength(1);

    source.all = async function* () {
      yield* source.records.slice(1);
    };
    expect(await backups.backUpNow('by-hand')).toBe('source-incomplete');
    source.all = async function* () {
      yield* source.records.slice(1);
      throw new Error('a frame is damaged');
    };
    expect(await backups.backUpNow('by-hand')).toBe('source-incomplete');
    expect(await ids()).toHaveLength(1);
    expect(await nodeFs.list(usualFolder)).toHaveLength(1);
  });
});

it('does not begin anew every minute when it cannot keep what it knows', async () => {
  const { backups, clock, state, ids } = someBackups();
  state.write = () => false;
  await backups.runIfDue();
  clock.now += MINUTE;
  await backups.runIfDue();
  expect(await ids()).toHaveLength(1);
});

describe('clearing away', () => {
  it('keeps what retention keeps and touches nothing that is not its own', async () => {
    const { backups, clock, ids, usualFolder, source } = someBackups();
    mkdirSync(usualFolder, { recursive: true });
    const strangers = ['holiday.gsj', 'Gut-Skin Journal 2020-01-01 08.00.00.gsj', 'notes.txt'];
    for (const name of strangers) writeFileSync(join(usualFolder, name), 'mine');
    source.logId = 'log-0';
    for (let minute = 0; minute < 3; minute += 1) {
      await backups.backUpNow('by-hand');
      clock.now += MINUTE;
    }
    const renamed = join(usualFolder, 'before the holiday.gsj');
    renameSync(join(usualFolder, 'Gut-Skin Journal 2026-11-23 08.03.15.gsj'), renamed);

    // Everything was lost, and a new journal begun: the old one's backups are all there is of it.
    source.logId = 'log-1';
    for (let minute = 0; minute < 6; minute += 1) {
      await backups.backUpNow('by-hand');
      clock.now += MINUTE;
    }
    const names = await nodeFs.list(usualFolder);
    for (const name of [...strangers, 'before the holiday.gsj']) expect(names).toContain(name);
    expect(names).toContain('Gut-Skin Journal 2026-11-23 08.02.15.gsj');
    expect(names).toContain('Gut-Skin Journal 2026-11-23 08.04.15.gsj');
    expect(names.filter((name) => /08\.(0[5-9]|10)/.test(name)).toSorted()).toEqual([
      'Gut-Skin Journal 2026-11-23 08.08.15.gsj',
      'Gut-Skin Journal 2026-11-23 08.09.15.gsj',
      'Gut-Skin Journal 2026-11-23 08.10.15.gsj',
    ]);
    expect((await backups.status()).backups.find(({ id }) => id === 'holiday.gsj')).toMatchObject({
      about: null,
      problem: 'not-a-backup',
    });
    expect(await ids()).toHaveLength(names.length - 1);
  });

  it('takes away what a backup left behind when the program ended in the middle', async () => {
    const { backups, usualFolder } = someBackups();
    mkdirSync(usualFolder, { recursive: true });
    const left = 'Gut-Skin Journal 2026-11-22 08.00.00.gsj.part';
    writeFileSync(join(usualFolder, left), 'half');
    writeFileSync(join(usualFolder, 'film.part'), 'mine');
    await backups.backUpNow('by-hand');
    const names = await nodeFs.list(usualFolder);
    expect(names).not.toContain(left);
    expect(names).toContain('film.part');
  });
});

describe('a folder somebody chose', () => {
  it('is used from then on', async () => {
    const { backups } = someBackups();
    const chosen = join(folder.path, 'stick');
    mkdirSync(chosen);
    expect(await backups.useFolder(chosen)).toBeNull();
    expect(await backups.status()).toMatchObject({ folder: chosen, isFolderChosen: true });
    expect(await nodeFs.list(chosen)).toHaveLength(1);
  });

  it('is never made when it is not there; that is told, and tried again later', async () => {
    const { backups, clock, write } = someBackups();
    const chosen = join(folder.path, 'stick');
    mkdirSync(chosen);
    await backups.useFolder(chosen);
    rmSync(chosen, { recursive: true });
    write();
    clock.now += 20 * MINUTE;
    await backups.runIfDue();
    expect(existsSync(chosen)).toBe(false);
    expect(await backups.status()).toMatchObject({
      backups: [],
      lastProblem: { code: 'missing', at: '2026-11-23T08:22:15.000Z' },
    });

    mkdirSync(chosen);
    clock.now += MINUTE;
    await backups.runIfDue();
    expect(await nodeFs.list(chosen)).toEqual([]);
    clock.now += 5 * MINUTE;
    await backups.runIfDue();
    expect(await nodeFs.list(chosen)).toHaveLength(1);
    expect((await backups.status()).lastProblem).toBeNull();
  });

  it('is not taken when nothing can be written there', async () => {
    const { backups, usualFolder } = someBackups();
    expect(await backups.useFolder(join(folder.path, 'nowhere'))).toBe('missing');
    expect(await backups.status()).toMatchObject({ folder: usualFolder, lastProblem: null });
  });
});

describe('when the disk does not do as it is told', () => {
  it.each([
    ['EIO', 'not-written'],
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-allowed'],
  ])('%s at any step leaves earlier backups as they were', async (code, problem) => {
    const counting = failingFs(0);
    await someBackups({ fs: counting.fs }).backups.backUpNow('by-hand');
    const steps = counting.steps();
    expect(steps).toBeGreaterThan(12);
    folder.remove();

    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const usualFolder = join(folder.path, 'Documents', 'Backups');
      mkdirSync(usualFolder, { recursive: true });
      const { path } = await backUpInto(usualFolder, someRecords(), 'earlier.gsj');
      const earlier = readFileSync(path);
      const { fs } = failingFs(failAt, code);
      const { backups, ids } = someBackups({ fs });
      const answer = await backups.backUpNow('by-hand');
      const there = await ids();
      expect(readFileSync(path).equals(earlier)).toBe(true);
      expect([null, problem, 'not-written'], `step ${failAt}`).toContain(answer);
      // The one before or the one after: whatever is listed can be read.
      for (const id of there) expect(await readAll(join(usualFolder, id))).toHaveLength(4);
      expect(there.length).toBe(answer === null ? 2 : there.length);
      const { lastProblem } = await backups.status();
      expect(lastProblem?.code ?? null).toBe(answer);
      // The next one goes well and leaves nothing lying about.
      expect(await backups.backUpNow('by-hand')).toBeNull();
      const names = await nodeFs.list(usualFolder);
      expect(names.filter((name) => !name.endsWith('.gsj'))).toEqual([]);
      folder.remove();
    }
  });
});
