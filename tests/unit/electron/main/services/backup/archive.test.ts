import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseJournalFile } from '@/domain/transfer';
import { readLabel } from '#electron/main/services/backup/open-backup';
import { nodeFs } from '#electron/main/services/safety-log/node-fs';
import {
  backUpInto,
  bytesOf,
  failingFs,
  memorySource,
  NOW,
  readAll,
  someRecords,
  testFolder,
  type TestFolder,
  writeArchive,
} from './support.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const REFUSALS = [
  'damaged',
  'truncated',
  'not-a-backup',
  'newer-version',
  'unknown-member',
  'unsafe-name',
  'duplicate-member',
  'too-large',
];

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

describe('a backup', () => {
  it('holds every record, and says what it holds without being unpacked', async () => {
    const records = someRecords();
    const { path, bytes } = await backUpInto(folder.path, records);
    const expected = ['entries', 'settings'].flatMap((table) =>
      records.filter((record) => record.table === table).map(({ value }) => ({ table, value })),
    );
    expect(await readAll(path)).toEqual(expected);
    expect(bytesOf(path)).toHaveLength(bytes);
    expect(await readLabel(nodeFs, path)).toMatchObject({
      app: '0.1.0',
      createdAt: NOW.toISOString(),
      reason: 'by-hand',
      journalId: 'log-1',
      counts: {
        entries: 2,
        deleted: 1,
        settings: 1,
        photos: 0,
        kinds: [
          { kind: 'meal', count: 1 },
          { kind: 'skin-check', count: 1 },
        ],
      },
      content: { count: 4, hash: memorySource(records).status().hash },
    });
    expect(folder.names()).toEqual(['one.gsj']);
  });

  it('is an ordinary zip with an ordinary journal file in it', async () => {
    const { path } = await backUpInto(folder.path);
    const { 'journal.json': journal, 'manifest.json': manifest } = unzipSync(bytesOf(path));
    const { entries, settings, problems } = parseJournalFile(Buffer.from(journal ?? []).toString());
    expect([entries.length, settings.length, problems]).toEqual([3, 1, []]);
    const listed = JSON.parse(Buffer.from(manifest ?? []).toString());
    expect(listed.members).toEqual([
      { name: 'journal.json', bytes: journal?.length, sha256: sha256(journal ?? '') },
    ]);
  });

  it('keeps records this version does not understand as they are', async () => {
    const value = { id: 'x', updatedAt: NOW.toISOString(), kind: 'dream', data: { deep: [1] } };
    const record = { table: 'entries', key: 'x', updatedAt: value.updatedAt, value } as const;
    const { path } = await backUpInto(folder.path, [record]);
    expect(await readAll(path)).toEqual([{ table: 'entries', value }]);
  });
});

describe('a damaged backup', () => {
  it('is refused wherever it was cut off', async () => {
    const whole = bytesOf((await backUpInto(folder.path)).path);
    const path = join(folder.path, 'cut.gsj');
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(path, whole.subarray(0, length));
      expect(['truncated', 'damaged'], `at ${length}`).toContain(await readAll(path));
    }
  });

  it('gives what was backed up or nothing, whatever bytes are changed', async () => {
    const { path } = await backUpInto(folder.path);
    const whole = bytesOf(path);
    const right = await readAll(path);
    const mangled = join(folder.path, 'mangled.gsj');
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(mangled, bytes);
      const read = await readAll(mangled);
      // A flip in what zip says of times and systems changes nothing of the content.
      if (typeof read !== 'string') expect(read, `at ${at}`).toEqual(right);
      else expect(REFUSALS, `at ${at}`).toContain(read);
    }
  });

  it('on a disk that fails at any step is refused, and its file closed', async () => {
    const { path } = await backUpInto(folder.path);
    const right = await readAll(path);
    const counting = failingFs(0);
    expect(await readAll(path, counting.fs)).toEqual(right);
    for (let failAt = 1; failAt <= counting.steps(); failAt += 1) {
      const { fs } = failingFs(failAt);
      expect(await readAll(path, fs), `step ${failAt}`).toBe('unreadable');
    }
  });

  it('survives being mangled at random', async () => {
    const whole = bytesOf((await backUpInto(folder.path)).path);
    const right = await readAll(join(folder.path, 'one.gsj'));
    const path = join(folder.path, 'mangled.gsj');
    const place = fc.nat(whole.length);
    const mangled = fc.oneof(
      fc
        .tuple(place, fc.nat(40), fc.uint8Array({ maxLength: 60 }))
        .map(([from, length, bytes]) => [
          whole.subarray(0, from),
          bytes,
          whole.subarray(from + length),
        ]),
      fc
        .tuple(place, place, place)
        .map(([a, b, c]) => [
          whole.subarray(0, a),
          whole.subarray(Math.min(b, c), Math.max(b, c)),
          whole.subarray(a),
        ]),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => [bytes]),
    );
    await fc.assert(
      fc.asyncProperty(mangled, async (parts) => {
        writeFileSync(path, Buffer.concat(parts));
        const read = await readAll(path);
        if (typeof read === 'string') expect(REFUSALS).toContain(read);
        else expect(read).toEqual(right);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an archive made by other hands', () => {
  const path = (): string => join(folder.path, 'made.gsj');

  async function parts(): Promise<{ journal: string; manifest: Record<string, unknown> }> {
    const members = unzipSync(bytesOf((await backUpInto(folder.path)).path));
    const text = (name: string): string => Buffer.from(members[name] ?? []).toString();
    return { journal: text('journal.json'), manifest: JSON.parse(text('manifest.json')) };
  }

  const member = (name: string, content: string | Uint8Array) => ({
    name,
    bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
    sha256: sha256(content),
  });

  it('is read when it is right in every respect', async () => {
    const { journal, manifest } = await parts();
    writeArchive(path(), { 'journal.json': journal, 'manifest.json': JSON.stringify(manifest) });
    expect(await readAll(path())).toHaveLength(4);
  });

  it.each([
    ['../../somewhere.txt', 'unsafe-name'],
    ['/etc/somewhere', 'unsafe-name'],
    ['..\\somewhere', 'unsafe-name'],
    ['C:\\somewhere', 'unsafe-name'],
    ['photos/../../somewhere', 'unsafe-name'],
    ['notes.txt', 'unknown-member'],
    ['photos/cat.jpg', 'unknown-member'],
  ])('is refused with a member %s', async (name, code) => {
    const { journal, manifest } = await parts();
    const members = [...(manifest['members'] as object[]), member(name, 'x')];
    writeArchive(path(), {
      'journal.json': journal,
      [name]: 'x',
      'manifest.json': JSON.stringify({ ...manifest, members }),
    });
    expect(await readAll(path())).toBe(code);
    expect(folder.names()).toEqual(['made.gsj', 'one.gsj']);
  });

  it('is refused with the same name twice', async () => {
    const { journal, manifest } = await parts();
    const members = { 'journal.json': journal, 'journal.jsoN': '{}', 'manifest.json': '' };
    writeArchive(path(), { ...members, 'manifest.json': JSON.stringify(manifest) });
    const bytes = bytesOf(path());
    writeFileSync(
      path(),
      Buffer.from(bytes.toString('latin1').replaceAll('.jsoN', '.json'), 'latin1'),
    );
    expect(await readAll(path())).toBe('duplicate-member');
  });

  it.each([
    ['a newer version', { version: 2, members: 'elsewhere' }, 'newer-version'],
    ['another format', { format: 'somebody-else' }, 'not-a-backup'],
    ['another content', { content: { count: 4, hash: '0'.repeat(16) } }, 'damaged'],
    ['another count', { content: { count: 3, hash: '0'.repeat(16) } }, 'damaged'],
    ['no list of members', { members: [] }, 'damaged'],
    ['a part missing', { createdAt: undefined }, 'damaged'],
  ])('is refused when the manifest has %s', async (_name, change, code) => {
    const { journal, manifest } = await parts();
    const text = JSON.stringify({ ...manifest, ...change });
    writeArchive(path(), { 'journal.json': journal, 'manifest.json': text });
    expect(await readAll(path())).toBe(code);
  });

  it('tells of a newer version before it tells of members it does not know', async () => {
    const { journal, manifest } = await parts();
    const text = JSON.stringify({ ...manifest, version: 2 });
    writeArchive(path(), { 'journal.json': journal, 'sounds/1': 'x', 'manifest.json': text });
    expect(await readAll(path())).toBe('newer-version');
  });

  it('is refused when a member is not the one that was packed', async () => {
    const { journal, manifest } = await parts();
    const other = journal.replace('oats', 'eggs');
    writeArchive(path(), { 'journal.json': other, 'manifest.json': JSON.stringify(manifest) });
    expect(await readAll(path())).toBe('damaged');
  });

  it('checks photos by the hash that is their name', async () => {
    const { journal, manifest } = await parts();
    const photo = Buffer.from('not really a photo');
    const name = `photos/${sha256(photo)}`;
    const members = [...(manifest['members'] as object[]), member(name, photo)];
    const text = JSON.stringify({ ...manifest, members });
    const archive = { 'journal.json': journal, 'manifest.json': text };
    writeArchive(path(), { ...archive, [name]: photo });
    expect(await readAll(path())).toHaveLength(4);
    writeArchive(path(), { ...archive, [name]: photo.map((byte) => byte ^ 1) });
    expect(await readAll(path())).toBe('damaged');

    const wrongName = `photos/${'0'.repeat(64)}`;
    const wrong = [...(manifest['members'] as object[]), member(wrongName, photo)];
    const wrongText = JSON.stringify({ ...manifest, members: wrong });
    writeArchive(path(), {
      'journal.json': journal,
      'manifest.json': wrongText,
      [wrongName]: photo,
    });
    expect(await readAll(path())).toBe('damaged');
  });

  it('cannot be a bomb: neither one endless line, nor more than it admits to', async () => {
    const { manifest } = await parts();
    const zeros = Buffer.alloc(64 * 1024 * 1024, ' ');
    const members = [member('journal.json', zeros)];
    const text = JSON.stringify({ ...manifest, members });
    writeArchive(path(), { 'journal.json': zeros, 'manifest.json': text });
    expect(bytesOf(path()).length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    expect(['damaged', 'too-large']).toContain(await readAll(path()));
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);

    // The same with a size in both headers that is far too small.
    const bytes = bytesOf(path());
    const [size, small] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32LE(zeros.length);
    small.writeUInt32LE(1000);
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size)) small.copy(bytes, at);
    writeFileSync(path(), bytes);
    expect(await readAll(path())).toBe('damaged');
  });

  it('cannot forge a prototype', async () => {
    const { manifest } = await parts();
    const value = `{"id": "x", "updatedAt": "${NOW.toISOString()}", "__proto__": {"isAdmin": true}}`;
    const head = `"format": "gut-skin-journal",\n"version": 1,\n"exportedAt": "${NOW.toISOString()}",\n"generator": "x"`;
    const journal = `{\n${head},\n"entries": [\n${value}\n]\n}\n`;
    const text = JSON.stringify({ ...manifest, members: [member('journal.json', journal)] });
    writeArchive(path(), { 'journal.json': journal, 'manifest.json': text });
    expect(await readAll(path())).toBe('damaged');
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });
});
