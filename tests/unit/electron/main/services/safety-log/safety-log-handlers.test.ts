import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashRecord, storedRecordsSchema } from '@/domain/safety';
import { answerPage } from '#electron/main/ipc/all-handlers';
import { LogFailure, type LogFailureCode } from '#electron/main/services/safety-log/log-failure';
import type { SafetyLog } from '#electron/main/services/safety-log/safety-log';
import { startShell } from '#electron/main/shell/start-shell';
import type { Shell } from '#electron/main/shell/shell';
import { fakeElectron } from '#tests/support/fake-electron';
import { entry } from './on-memory.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const at = '2026-03-01T08:00:00.000Z';

describe('the safety log as the page asks it, on a real disk', () => {
  let folder = '';
  let shell: Shell;
  const start = (parts: Partial<Shell> = {}): void => {
    fakeElectron.reset();
    fakeElectron.app.switches.set('user-data-dir', folder);
    shell = { ...startShell(), ...parts };
    answerPage(shell);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gsj-log-'));
    start();
  });
  afterEach(async () => {
    await shell.safetyLog.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (name: string, argument?: unknown) =>
    (await fakeElectron.invoke(`safetyLog.${name}`, [argument])) as {
      readonly ok: boolean;
      readonly value?: unknown;
      readonly error?: unknown;
    };

  const read = async (names: readonly object[]) => {
    const { ok, value } = await ask('read', { names });
    expect(ok).toBe(true);
    return storedRecordsSchema.parse(JSON.parse(value as string));
  };

  it('takes a note of two million characters and gives it back after a new start', async () => {
    const note = entry('note', '🌿שלום'.repeat(300_000));
    expect(await ask('append', { at, records: [note] })).toEqual({
      ok: true,
      value: { sequence: 1 },
    });
    await shell.safetyLog.close();
    start();
    const names = [{ table: 'entries', key: 'note' }];
    expect(await read(names)).toEqual([note]);
    expect(statSync(join(folder, 'safe', 'log-000001.gsl')).mode & 0o077).toBe(0);
  });

  it('takes thousands of records at once and tells them as four lists', async () => {
    const records = Array.from({ length: 6000 }, (_, index) => entry(`k${index}`, 'x'.repeat(200)));
    expect(await ask('append', { at, records })).toMatchObject({ ok: true });
    expect(await ask('digest')).toEqual({
      ok: true,
      value: {
        tables: records.map(({ table }) => table),
        keys: records.map(({ key }) => key),
        updatedAt: records.map(({ updatedAt }) => updatedAt),
        hashes: records.map(hashRecord),
      },
    });
    const names = records.slice(0, 2000).map(({ table, key }) => ({ table, key }));
    expect(await read(names)).toEqual(records.slice(0, 2000));
    const tooMany = records.slice(0, 2001).map(({ table, key }) => ({ table, key }));
    expect(await ask('read', { names: tooMany })).toMatchObject({
      ok: false,
      error: { code: 'invalid-arguments' },
    });
  });

  it.each([
    ['more than it can be asked to take', entry('a', 'x'.repeat(33 * 1024 * 1024))],
    ['another table', { ...entry('a', 1), table: 'photos' }],
    ['no value', { table: 'entries', key: 'a', updatedAt: at }],
    ['no instant', { ...entry('a', 1), updatedAt: 'yesterday' }],
    ['a poisoned value', { ...entry('a', 1), value: JSON.parse('{"__proto__":{"x":1}}') }],
    ['a value too deep', { ...entry('a', 1), value: JSON.parse('['.repeat(20) + ']'.repeat(20)) }],
  ])('refuses %s', async (_name, record) => {
    expect(await ask('append', { at, records: [record] })).toMatchObject({
      ok: false,
      error: { code: 'invalid-arguments' },
    });
    expect(await ask('status')).toMatchObject({ ok: true, value: { sequence: 0, count: 0 } });
  });

  it.each(['disk-full', 'log-stopped', 'slow-disk', 'too-large'] satisfies LogFailureCode[])(
    'tells %s as such',
    async (code) => {
      const broken = {
        append: () => Promise.reject(new LogFailure(code, 'a secret')),
      } as unknown as SafetyLog;
      start({ safetyLog: { open: async () => broken, close: async () => undefined } });
      const reply = await ask('append', { at, records: [entry('a', 1)] });
      expect(reply).toMatchObject({ ok: false, error: { code } });
      expect(JSON.stringify(reply)).not.toContain('secret');
    },
  );

  it('is deleted with everything else', async () => {
    await ask('append', { at, records: [entry('a', 1)] });
    expect(await fakeElectron.invoke('profile.erase', [undefined])).toMatchObject({ ok: true });
    expect(await ask('status')).toMatchObject({ value: { count: 0, sequence: 0 } });
    await shell.safetyLog.close();
    start();
    expect(await ask('status')).toMatchObject({ value: { count: 0, health: 'whole' } });
  });
});
