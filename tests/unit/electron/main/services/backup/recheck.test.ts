import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NO_BACKUP_STATE } from '#electron/main/services/backup/backup-state';
import { createBackups } from '#electron/main/services/backup/backups';
import { createKeyLock } from '#electron/main/services/backup/sealed/key-lock';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import { memoryStore, silentLog } from '#tests/support/fake-shell';
import { memorySource, noPhotos, testFolder, type TestFolder } from './support.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-23T08:02:15.000Z');

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

async function twoBackups({ isSealed = false } = {}) {
  const clock = { now: START };
  const { lock } = await createKeyLock('lamp river otter', {
    memoryKibibytes: 64,
    passes: 1,
    lanes: 1,
  });
  const encryption = isSealed ? { since: new Date(START).toISOString(), lock } : null;
  const backups = createBackups({
    fs: nodeFs,
    log: silentLog(),
    state: memoryStore({ ...NO_BACKUP_STATE, encryption }),
    usualFolder: folder.path,
    openSource: async () => memorySource(),
    photos: noPhotos,
    app: '0.1.0',
    now: () => new Date(clock.now),
    zone: () => 'UTC',
  });
  await backups.backUpNow('by-hand');
  clock.now += HOUR;
  await backups.backUpNow('by-hand');
  clock.now += HOUR;
  const recheck = async () => {
    await backups.recheckOne();
    clock.now += HOUR;
  };
  const [newer, older] = (await backups.status()).backups.map(({ id }) => id);
  const rows = async () =>
    (await backups.status()).backups.map(({ verifiedAt, damagedAt, problem }) => ({
      verified: verifiedAt?.slice(11, 16) ?? null,
      damaged: damagedAt?.slice(11, 16) ?? null,
      problem,
    }));
  const pathOf = (id: string | undefined) => join(folder.path, id ?? '');
  return { backups, recheck, rows, newer: pathOf(newer), older: pathOf(older) };
}

const flip = (path: string, at: number) => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

const whole = (verified: string) => ({ verified, damaged: null, problem: null });

it.each([false, true])('reads them again, oldest first (encrypted: %s)', async (isSealed) => {
  const { recheck, rows } = await twoBackups({ isSealed });
  expect(await rows()).toEqual([whole('09:02'), whole('08:02')]);
  await recheck();
  expect(await rows()).toEqual([whole('09:02'), whole('10:02')]);
  await recheck();
  expect(await rows()).toEqual([whole('11:02'), whole('10:02')]);
});

it.each([false, true])('says which one is damaged (encrypted: %s)', async (isSealed) => {
  const { recheck, rows, older } = await twoBackups({ isSealed });
  // Where the content is: what the list shows of it can still be read.
  flip(older, isSealed ? readFileSync(older).length - 200 : 120);
  expect(await rows()).toEqual([whole('09:02'), whole('08:02')]);
  await recheck();
  expect(await rows()).toEqual([
    whole('09:02'),
    { verified: null, damaged: '10:02', problem: 'damaged' },
  ]);
  // Put right, by a copy from elsewhere say, it counts again.
  flip(older, isSealed ? readFileSync(older).length - 200 : 120);
  await recheck();
  await recheck();
  expect((await rows())[1]).toEqual(whole('12:02'));
});

it('notices that a sealed one is another file of the same length', async () => {
  const { recheck, rows, older } = await twoBackups({ isSealed: true });
  // Another hand may have made the end say again what the file holds.
  const bytes = readFileSync(older);
  const at = bytes.length - 200;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const content = bytes.subarray(0, -32);
  const hash = createHash('sha256').update(content).digest();
  writeFileSync(older, Buffer.concat([content, hash]));
  await recheck();
  expect((await rows())[1]).toMatchObject({ damaged: '10:02' });
});

it('reads those first that it never read, and leaves alone what is no backup', async () => {
  const { backups, recheck, newer } = await twoBackups();
  renameSync(newer, join(folder.path, 'from elsewhere.gsj'));
  writeFileSync(join(folder.path, 'holiday.gsj'), 'mine');
  await recheck();
  const { backups: files } = await backups.status();
  expect(files.find(({ id }) => id === 'from elsewhere.gsj')?.verifiedAt).toBe(
    '2026-11-23T10:02:15.000Z',
  );
  expect(files.find(({ id }) => id === 'holiday.gsj')).toMatchObject({
    verifiedAt: null,
    damagedAt: null,
    problem: 'not-a-backup',
  });
});
