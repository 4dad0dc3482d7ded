/** A second copy of the safety log on a stick: follows, catches up, brings back, and never holds anything up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { LoggedRecord } from '@/domain/safety';
import { createMirror } from '#electron/main/services/mirror/mirror';
import { NO_MIRROR } from '#electron/main/services/mirror/mirror-state';
import type { LogLimits } from '#electron/main/services/safety-log/ports';
import { silentLog } from '#tests/support/fake-shell';
import { inSafe, type MemoryDisk, memoryDisk } from '../safety-log/memory-disk.ts';
import { contentOf, entry, openOn } from '../safety-log/on-memory.ts';
import { start, STICK, twoDisks } from './two-disks.ts';
import { eventually } from '../../../../../support/eventually.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

/** The copy as somebody would read it who has nothing but Node. */
function readCopy(stick: MemoryDisk): ReadonlyMap<string, unknown> {
  const place = mkdtempSync(join(tmpdir(), 'gsj-mirror-'));
  try {
    for (const [path, bytes] of stick.files()) writeFileSync(join(place, basename(path)), bytes);
    const script = join(process.cwd(), 'scripts', 'read-safety-log.mjs');
    const { stdout, status, stderr } = spawnSync(process.execPath, [script, place], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const records = JSON.parse(stdout) as readonly LoggedRecord[];
    return new Map(records.map(({ key, value }) => [key, value]));
  } finally {
    rmSync(place, { recursive: true });
  }
}

const textsOf = async (log: Parameters<typeof contentOf>[0]) =>
  [...(await contentOf(log)).values()].map((value) => (value as { text: string }).text).toSorted();

async function withTwoNotes(limits: Partial<LogLimits> = {}) {
  const disks = twoDisks();
  const first = await start(disks, { limits });
  await first.save(entry('a', 'one'));
  expect(await first.mirror.useFolder(STICK)).toBeNull();
  await first.save(entry('b', 'two', 1));
  await first.complete();
  return { disks, first, state: first.state };
}

describe('the copy', () => {
  it('holds what was there before and follows every change, for the same reader', async () => {
    const { disks, first } = await withTwoNotes();
    expect(readCopy(disks.stick)).toEqual(await contentOf(first.log));
    await first.save(entry('a', 'one, later', 2), entry('c', 'three', 2));
    await first.complete();
    expect(readCopy(disks.stick)).toEqual(await contentOf(first.log));
  });

  it('knows the copy of another computer in the same folder, and leaves it alone', async () => {
    const { disks, first } = await withTwoNotes();
    expect(await first.mirror.hasOther()).toBe(false);
    const { logId } = first.log.status();
    const copyOfFirst = () =>
      [...disks.stick.files()].filter(([path]) => path.includes(`/${logId}/`));
    const before = copyOfFirst();
    expect(before).not.toEqual([]);
    const second = await start(twoDisks(undefined, disks.stick));
    expect(await second.mirror.hasOther()).toBe(false);
    expect(await second.mirror.useFolder(STICK)).toBeNull();
    expect(await second.mirror.hasOther()).toBe(true);
    await second.close();
    expect(copyOfFirst()).toEqual(before);
  });

  it('follows through new segments and compactions, without the files they replaced', async () => {
    const { disks, first } = await withTwoNotes({ segmentBytes: 800, compactionBytes: 2000 });
    for (let minute = 2; minute < 40; minute += 1) {
      await first.save(entry('a', `one, ${minute}`, minute));
    }
    await first.complete();
    const names = (files: MemoryDisk) =>
      [...files.files().keys()]
        .filter((path) => path.endsWith('.gsl'))
        .map((path) => basename(path));
    await eventually(() =>
      expect(names(disks.disk).some((name) => name.startsWith('snapshot'))).toBe(true),
    );
    await first.save(entry('c', 'three', 41));
    await first.complete();
    expect(readCopy(disks.stick)).toEqual(await contentOf(first.log));
    expect(names(disks.stick).toSorted()).toEqual(
      first.log
        .files()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('catches up at the next start with what it missed, and copies anew what is not the same', async () => {
    const { disks, first, state } = await withTwoNotes();
    disks.plug.isIn = false;
    await first.save(entry('c', 'three', 2));
    await first.close();
    const [path, bytes] = [...disks.stick.files()][0] ?? ['', Buffer.alloc(0)];
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    disks.stick.write(path, bytes);
    disks.plug.isIn = true;
    const second = await start(disks, { state });
    await second.complete();
    expect(readCopy(disks.stick)).toEqual(await contentOf(second.log));
    expect(await textsOf(second.log)).toEqual(['one', 'three', 'two']);
  });

  it('never holds up a save: trouble is told once and tried again', async () => {
    const { disks, first } = await withTwoNotes();
    disks.plug.isIn = false;
    await first.save(entry('c', 'three', 2));
    await eventually(() =>
      expect(first.mirror.status()).toMatchObject({
        isComplete: false,
        problem: { code: 'missing', at: '2026-03-01T08:00:00.000Z' },
      }),
    );
    await first.save(entry('d', 'four', 3));
    disks.plug.isIn = true;
    await first.complete();
    expect(first.warnings.warn).toHaveBeenCalledTimes(1);
    expect(readCopy(disks.stick)).toEqual(await contentOf(first.log));
  });

  it('is whole again after any step of it went wrong, and no save ever noticed', async () => {
    const followFour = async (failAt: number) => {
      const disks = twoDisks();
      const run = await start(disks, { limits: { segmentBytes: 500 } });
      await run.mirror.useFolder(STICK);
      const before = disks.stick.steps();
      Object.assign(disks.stick.faults, { failAt: before + failAt, failCode: 'EIO' });
      for (let minute = 0; minute < 4; minute += 1) {
        await run.save(entry(`n${minute}`, 'x'.repeat(200), minute));
        await eventually(() => {
          const { isComplete, problem } = run.mirror.status();
          expect(isComplete || problem !== null).toBe(true);
        });
      }
      const steps = disks.stick.steps() - before;
      disks.stick.heal();
      await run.complete();
      await run.close();
      const content = await contentOf(await openOn(disks.disk.copy()));
      return { steps, content, stick: disks.stick };
    };
    const { steps } = await followFour(Number.POSITIVE_INFINITY);
    expect(steps).toBeGreaterThan(20);
    const wrong: number[] = [];
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const { content, stick } = await followFour(failAt);
      // The reader is a process of its own, so it looks at every seventh.
      if (failAt % 7 === 0) expect(readCopy(stick)).toEqual(content);
      const copy = memoryDisk(
        new Map([...stick.files()].map(([path, bytes]) => [inSafe(basename(path)), bytes])),
      );
      const read = await contentOf(await openOn(copy));
      if (read.size !== 4 || content.size !== 4) wrong.push(failAt);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('what the log lost', () => {
  it.each([
    [
      'all of it gone',
      (disk: MemoryDisk) => {
        for (const path of disk.files().keys()) disk.remove(path);
      },
    ],
    [
      'its segments gone',
      (disk: MemoryDisk) => {
        for (const path of disk.files().keys()) if (path.endsWith('.gsl')) disk.remove(path);
      },
    ],
    [
      'damaged in the middle',
      (disk: MemoryDisk) => {
        const bytes = disk.files().get(inSafe('log-000001.gsl')) ?? Buffer.alloc(0);
        bytes[bytes.length - 400] = 0;
        disk.write(inSafe('log-000001.gsl'), bytes);
      },
    ],
  ])('comes back at the start: %s', async (_name, damage) => {
    const { disks, first, state } = await withTwoNotes();
    await first.save(entry('c', 'three', 2));
    await first.save(entry('a', 'one, later', 3));
    await first.complete();
    await first.close();
    damage(disks.disk);
    expect(await textsOf(await openOn(disks.disk.copy()))).not.toEqual([
      'one, later',
      'three',
      'two',
    ]);

    const second = await start(disks, { state });
    expect(await textsOf(second.log)).toEqual(['one, later', 'three', 'two']);
    await second.save(entry('d', 'four', 4));
    await second.complete();
    await second.close();
    const third = await start(disks, { state });
    expect(await textsOf(third.log)).toEqual(['four', 'one, later', 'three', 'two']);
  });

  it('comes back when the stick does, and nothing of the copy is taken away before', async () => {
    const { disks, first, state } = await withTwoNotes();
    await first.close();
    for (const path of disks.disk.files().keys()) disks.disk.remove(path);
    disks.plug.isIn = false;
    const second = await start(disks, { state });
    expect(await textsOf(second.log)).toEqual([]);
    await second.save(entry('c', 'three', 2));
    disks.plug.isIn = true;
    await second.complete();
    expect(await textsOf(second.log)).toEqual(['one', 'three', 'two']);
  });

  it('never comes back after “Delete everything”', async () => {
    const { disks, first, state } = await withTwoNotes();
    await first.mirror.erase();
    await first.log.erase();
    await first.close();
    expect([...disks.stick.files()]).toEqual([]);
    expect(state.read()).toEqual(NO_MIRROR);
    const second = await start(disks, { state });
    expect(await textsOf(second.log)).toEqual([]);
  });

  it('does not keep the program from starting when the copy hangs', async () => {
    const { disks, first, state } = await withTwoNotes();
    await first.close();
    for (const path of disks.disk.files().keys()) disks.disk.remove(path);
    disks.stick.beforeStep = () => new Promise(() => undefined);
    const log = await openOn(disks.disk);
    const mirror = createMirror({
      fs: disks.fs,
      log: silentLog(),
      state,
      source: '/profile/safe',
      now: () => new Date(),
      newId: () => 'unused',
      delays: { patienceMilliseconds: 5, closingMilliseconds: 5 },
    });
    await mirror.attach(log);
    expect(mirror.status()).toMatchObject({ isComplete: false });
    await mirror.close();
  });
});

describe('the choice of a folder', () => {
  it('stays the former one when the new one cannot be written', async () => {
    const { disks, first } = await withTwoNotes();
    disks.plug.isIn = false;
    expect(await first.mirror.useFolder(STICK)).toBe('missing');
    expect(first.mirror.status().folder).toBe(STICK);
    disks.plug.isIn = true;
    await first.complete();
  });

  it('can be taken back; what lies there stays', async () => {
    const { disks, first } = await withTwoNotes();
    expect(first.mirror.stop()).toBe(true);
    await first.save(entry('c', 'three', 2));
    await first.close();
    expect(first.mirror.status()).toMatchObject({ folder: null, problem: null });
    expect([...readCopy(disks.stick).keys()]).toEqual(['a', 'b']);
  });
});
