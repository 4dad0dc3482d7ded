import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { silentLog } from '#tests/support/fake-shell';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const { keepStore } = await import('#electron/main/services/profile/keep-store');

let folder = '';
const store = () => join(folder, 'IndexedDB', 'app_journal_0.indexeddb.leveldb');
const quarantine = () => join(folder, 'safe', 'quarantine');
const shell = () => ({
  profile: { folder, safe: join(folder, 'safe') } as never,
  log: silentLog(),
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-store-'));
  mkdirSync(store(), { recursive: true });
  writeFileSync(join(store(), 'CURRENT'), 'damaged');
  writeFileSync(join(store(), 'LOCK'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('copies a store that cannot be read, and leaves it where it is', async () => {
  expect(await keepStore(shell())).toBe(true);
  const [kept = ''] = readdirSync(quarantine());
  expect(kept).toMatch(/^IndexedDB-\d{4}-\d\d-\d\dT/);
  const copy = join(quarantine(), kept, 'app_journal_0.indexeddb.leveldb');
  expect(readFileSync(join(copy, 'CURRENT'), 'utf8')).toBe('damaged');
  expect(existsSync(join(copy, 'LOCK'))).toBe(false);
  expect(existsSync(join(store(), 'CURRENT'))).toBe(true);
});

it('copies what is there when a file goes meanwhile', async () => {
  // What a folder still names and nobody finds any more.
  symlinkSync(join(store(), 'gone'), join(store(), '000007.log'));
  expect(await keepStore(shell())).toBe(true);
  const [kept = ''] = readdirSync(quarantine());
  expect(readdirSync(join(quarantine(), kept, 'app_journal_0.indexeddb.leveldb'))).toEqual([
    'CURRENT',
  ]);
});

it('keeps three and no more, and never stands in the way', async () => {
  for (const day of ['01', '02', '03']) {
    mkdirSync(join(quarantine(), `IndexedDB-2026-01-${day}`), { recursive: true });
  }
  expect(await keepStore(shell())).toBe(false);
  expect(readdirSync(quarantine())).toHaveLength(3);
  rmSync(join(folder, 'IndexedDB'), { recursive: true });
  rmSync(quarantine(), { recursive: true });
  expect(await keepStore(shell())).toBe(false);
});
