import { afterEach, describe, expect, it, vi } from 'vitest';
import { summariseContent } from '@/domain/safety';
import { encodeHead } from '#electron/main/services/safety-log/head';
import { inSafe, memoryDisk } from './memory-disk.ts';
import { change, codesOf, contentOf, entry, openOn } from './on-memory.ts';
import { eventually } from '../../../../../support/eventually.ts';

const MEGABYTE = 1024 * 1024;

afterEach(() => {
  vi.useRealTimers();
});

describe('the safety log', () => {
  it('starts new, and gives back what was appended, also after it was opened again', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    expect(log.status()).toMatchObject({ sequence: 0, count: 0, health: 'whole' });
    expect(codesOf(log)).toEqual(['started-new']);
    expect(await log.append(change(entry('a', 'one'), entry('b', 'two')))).toEqual({ sequence: 1 });
    expect(await log.append(change(entry('a', 'three', 5)))).toEqual({ sequence: 2 });
    const before = log.status();
    await log.close();

    const again = await openOn(disk);
    expect(again.status()).toEqual({ ...before, notes: [] });
    expect(again.digest()).toEqual(log.digest());
    expect(summariseContent(again.digest())).toEqual({ count: before.count, hash: before.hash });
    expect(await contentOf(again)).toEqual(
      new Map([
        ['a', { id: 'a', text: 'three' }],
        ['b', { id: 'b', text: 'two' }],
      ]),
    );
    const wanted = ['b', 'a', 'a', 'unknown'].map((key) => ({ table: 'entries', key }) as const);
    expect((await again.read(wanted)).map(({ key }) => key).toSorted()).toEqual(['a', 'b']);
  });

  it('writes nothing at an ordinary start', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 1)));
    await log.close();
    const before = disk.files();
    await (await openOn(disk)).close();
    expect(disk.files()).toEqual(before);
  });

  it('keeps the order of changes that come at once and syncs them together', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk, { headDelayMilliseconds: 1e6 });
    const before = disk.syncs();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => log.append(change(entry('same', index, index)))),
    );
    expect(answers.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    expect(disk.syncs() - before).toBeLessThanOrEqual(2);
    expect((await contentOf(log)).get('same')).toEqual({ id: 'same', text: 39 });
  });

  it('acknowledges nothing before it is synced', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    const order: string[] = [];
    disk.beforeStep = async (step) => void order.push(step);
    await log.append(change(entry('a', 1))).then(() => order.push('told'));
    expect(order.indexOf('told')).toBeGreaterThan(order.indexOf('sync'));
    disk.cutPower();
    expect((await contentOf(await openOn(disk))).size).toBe(1);
  });

  it('takes keys that would poison a prototype as the plain data they are', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    const value: unknown = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"x":1}}');
    const names = ['__proto__', 'constructor', 'toString'];
    await log.append(change(...names.map((key) => ({ ...entry(key, ''), value }))));
    await log.close();
    const again = await openOn(disk);
    expect(again.digest()).toEqual(log.digest());
    for (const [, found] of await contentOf(again)) {
      expect(JSON.stringify(found)).toBe(JSON.stringify(value));
    }
    expect('isAdmin' in {}).toBe(false);
  });

  it('refuses a change that is too large, and an answer that would be', async () => {
    const log = await openOn(memoryDisk(), { changeBytes: 1000, readBytes: 1500 });
    await expect(log.append(change(entry('a', 'x'.repeat(1000))))).rejects.toMatchObject({
      code: 'too-large',
    });
    await log.append(change(entry('a', 'x'.repeat(800))));
    await log.append(change(entry('b', 'x'.repeat(800))));
    const names = ['a', 'b'].map((key) => ({ table: 'entries', key }) as const);
    await expect(log.read(names)).rejects.toMatchObject({ code: 'too-large' });
    expect(await log.read(names.slice(1))).toHaveLength(1);
  });

  it('erases everything in its folder and starts anew under another id', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 'private')));
    disk.write(inSafe('photos/one.jpg'), Buffer.from('private'));
    const { logId } = log.status();
    await log.erase();
    expect(log.status()).toMatchObject({ count: 0, sequence: 0, health: 'whole' });
    expect(log.status().logId).not.toBe(logId);
    expect([...disk.files().values()].join('')).not.toContain('private');
    await log.append(change(entry('b', 'new')));
    await log.close();
    expect([...(await contentOf(await openOn(disk))).keys()]).toEqual(['b']);
  });

  it('finishes a deletion that was cut short, instead of mending what is left', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 'private')));
    const whole = disk.copy();
    for (let step = 1; ; step += 1) {
      const trial = whole.copy();
      const opened = await openOn(trial);
      trial.heal();
      trial.faults.killAt = step;
      const isDone = await opened.erase().then(
        () => true,
        () => false,
      );
      trial.crash();
      const left = await contentOf(await openOn(trial));
      // Before the mark is there nothing was deleted; from then on all of it goes.
      expect([0, 1]).toContain(left.size);
      if (step > 12) expect(left.size).toBe(0);
      if (isDone) break;
    }
  });

  it('touches nothing of a newer format', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 1)));
    await log.close();
    const [head] = [...disk.files()].filter(([name]) => name.includes('head-a'));
    if (head === undefined) throw new Error('There is no head.');
    const text = head[1].toString('utf8').split('\n')[0] ?? '';
    disk.write(head[0], encodeHead({ ...JSON.parse(text), format: 2 }));
    const before = disk.files();

    const older = await openOn(disk);
    expect(older.status()).toMatchObject({ health: 'stopped', count: 0 });
    expect(codesOf(older)).toEqual(['newer-format']);
    await expect(older.append(change(entry('b', 2)))).rejects.toMatchObject({
      code: 'log-stopped',
    });
    await older.close();
    expect(disk.files()).toEqual(before);
  });

  it('touches nothing when it holds tables this version does not know', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    const ofLater = { ...entry('t', 'of a later version'), table: 'trackers' as 'entries' };
    await log.append(change(entry('a', 1), ofLater));
    await log.close();
    const before = disk.files();

    const older = await openOn(disk);
    expect(older.status()).toMatchObject({ health: 'stopped', count: 0 });
    expect(codesOf(older)).toEqual(['newer-format']);
    expect(older.digest()).toEqual([]);
    await expect(older.append(change(entry('b', 2)))).rejects.toMatchObject({
      code: 'log-stopped',
    });
    await older.close();
    expect(disk.files()).toEqual(before);
  });

  it('says when a newer Chromium was here before, and remembers the highest', async () => {
    const disk = memoryDisk();
    await (await openOn(disk, {}, 114)).close();
    expect(codesOf(await openOn(disk, {}, 140))).toEqual([]);
    const back = await openOn(disk, {}, 114);
    expect(codesOf(back)).toEqual(['older-chromium']);
    expect(back.status().health).toBe('whole');
  });

  it('is there, stopped, when its folder cannot be read', async () => {
    const disk = memoryDisk();
    disk.faults.failAt = 1;
    disk.faults.failCode = 'EACCES';
    const log = await openOn(disk);
    expect(log.status()).toMatchObject({ health: 'stopped', count: 0 });
    expect(codesOf(log)).toEqual(['unusable']);
    await expect(log.append(change(entry('a', 1)))).rejects.toMatchObject({ code: 'log-stopped' });
  });

  it('reads many records with few reads of the disk', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    const records = Array.from({ length: 500 }, (_, index) => entry(`k${index}`, 'x'.repeat(100)));
    await log.append(change(...records));
    const before = disk.steps();
    expect(await log.read(records.toReversed())).toHaveLength(500);
    expect(disk.steps() - before).toBeLessThan(10);
  });

  it('says so when a record can not be read back', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 'words')));
    const path = inSafe('log-000001.gsl');
    const bytes = disk.files().get(path) ?? Buffer.alloc(0);
    bytes[bytes.indexOf('words')] = 0x58;
    disk.write(path, bytes);
    expect(await log.read([{ table: 'entries', key: 'a' }])).toEqual([]);
    expect(codesOf(log)).toContain('records-lost');
    await expect(contentOf(log)).rejects.toThrow(/read back/);
  });
});

describe('a disk with little room', () => {
  it('is not written to below the floor, and is again when there is room', async () => {
    const disk = memoryDisk();
    let now = 0;
    vi.spyOn(Date.prototype, 'getTime').mockImplementation(() => (now += 10_000));
    const log = await openOn(disk, { floorBytes: 64 * MEGABYTE });
    await log.append(change(entry('a', 1)));
    disk.faults.capacityBytes = 60 * MEGABYTE;
    const segment = disk.files().get(inSafe('log-000001.gsl'));
    await expect(log.append(change(entry('b', 2)))).rejects.toMatchObject({ code: 'disk-full' });
    expect(disk.files().get(inSafe('log-000001.gsl'))).toEqual(segment);
    expect(log.status().health).toBe('whole');
    disk.faults.capacityBytes = 100 * MEGABYTE;
    expect(await log.append(change(entry('b', 2)))).toEqual({ sequence: 2 });
  });

  it('stops at the first write that does not fit, and goes on once it was checked', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 1)));
    disk.beforeStep = async (step) => {
      if (step === 'freeBytes') throw new Error('This disk does not tell.');
    };
    disk.faults.capacityBytes = [...disk.files().values()].join('').length + 50;
    const big = change(entry('b', 'x'.repeat(5000)));
    await expect(log.append(big)).rejects.toMatchObject({ code: 'disk-full' });
    expect(log.status()).toMatchObject({ health: 'stopped', sequence: 1, count: 1 });
    await expect(log.append(big)).rejects.toMatchObject({ code: 'disk-full' });

    disk.faults.capacityBytes = Number.POSITIVE_INFINITY;
    expect(await log.append(big)).toEqual({ sequence: 2 });
    expect(log.status()).toMatchObject({ health: 'whole', sequence: 2, count: 2 });
    await log.close();
    const again = await openOn(disk);
    expect(again.status()).toMatchObject({ health: 'whole', sequence: 2, count: 2 });
  });

  it('starts and reads with nothing free', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 1)));
    disk.faults.capacityBytes = 0;
    disk.crash();
    const again = await openOn(disk, { floorBytes: 64 * MEGABYTE });
    expect(again.status()).toMatchObject({ health: 'whole', count: 1 });
    expect((await contentOf(again)).size).toBe(1);
    await expect(again.append(change(entry('b', 2)))).rejects.toMatchObject({ code: 'disk-full' });
    await again.close();

    disk.remove(inSafe('head-a.gsh'));
    disk.remove(inSafe('head-b.gsh'));
    const third = await openOn(disk);
    expect((await contentOf(third)).size).toBe(1);
    expect(third.status().health).toBe('stopped');
    disk.faults.capacityBytes = Number.POSITIVE_INFINITY;
    expect(await third.append(change(entry('b', 2)))).toEqual({ sequence: 2 });
  });

  it('gives the ballast back when it is needed and makes it again when there is room', async () => {
    const disk = memoryDisk();
    let now = 0;
    vi.spyOn(Date.prototype, 'getTime').mockImplementation(() => (now += 10_000));
    disk.faults.capacityBytes = 200 * MEGABYTE;
    const log = await openOn(disk, {
      floorBytes: 64 * MEGABYTE,
      ballastBytes: 4 * MEGABYTE,
      ballastDelayMilliseconds: 0,
    });
    const ballast = (): number => disk.files().get(inSafe('ballast.bin'))?.length ?? 0;
    await eventually(() => expect(ballast()).toBe(4 * MEGABYTE));
    disk.faults.capacityBytes = 5 * MEGABYTE;
    await expect(log.append(change(entry('a', 1)))).rejects.toMatchObject({ code: 'disk-full' });
    expect(ballast()).toBe(0);
    disk.faults.capacityBytes = 200 * MEGABYTE;
    await log.append(change(entry('a', 1)));
    await eventually(() => expect(ballast()).toBe(4 * MEGABYTE));
    await log.close();
  });
});

describe('a disk in trouble', () => {
  it('is not written to again after it failed once, however well it does later', async () => {
    for (const step of ['write', 'sync']) {
      const disk = memoryDisk();
      const log = await openOn(disk);
      await log.append(change(entry('a', 1)));
      disk.beforeStep = async (what) => {
        if (what === step) throw Object.assign(new Error('broken'), { code: 'EIO' });
      };
      await expect(log.append(change(entry('b', 2)))).rejects.toMatchObject({
        code: 'log-stopped',
      });
      disk.beforeStep = async () => undefined;
      const before = disk.files();
      await expect(log.append(change(entry('c', 3)))).rejects.toMatchObject({
        code: 'log-stopped',
      });
      expect(disk.files()).toEqual(before);
      expect(log.status()).toMatchObject({ health: 'stopped', count: 1, sequence: 1 });
      expect((await contentOf(log)).size).toBe(1);
      await log.close();
      const again = await openOn(disk);
      expect((await contentOf(again)).get('a')).toEqual({ id: 'a', text: 1 });
      await again.append(change(entry('d', 4)));
    }
  });

  it('keeps nobody waiting longer than the limit, and takes nothing until it is decided', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    let release = (): void => undefined;
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    disk.beforeStep = (what) => (what === 'sync' ? stuck : Promise.resolve());
    vi.useFakeTimers();
    const first = expect(log.append(change(entry('a', 1)))).rejects.toMatchObject({
      code: 'slow-disk',
    });
    await vi.advanceTimersByTimeAsync(1000);
    const second = expect(log.append(change(entry('withdrawn', 2)))).rejects.toMatchObject({
      code: 'slow-disk',
    });
    await vi.advanceTimersByTimeAsync(2000);
    await first;
    expect(log.status().health).toBe('stopped');
    await expect(log.append(change(entry('b', 3)))).rejects.toMatchObject({ code: 'log-stopped' });
    await vi.advanceTimersByTimeAsync(1000);
    await second;
    vi.useRealTimers();

    disk.beforeStep = async () => undefined;
    release();
    await eventually(() => expect(log.status()).toMatchObject({ health: 'whole', sequence: 1 }));
    await log.append(change(entry('b', 3)));
    expect([...(await contentOf(log)).keys()]).toEqual(['a', 'b']);
  });
});
