import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoggedRecord } from '@/domain/safety';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { change, contentOf, entry, openOn } from './on-memory.ts';

const SCRIPT = join(process.cwd(), 'scripts', 'read-safety-log.mjs');

describe('the reader that needs nothing but Node', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gsj-reader-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function readWithScript(disk: MemoryDisk): ReadonlyMap<string, unknown> {
    const place = mkdtempSync(join(folder, 'safe-'));
    mkdirSync(place, { recursive: true });
    for (const [path, bytes] of disk.files()) {
      if (!path.includes('quarantine')) writeFileSync(join(place, basename(path)), bytes);
    }
    const { stdout, status, stderr } = spawnSync(process.execPath, [SCRIPT, place], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const records = JSON.parse(stdout) as readonly LoggedRecord[];
    return new Map(records.map(({ key, value }) => [key, value]));
  }

  it('is short and imports nothing of the program', () => {
    const text = readFileSync(SCRIPT, 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(101);
    expect(
      [...text.matchAll(/from '([^']+)'/g)].every(([, name]) => name?.startsWith('node:')),
    ).toBe(true);
  });

  it('reads what the log reads, whole or damaged', async () => {
    const appended = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('x'.repeat(500))),
    );
    const damage = fc.option(fc.tuple(fc.nat(), fc.nat()));
    await fc.assert(
      fc.asyncProperty(fc.array(appended, { maxLength: 30 }), damage, async (list, harm) => {
        const disk = memoryDisk();
        const log = await openOn(disk, { segmentBytes: 1500, compactionBytes: 1500 });
        for (const [key, text] of list) await log.append(change(entry(key, text)));
        await log.close();
        const segments = [...disk.files()].filter(([name]) => name.endsWith('.gsl'));
        const [path, bytes] = segments[(harm?.[0] ?? 0) % segments.length] ?? [];
        if (harm !== null && path !== undefined && bytes !== undefined) {
          bytes[harm[1] % bytes.length] = 0x20;
          disk.write(path, bytes);
        }
        expect(readWithScript(disk)).toEqual(await contentOf(await openOn(disk.copy())));
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
