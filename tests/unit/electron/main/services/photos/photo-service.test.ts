import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedRecord } from '@/domain/safety';
import { backupHandlers } from '#electron/main/services/backup/backup-handlers';
import { createBackups } from '#electron/main/services/backup/backups';
import { NO_BACKUP_STATE } from '#electron/main/services/backup/backup-state';
import { createOfferedBackup } from '#electron/main/services/backup/offered-backup';
import { createReadings } from '#electron/main/services/backup/readings';
import { createPhotoService } from '#electron/main/services/photos/photo-service';
import { createPhotoStore } from '#electron/main/services/photos/photo-store';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import { anEntry, deleted } from '#tests/support/builders';
import { fakeShell, memoryStore, silentLog } from '#tests/support/fake-shell';
import { jpegShell, webpShell } from '#tests/support/pictures';
import { memorySource, NOW, recordOf, testFolder, type TestFolder } from '../backup/support.ts';
import { vi } from 'vitest';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const first = webpShell(40, 30);
const second = jpegShell(50, 30);

/** A profile with its photos and backups, all of it in a folder of the test. */
function profile(records: LoggedRecord[] = []) {
  const source = memorySource(records);
  const log = silentLog();
  const safe = join(folder.path, 'safe');
  const room = { has: async () => true, releaseBallast: async () => undefined };
  const openLog = async () => ({ ...source, room });
  const now = () => NOW;
  const store = createPhotoStore({ fs: nodeFs, folder: safe, now, log, openLog });
  const backups = createBackups({
    fs: nodeFs,
    log,
    state: memoryStore(NO_BACKUP_STATE),
    usualFolder: join(folder.path, 'backups'),
    openSource: openLog,
    photos: store,
    app: '0.1.0',
    now,
    zone: () => 'UTC',
  });
  const onRemoved = (): void => undefined;
  const elsewhere = [backups.findPhotos];
  const service = createPhotoService({ store, log, now, openLog, elsewhere, onRemoved });
  const readings = createReadings(nodeFs);
  const handlers = backupHandlers(
    fakeShell({
      photos: service,
      backup: {
        backups,
        readings,
        offered: createOfferedBackup(readings),
        exportTo: () => Promise.reject(new Error()),
        now,
        zone: () => '',
      },
    }),
  );
  const page = {} as never;
  const name = (...hashes: readonly string[]): LoggedRecord => {
    const record = recordOf(anEntry('note'));
    const { value } = record as { value: { data: object } };
    const photos = hashes.map((hash) => ({ hash, width: 40, height: 30 }));
    const named = { ...record, value: { ...value, data: { ...value.data, photos } } };
    source.records.push(named);
    source.sequence += 1;
    return named;
  };
  const lose = (hash: string): void =>
    rmSync(join(safe, 'photos', hash.slice(0, 2)), { recursive: true });
  const readAll = async (): Promise<string> => {
    const [file] = (await handlers.status(undefined, page)).backups;
    const { reading } = await handlers.openFile({ backup: file?.id ?? '' }, page);
    if (reading === null) throw new Error('It was not opened.');
    while (!(await handlers.readNext({ reading }, page)).isLast);
    return reading;
  };
  return { source, store, backups, service, handlers, page, name, lose, readAll, safe };
}

describe('a backup with photos', () => {
  it('holds those that entries name, verified, and says how many', async () => {
    const { store, backups, name, handlers, page } = profile();
    name(await store.put(first, null), await store.put(second, null));
    name(await store.put(first, null));
    await store.put(webpShell(9, 9), null);
    expect(await backups.backUpNow('by-hand')).toBeNull();
    const { backups: listed } = await handlers.status(undefined, page);
    expect(listed[0]).toMatchObject({
      problem: null,
      about: { counts: { entries: 2, photos: 2 } },
    });
    expect(listed[0]?.verifiedAt).not.toBeNull();
  });

  it('is made without a photo that is not there, and with those of the bin only while it lasts', async () => {
    const { store, backups, source, name, lose, handlers, page } = profile();
    const gone = await store.put(first, null);
    name(gone, await store.put(second, null));
    lose(gone);
    const hash = await store.put(webpShell(9, 9), null);
    for (const at of ['2026-11-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z']) {
      const { value } = name(at < '2026-10' ? await store.put(webpShell(8, 8), null) : hash);
      source.records.pop();
      source.records.push(recordOf(deleted(value as never, at)));
    }
    expect(await backups.backUpNow('by-hand')).toBeNull();
    const { backups: listed } = await handlers.status(undefined, page);
    expect(listed[0]?.about?.counts).toMatchObject({ entries: 1, deleted: 2, photos: 2 });
  });

  it('brings them back into an empty profile before the records, twice without a difference', async () => {
    const { store, backups, name, handlers, page, readAll, safe } = profile();
    const hashes = [await store.put(first, null), await store.put(second, null)];
    name(...hashes);
    await backups.backUpNow('by-hand');
    rmSync(safe, { recursive: true });
    for (const count of [2, 0]) {
      const reading = await readAll();
      expect(await handlers.takePhotos({ reading }, page)).toEqual({ count, problem: null });
      expect((await store.list()).toSorted()).toEqual(hashes.toSorted());
      // Once: the file is closed then.
      expect(await handlers.takePhotos({ reading }, page)).toMatchObject({ problem: 'missing' });
    }
    expect((await store.read(hashes[0] ?? ''))?.equals(first)).toBe(true);
  });

  it('gives no photo before its last record was right', async () => {
    const { store, backups, name, handlers, page } = profile();
    name(await store.put(first, null));
    await backups.backUpNow('by-hand');
    const [file] = (await handlers.status(undefined, page)).backups;
    const { reading } = await handlers.openFile({ backup: file?.id ?? '' }, page);
    expect(await handlers.takePhotos({ reading: reading ?? '' }, page)).toMatchObject({
      problem: 'missing',
    });
  });
});

describe('a photo that was lost', () => {
  it('comes back from a backup when somebody wants to see it', async () => {
    const { store, backups, service, name, lose } = profile();
    const hash = await store.put(first, null);
    name(hash);
    await backups.backUpNow('by-hand');
    lose(hash);
    expect(await service.mend(hash)).toBe('whole');
    expect((await store.read(hash))?.equals(first)).toBe(true);
  });

  it('comes back in a quiet moment, damaged ones too, from a backup that can be read', async () => {
    const { store, backups, service, name, lose, safe } = profile();
    const hashes = [await store.put(first, null), await store.put(second, null)];
    name(...hashes);
    await backups.backUpNow('by-hand');
    writeFileSync(join(folder.path, 'backups', 'zzz.gsj'), 'no backup at all');
    lose(hashes[0] ?? '');
    writeFileSync(join(safe, 'photos', (hashes[1] ?? '').slice(0, 2), hashes[1] ?? ''), 'damaged');
    expect(await store.read(hashes[1] ?? '')).toBeNull();
    await service.keepHouse();
    for (const hash of hashes) expect(await store.conditionOf(hash)).toBe('whole');
  });

  it('of which there is no backup says what became of it', async () => {
    const { store, service, name, lose } = profile();
    const hash = await store.put(first, null);
    name(hash);
    lose(hash);
    expect(await service.mend(hash)).toBe('missing');
  });

  it('clears nothing away when the log cannot be read', async () => {
    const { store, service, source } = profile();
    await store.put(first, null);
    source.all = async function* () {
      yield* source.records;
      throw new Error('A record could not be read back.');
    };
    await service.keepHouse();
    expect(await store.list()).toHaveLength(1);
    expect(folder.names()).toEqual(['safe']);
  });
});
