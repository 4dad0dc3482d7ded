import { appendFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseJournalFile, readRecords, type RawRecord, serialiseJournal } from '@/domain/transfer';
import { BackupFailure } from '#electron/main/services/backup/backup-failure';
import { exportJournal } from '#electron/main/services/backup/export-journal';
import { createReadings, type FileToRead } from '#electron/main/services/backup/readings';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import { anEntry } from '#tests/support/builders';
import { backUpInto, memorySource, NOW, recordOf, testFolder, type TestFolder } from './support.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BackupFailure) return error.code;
    throw error;
  }
  return 'fine';
}

async function readWhole(file: FileToRead) {
  const readings = createReadings(nodeFs);
  const { reading, summary } = await readings.open(file);
  const records: RawRecord[] = [];
  let portions = 0;
  for (let isLast = false; !isLast; portions += 1) {
    const portion = await readings.next(reading);
    expect(portion.records.length).toBeLessThanOrEqual(1000);
    records.push(...portion.records);
    ({ isLast } = portion);
  }
  expect(await codeOf(readings.next(reading))).toBe('missing');
  return { summary, records, portions };
}

const manyRecords = () =>
  Array.from({ length: 2500 }, (_, index) =>
    recordOf(anEntry('note', { data: { text: `note ${index} 💚` } })),
  );

const journalFile = (name: string): FileToRead => ({
  path: join(folder.path, name),
  what: 'journal-file',
});

describe('reading a backup', () => {
  it('gives everything in portions, with a summary first', async () => {
    const records = manyRecords();
    const { path } = await backUpInto(folder.path, records);
    const { summary, records: read, portions } = await readWhole({ path, what: 'backup' });
    expect(read.map(({ value }) => value)).toEqual(records.map(({ value }) => value));
    expect(portions).toBe(3);
    expect(summary).toMatchObject({
      what: 'backup',
      name: 'one.gsj',
      writtenAt: NOW.toISOString(),
      records: 2500,
      counts: { entries: 2500 },
    });
    expect(readRecords(read).problems).toEqual([]);
  });

  it('ends with an error and never with a last portion when the file changes meanwhile', async () => {
    const { path } = await backUpInto(folder.path, manyRecords());
    const readings = createReadings(nodeFs);
    const { reading } = await readings.open({ path, what: 'backup' });
    await readings.next(reading);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    const rest = async (): Promise<void> => {
      while (!(await readings.next(reading)).isLast);
    };
    expect(await codeOf(rest())).toBe('damaged');
    expect(await codeOf(readings.next(reading))).toBe('missing');
  });

  it('has one file open at a time, and none that was not picked', async () => {
    const { path } = await backUpInto(folder.path);
    const readings = createReadings(nodeFs);
    const first = await readings.open({ path, what: 'backup' });
    await readings.open({ path, what: 'backup' });
    expect(await codeOf(readings.next(first.reading))).toBe('missing');
    const token = readings.offer({ path, what: 'backup' });
    expect(readings.offered(token)).toEqual({ path, what: 'backup' });
    expect(readings.offered('something else')).toBeUndefined();
    expect(await codeOf(readings.open({ path: `${path}x`, what: 'backup' }))).toBe('missing');
  });
});

describe('journal files', () => {
  const write = (name: string, content: string | Uint8Array): FileToRead => {
    const file = journalFile(name);
    writeFileSync(file.path, content);
    return file;
  };

  it('go out of the log and come back as they were', async () => {
    const source = memorySource();
    const file = journalFile('journal.json');
    const counts = await exportJournal({ fs: nodeFs, source, app: '0.1.0' }, file.path, NOW);
    expect(counts).toMatchObject({ entries: 2, deleted: 1, settings: 1 });
    expect(folder.names()).toEqual(['journal.json']);
    const { summary, records } = await readWhole(file);
    expect(summary).toMatchObject({
      records: 4,
      writtenBy: 'Gut-Skin Journal 0.1.0',
      counts: null,
    });
    const values = (of: readonly { value: unknown }[]) =>
      new Set(of.map(({ value }) => JSON.stringify(value)));
    expect(values(records)).toEqual(values(source.records));
  });

  it('are written whole or not at all, and what was there stays till then', async () => {
    const file = write('journal.json', 'what was there');
    const source = memorySource();
    source.all = async function* () {
      yield* source.records.slice(1);
      throw new Error('a frame is damaged');
    };
    const work = exportJournal({ fs: nodeFs, source, app: '0.1.0' }, file.path, NOW);
    expect(await codeOf(work)).toBe('source-incomplete');
    expect(folder.names()).toEqual(['journal.json']);
    expect(statSync(file.path).size).toBe('what was there'.length);
  });

  it('are read in any layout, with a byte order mark, too', async () => {
    const head = { exportedAt: NOW.toISOString(), generator: 'x' };
    const text = serialiseJournal(head, {
      entries: [anEntry('meal')],
      settings: [],
      documents: [],
    });
    const other = `\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`;
    const { summary, records } = await readWhole(write('other.json', other));
    expect(summary.records).toBe(1);
    expect(readRecords(records).entries).toEqual(parseJournalFile(text).entries);
  });

  it('may hold nonsense, which goes on as nothing', async () => {
    const file = write(
      'poisoned.json',
      `{"format": "gut-skin-journal", "version": 1, "exportedAt": "${NOW.toISOString()}", "generator": "x",
        "entries": [{"__proto__": {"isAdmin": true}}, {"id": ${'['.repeat(5000)}${']'.repeat(5000)}}, 7]}`,
    );
    const { records } = await readWhole(file);
    expect(records.map(({ value }) => value)).toEqual([null, null, 7]);
    expect(readRecords(records).problems.map(({ code }) => code)).toEqual([
      'malformed',
      'malformed',
      'malformed',
    ]);
  });

  it.each([
    ['empty', '', 'not-a-journal'],
    ['text', 'Dear diary', 'not-a-journal'],
    ['other JSON', '{}', 'not-a-journal'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'not-a-journal'],
    ['a newer one', '{"format": "gut-skin-journal", "version": 2}', 'newer-version'],
  ])('are refused when they are none: %s', async (_name, content, code) => {
    expect(await codeOf(readWhole(write('file.json', content)))).toBe(code);
  });

  it('are refused when they are larger than can be held and not written line by line', async () => {
    const file = write('large.json', '[');
    for (let part = 0; part < 65; part += 1)
      appendFileSync(file.path, Buffer.alloc(1024 * 1024, ' '));
    expect(await codeOf(readWhole(file))).toBe('too-large');
  });
});
