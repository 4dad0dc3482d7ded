import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJsonStore } from '#electron/main/lib/json-store';
import { DEFAULT_PREFERENCES, preferencesSchema } from '#electron/main/shell/preferences';

describe('a small file of the profile', () => {
  let folder = '';
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn(), clear: vi.fn() };
  beforeEach(() => {
    vi.clearAllMocks();
    folder = mkdtempSync(join(tmpdir(), 'gsj-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = () => join(folder, 'deep', 'preferences.json');
  const open = (at = path()) =>
    createJsonStore({ path: at, schema: preferencesSchema, fallback: DEFAULT_PREFERENCES, log });

  it('gives what was written, also after a restart, and leaves no draft', () => {
    expect(open().write({ version: 1, appearance: 'dark' })).toBe(true);
    expect(open().read()).toEqual({ version: 1, appearance: 'dark' });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['preferences.json']);
  });

  it('gives the fallback when there is none, without a word', () => {
    expect(open().read()).toEqual(DEFAULT_PREFERENCES);
    expect(log.warn).not.toHaveBeenCalled();
    expect(log.error).not.toHaveBeenCalled();
  });

  it.each(['', '{"version":1,', 'null', '{"version":2,"appearance":"dark"}', '[]', '\u0000\u0000'])(
    'moves a broken one aside and goes on: %j',
    (content) => {
      const broken = join(folder, 'preferences.json');
      writeFileSync(broken, content);
      expect(open(broken).read()).toEqual(DEFAULT_PREFERENCES);
      expect(readFileSync(`${broken}.broken`, 'utf8')).toBe(content);
      expect(existsSync(broken)).toBe(false);
      expect(log.warn).toHaveBeenCalledOnce();
    },
  );

  it('keeps the old file when a new one cannot be written', () => {
    open().write({ version: 1, appearance: 'dark' });
    expect(open().write({ version: 1, appearance: 'pink' } as never)).toBe(false);
    expect(open().read()).toEqual({ version: 1, appearance: 'dark' });

    const blocked = join(folder, 'a file');
    writeFileSync(blocked, '');
    expect(open(join(blocked, 'preferences.json')).write(DEFAULT_PREFERENCES)).toBe(false);
    expect(log.error).toHaveBeenCalledTimes(2);
  });

  it('removes the file and the one moved aside', () => {
    const at = join(folder, 'preferences.json');
    writeFileSync(at, 'broken');
    const store = open(at);
    store.read();
    store.write(DEFAULT_PREFERENCES);
    store.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});
