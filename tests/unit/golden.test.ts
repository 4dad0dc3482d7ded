/** Journals of earlier versions (tests/fixtures/golden): read whole, and none missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parseJournalFile } from '@/domain/transfer';
import { openBackup } from '#electron/main/services/backup/open-backup.ts';
import { nodeFs } from '#electron/main/services/safety-log/node-fs.ts';
import { goldenJournals, presentVersions } from '../attacks/support/golden.ts';
import { differencesFrom, type Tables } from '../attacks/support/whole-journal.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const journals = goldenJournals();

describe.each(journals)('golden journal $name', ({ journalFile, backup }) => {
  const text = readFileSync(journalFile, 'utf8');

  it('is read from its journal file without loss', () => {
    const { entries, settings, documents, problems } = parseJournalFile(text);
    expect(problems).toEqual([]);
    const read = { entries, settings, documents } as unknown as Tables;
    expect(differencesFrom(JSON.parse(text) as Tables, read)).toEqual([]);
  });

  it('is read from its backup, which is whole', async () => {
    const opened = await openBackup(nodeFs, backup);
    await opened.verify();
    const tables: Record<string, Record<string, unknown>[]> = {};
    for await (const { table, value } of opened.records())
      (tables[table] ??= []).push(value as never);
    await opened.close();
    expect(differencesFrom(JSON.parse(text) as Tables, tables)).toEqual([]);
  });
});

it('has one of every version before the present one, made by `npm run golden` before the version was raised', () => {
  const { shape, kinds, collections } = presentVersions();
  const has = (isKept: (versions: (typeof journals)[number]['versions']) => boolean) =>
    journals.some(({ versions }) => isKept(versions));
  const missing: string[] = [];
  for (let earlier = 1; earlier < shape; earlier += 1) {
    if (!has((versions) => versions.shape === earlier)) missing.push(`shape ${earlier}`);
  }
  for (const [part, present] of [
    ['kinds', kinds],
    ['collections', collections],
  ] as const) {
    for (const [name, version] of Object.entries(present)) {
      for (let earlier = 1; earlier < version; earlier += 1) {
        if (!has((versions) => versions[part][name] === earlier))
          missing.push(`${name} ${earlier}`);
      }
    }
  }
  expect(missing).toEqual([]);
});
