/** Files that were changed at random, read as the program reads them: whole, or refused with a clear code. */
// Playwright's own expect writes down every call, which thousands of files times dozens of records would drown in.
import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { parseEntry } from '@/domain/entries';
import {
  createRecordsReader,
  parseJournalFile,
  planMerge,
  serialiseJournal,
} from '@/domain/transfer';
import { BackupFailure } from '#electron/main/services/backup/backup-failure.ts';
import { createReadings } from '#electron/main/services/backup/readings.ts';
import { nodeFs } from '#electron/main/services/safety-log/node-fs.ts';
import {
  backUpInto,
  bytesOf,
  readAll,
  testFolder,
  writeArchive,
} from '#tests/unit/electron/main/services/backup/support.ts';
import { aFullJournal } from '#tests/unit/domain/transfer/journals.ts';
import { amount } from '../support/amounts.ts';
import { report, seed } from '../support/figures.ts';
import { byteEdits, jsonEdits, withBytes, withJson } from '../support/mutations.ts';

const FILES = amount(5000, 1500);
const MOST_MS = 5000;
const MOST_BYTES = 512 * 1024 * 1024;
const HEAD = { exportedAt: '2026-11-23T08:00:00.000Z', generator: 'Gut-Skin Journal 0.1.0' };
const NOW = '2026-11-24T08:00:00.000Z';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Counts, and holds every reading to the bounds. */
function bounds() {
  const figures = { read: 0, refused: 0, slowestMs: 0, mostBytes: 0 };
  const before = process.memoryUsage().rss;
  return {
    figures,
    of: async <T>(reading: () => Promise<T | null>): Promise<T | null> => {
      const begun = performance.now();
      const answer = await reading();
      const took = performance.now() - begun;
      figures[answer === null ? 'refused' : 'read'] += 1;
      figures.slowestMs = Math.max(figures.slowestMs, took);
      figures.mostBytes = Math.max(figures.mostBytes, process.memoryUsage().rss - before);
      ok(took < MOST_MS, `${took} ms`);
      ok(figures.mostBytes < MOST_BYTES, `${figures.mostBytes} bytes more`);
      equal(Reflect.get({}, 'polluted'), undefined);
      equal(Object.keys(Object.prototype).length, 0);
      return answer;
    },
  };
}

function tell(what: string, { read, refused, slowestMs, mostBytes }: Record<string, number>) {
  report({
    attack: `fuzz, ${what}`,
    rounds: FILES,
    acknowledged: read ?? 0,
    lost: 0,
    remarks: `${read} read, ${refused} refused, slowest ${Math.round(slowestMs ?? 0)} ms, at most ${Math.round((mostBytes ?? 0) / 1024 / 1024)} MB more`,
  });
}

/** As the page takes a file: nothing of it counts before its last portion came. null: refused. */
async function readJournal(path: string) {
  const readings = createReadings(nodeFs);
  try {
    const { reading, summary } = await readings.open({ path, what: 'journal-file' });
    const reader = createRecordsReader();
    for (let isLast = false; !isLast;) {
      const portion = await readings.next(reading);
      reader.take(portion.records);
      ({ isLast } = portion);
    }
    return { summary, records: reader.result() };
  } catch (error) {
    if (!(error instanceof BackupFailure)) throw error;
    return null;
  }
}

test(`fuzz: ${FILES} journal files`, async () => {
  test.setTimeout(20 * 60_000);
  const folder = testFolder();
  const path = join(folder.path, 'mutated.json');
  const journal = aFullJournal();
  const text = serialiseJournal(HEAD, journal);
  const file = fc.oneof(
    byteEdits.map((edits) => withBytes(Buffer.from(text), edits)),
    fc
      .tuple(jsonEdits, fc.constantFrom(0, 2))
      .map(([edits, indent]) => Buffer.from(withJson(text, edits, indent))),
    fc
      .tuple(jsonEdits, byteEdits)
      .map(([edits, bytes]) => withBytes(Buffer.from(withJson(text, edits, 0)), bytes)),
  );
  const { figures, of } = bounds();
  try {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        writeFileSync(path, bytes);
        const found = await of(() => readJournal(path));
        if (found === null) return;
        const { summary, records } = found;
        const { entries, settings, documents, problems } = records;
        // Taken or told of: nothing is dropped in silence.
        const taken = entries.length + settings.length + documents.length;
        equal(taken + problems.length, summary.records);
        for (const entry of entries) deepEqual(parseEntry(entry), entry);
        const { problems: again, ...rest } = parseJournalFile(serialiseJournal(HEAD, records));
        deepEqual(again, []);
        deepEqual(rest, { head: HEAD, entries, settings, documents });
        for (const mode of ['merge', 'replace'] as const) {
          planMerge(journal, records, { mode, now: NOW });
        }
      }),
      { seed, numRuns: FILES, endOnFailure: true },
    );
  } finally {
    tell('journal files', figures);
    folder.remove();
  }
  expect(figures.read).toBeGreaterThan(FILES / 20);
  expect(figures.refused).toBeGreaterThan(FILES / 20);
});

test(`fuzz: ${FILES} backups`, async () => {
  test.setTimeout(20 * 60_000);
  const folder = testFolder();
  const { path: whole } = await backUpInto(folder.path);
  const path = join(folder.path, 'mutated.gsj');
  const right = await readAll(whole);
  const members = unzipSync(bytesOf(whole));
  const textOf = (name: string): string => Buffer.from(members[name] ?? []).toString();
  const [journal, manifest] = [textOf('journal.json'), textOf('manifest.json')];

  /** Packed anew by somebody who knows how, with a manifest that vouches for it. */
  const repacked = (changed: string, isVouchedFor: boolean): void => {
    const vouching = manifest
      .replace(/"bytes":\s*\d+/, `"bytes": ${Buffer.byteLength(changed)}`)
      .replace(/"sha256":\s*"[0-9a-f]{64}"/, `"sha256": "${sha256(changed)}"`);
    writeArchive(path, {
      'journal.json': changed,
      'manifest.json': isVouchedFor ? vouching : manifest,
    });
  };
  const write = fc.oneof(
    byteEdits.map((edits) => () => writeFileSync(path, withBytes(bytesOf(whole), edits))),
    fc.tuple(jsonEdits, fc.boolean()).map(
      ([edits, isVouched]) =>
        () =>
          repacked(withJson(journal, edits, 0), isVouched),
    ),
    byteEdits.map(
      (edits) => () => repacked(withBytes(Buffer.from(journal), edits).toString(), true),
    ),
    jsonEdits.map((edits) => () => {
      const changed = withJson(manifest, edits, 2);
      writeArchive(path, { 'journal.json': journal, 'manifest.json': changed });
    }),
  );
  const { figures, of } = bounds();
  try {
    await fc.assert(
      fc.asyncProperty(write, async (writeIt) => {
        writeIt();
        const found = await of(async () => {
          const answer = await readAll(path);
          if (typeof answer !== 'string') return answer;
          // Only a clear word for the person, never "the system refused to read".
          notEqual(answer, 'unreadable');
          return null;
        });
        if (found !== null) deepEqual(found, right);
      }),
      { seed, numRuns: FILES, endOnFailure: true },
    );
  } finally {
    tell('backups', figures);
    folder.remove();
  }
  expect(figures.refused).toBeGreaterThan(FILES / 2);
});
