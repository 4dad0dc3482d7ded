import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const program = vi.hoisted(() => ({ relaunch: vi.fn(), exit: vi.fn() }));
vi.mock('electron', () => ({ app: program }));

const { finishSettingAside, setStoreAside } =
  await import('#electron/main/services/profile/store-aside.ts');

let folder = '';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn(), clear: vi.fn() };
const shell = () => ({ profile: { folder, safe: join(folder, 'safe') } as never, log });
const quarantined = () =>
  existsSync(join(folder, 'safe', 'quarantine'))
    ? readdirSync(join(folder, 'safe', 'quarantine'))
    : [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-aside-'));
  mkdirSync(join(folder, 'IndexedDB'));
  writeFileSync(join(folder, 'IndexedDB', 'CURRENT'), 'damaged');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.clearAllMocks();
});

describe('a store that will not open', () => {
  it('is kept in quarantine, not deleted', () => {
    setStoreAside(shell());
    expect(existsSync(join(folder, 'IndexedDB'))).toBe(false);
    const [kept = ''] = quarantined();
    expect(kept).toMatch(/^IndexedDB-\d{4}-\d\d-\d\dT/);
    expect(existsSync(join(folder, 'safe', 'quarantine', kept, 'CURRENT'))).toBe(true);
    expect(program.relaunch).not.toHaveBeenCalled();
  });

  it('that cannot be moved now is moved by the next start', () => {
    // A file where the folder should be: moving fails, as it does on Windows while Chromium holds the store.
    writeFileSync(join(folder, 'safe'), '');
    setStoreAside(shell());
    expect(program.relaunch).toHaveBeenCalledOnce();
    expect(program.exit).toHaveBeenCalledWith(0);
    expect(existsSync(join(folder, 'IndexedDB', 'CURRENT'))).toBe(true);

    rmSync(join(folder, 'safe'));
    finishSettingAside(shell().profile);
    expect(quarantined()).toHaveLength(1);
    finishSettingAside(shell().profile);
    expect(quarantined()).toHaveLength(1);
  });

  it('that the next start cannot move either neither stops it nor makes it start again and again', () => {
    writeFileSync(join(folder, 'safe'), '');
    setStoreAside(shell());
    finishSettingAside(shell().profile);
    expect(() => setStoreAside(shell())).toThrow();
    expect(program.relaunch).toHaveBeenCalledOnce();

    rmSync(join(folder, 'safe'));
    finishSettingAside(shell().profile);
    expect(quarantined()).toHaveLength(1);
  });

  it('is nothing to an ordinary start', () => {
    finishSettingAside(shell().profile);
    expect(existsSync(join(folder, 'IndexedDB', 'CURRENT'))).toBe(true);
  });
});
