import { beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeFrame, framesIn } from '#electron/main/services/safety-log/frame';
import { inSafe, type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { change, codesOf, contentOf, entry, openOn } from './on-memory.ts';

const LOG = inSafe('log-000001.gsl');
const HEADS = ['head-a.gsh', 'head-b.gsh'].map(inSafe);

const fileOf = (disk: MemoryDisk, path: string): Buffer =>
  Buffer.from(disk.files().get(path) ?? Buffer.alloc(0));

/** Opens what is damaged and then once more: the second time it is whole, with the same content, and goes on. */
async function mendedContent(disk: MemoryDisk) {
  const log = await openOn(disk);
  const content = await contentOf(log);
  const status = log.status();
  expect(status.health).not.toBe('stopped');
  await log.append(change(entry('afterwards', 1)));
  const digest = new Set(log.digest());
  await log.close();
  const again = await openOn(disk);
  expect(again.status()).toMatchObject({ health: 'whole', notes: [] });
  expect(again.status().sequence).toBe(status.sequence + 1);
  expect(new Set(again.digest())).toEqual(digest);
  await again.close();
  return { content, status };
}

const quarantineOf = (disk: MemoryDisk): string[] =>
  [...disk.files().keys()].filter((name) => name.includes('/quarantine/'));

// Hundreds of openings each; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

describe('damage to a log of three changes', () => {
  const disk = memoryDisk();
  /** Where each frame begins, and the end. */
  const bounds: number[] = [];

  beforeAll(async () => {
    const log = await openOn(disk);
    for (const key of ['a', 'b', 'c']) {
      bounds.push(fileOf(disk, LOG).length);
      await log.append(change(entry(key, `text of ${key}`)));
    }
    bounds.push(fileOf(disk, LOG).length);
    await log.close();
  });

  it('one flipped bit anywhere: the other changes come back, and it is told', async () => {
    const bytes = fileOf(disk, LOG);
    for (let at = 0; at < bytes.length; at += 1) {
      const trial = disk.copy();
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      trial.write(LOG, damaged);
      const { content, status } = await mendedContent(trial);
      const hit = ['a', 'b', 'c'].find(
        (_, index) => at >= (bounds[index] ?? 0) && at < (bounds[index + 1] ?? 0),
      );
      expect([...content.keys()], `byte ${at}`).toEqual(
        ['a', 'b', 'c'].filter((key) => key !== hit),
      );
      expect(status.health, `byte ${at}`).toBe('mended');
      expect(status.notes.length).toBeGreaterThan(0);
      if (hit !== undefined) {
        expect(status.notes).toContainEqual({ code: 'frames-lost', count: 1 });
      }
      expect(status.sequence).toBe(3);
      expect(quarantineOf(trial).length).toBeGreaterThan(0);
    }
  });

  it('cut off at any byte: all before it comes back, and it is told', async () => {
    const bytes = fileOf(disk, LOG);
    for (let length = 0; length < bytes.length; length += 1) {
      const trial = disk.copy();
      trial.write(LOG, bytes.subarray(0, length));
      const { content, status } = await mendedContent(trial);
      const whole = ['a', 'b', 'c'].filter((_, index) => length >= (bounds[index + 1] ?? 0));
      expect([...content.keys()], `length ${length}`).toEqual(whole);
      expect(status.notes).toContainEqual({ code: 'frames-lost', count: 3 - whole.length });
    }
  });

  it('a torn tail nobody was told of is cut, kept aside and its number used again', async () => {
    const bytes = fileOf(disk, LOG);
    const before = disk.copy();
    const log = await openOn(before);
    await log.append(change(entry('d', 'text of d')));
    const longer = fileOf(before, LOG);
    for (let length = bytes.length + 1; length < longer.length; length += 1) {
      const trial = disk.copy();
      trial.write(LOG, longer.subarray(0, length));
      const { content, status } = await mendedContent(trial);
      expect(content.size).toBe(3);
      expect(status).toMatchObject({ sequence: 3, notes: [{ code: 'tail-cut', count: 1 }] });
      const [kept] = quarantineOf(trial);
      expect(fileOf(trial, kept ?? '')).toEqual(longer.subarray(bytes.length, length));
    }
  });

  it('one flipped bit in a head file changes nothing but a note', async () => {
    for (const head of HEADS) {
      const bytes = fileOf(disk, head);
      for (let at = 0; at < bytes.length; at += 3) {
        const trial = disk.copy();
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
        trial.write(head, damaged);
        const { content, status } = await mendedContent(trial);
        expect(content.size).toBe(3);
        expect(status.sequence).toBe(3);
      }
    }
  });

  it.each([
    ['both missing', (trial: MemoryDisk) => HEADS.forEach((head) => trial.remove(head))],
    [
      'both damaged',
      (trial: MemoryDisk) => HEADS.forEach((head) => trial.write(head, Buffer.from('?'))),
    ],
  ])('heads %s: made anew from the log', async (_name, harm) => {
    const trial = disk.copy();
    harm(trial);
    const { content, status } = await mendedContent(trial);
    expect(content.size).toBe(3);
    expect(status).toMatchObject({
      sequence: 3,
      health: 'mended',
      notes: [{ code: 'head-rebuilt', count: 2 }],
    });
    expect(status.logId).toMatch(/^log-/);
  });

  it('everything but the heads gone: says how much, and goes on behind it', async () => {
    const trial = disk.copy();
    trial.remove(LOG);
    const { content, status } = await mendedContent(trial);
    expect(content.size).toBe(0);
    expect(status).toMatchObject({ sequence: 3, health: 'mended' });
    expect(status.notes).toEqual([
      { code: 'frames-lost', count: 3 },
      { code: 'segment-missing', count: 1 },
    ]);
  });

  it('the file of another log goes to quarantine', async () => {
    const other = memoryDisk();
    const log = await openOn(other);
    await log.append(change(entry('foreign', 1)));
    const trial = disk.copy();
    trial.write(LOG, fileOf(other, LOG));
    const { content, status } = await mendedContent(trial);
    expect(content.size).toBe(0);
    expect(status.notes).toContainEqual({ code: 'file-quarantined', count: 1 });
    expect(fileOf(trial, quarantineOf(trial)[0] ?? '')).toEqual(fileOf(other, LOG));
  });
});

describe('damage to a log of several files', () => {
  const disk = memoryDisk();
  beforeAll(async () => {
    const log = await openOn(disk, { segmentBytes: 600 });
    for (let index = 0; index < 12; index += 1) {
      await log.append(change(entry(`k${index}`, 'x'.repeat(50))));
    }
    await log.close();
  });

  it('lies in several files', () => {
    expect([...disk.files().keys()].filter((name) => name.endsWith('.gsl')).length).toBeGreaterThan(
      3,
    );
  });

  it('a file missing: the others come back, and it is told', async () => {
    for (const path of [...disk.files().keys()].filter((name) => name.endsWith('.gsl'))) {
      const trial = disk.copy();
      trial.remove(path);
      const { content, status } = await mendedContent(trial);
      const lost = status.notes.find(({ code }) => code === 'frames-lost')?.count ?? 0;
      expect(content.size + lost, path).toBe(12);
      expect(status.notes, path).toContainEqual({ code: 'segment-missing', count: 1 });
      expect(status.sequence).toBe(12);
    }
  });

  it('a file overwritten with noise, emptied, or doubled', async () => {
    const paths = [...disk.files().keys()].filter((name) => name.endsWith('.gsl'));
    for (const path of paths) {
      const bytes = fileOf(disk, path);
      for (const harm of [
        Buffer.alloc(bytes.length, 7),
        Buffer.alloc(0),
        Buffer.concat([bytes, bytes]),
      ]) {
        const trial = disk.copy();
        trial.write(path, harm);
        const { content, status } = await mendedContent(trial);
        const lost = status.notes.find(({ code }) => code === 'frames-lost')?.count ?? 0;
        expect(content.size + lost, path).toBe(12);
        // The newest segment has no change yet when the one before was just filled.
        if (path !== paths.at(-1)) expect(status.health, path).toBe('mended');
      }
    }
  });
});

describe('damage to a snapshot', () => {
  it('one flipped bit: all other parts come back, and it is told', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk, { compactionBytes: 1, snapshotPartBytes: 100 });
    for (let round = 0; round < 4; round += 1) {
      for (const key of ['a', 'b', 'c']) {
        await log.append(change(entry(key, `${key}${round}`.repeat(30), round)));
      }
    }
    await log.close();
    const path = [...disk.files().keys()].find((name) => name.includes('snapshot')) ?? '';
    const bytes = fileOf(disk, path);
    expect(bytes.length).toBeGreaterThan(500);
    const right = await contentOf(await openOn(disk.copy()));
    for (let at = 0; at < bytes.length; at += 3) {
      const trial = disk.copy();
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      trial.write(path, damaged);
      const { content, status } = await mendedContent(trial);
      expect(status.health, `byte ${at}`).toBe('mended');
      expect(content.size).toBeGreaterThanOrEqual(right.size - 1);
      for (const [key, value] of content) expect(value).toEqual(right.get(key));
    }
  });

  it('heads with notes of loss only once', async () => {
    const disk = memoryDisk();
    const log = await openOn(disk);
    await log.append(change(entry('a', 1)));
    await log.close();
    disk.remove(LOG);
    await (await openOn(disk)).close();
    expect(codesOf(await openOn(disk))).toEqual([]);
  });
});

it('a change whole by its checksum that is none is put aside, and the others come back', async () => {
  const disk = memoryDisk();
  const log = await openOn(disk);
  await log.append(change(entry('a', 1)));
  await log.close();
  const bytes = fileOf(disk, LOG);
  const last = [...framesIn(bytes)].at(-1);
  if (last === undefined || 'gapFrom' in last) throw new Error('There is no frame.');
  const odd = encodeFrame({
    kind: 'change',
    sequence: 2,
    previous: last.checksum,
    payload: Buffer.from('{"at":"","records":[\n{"table":1,"value":2}\n]}'),
  });
  disk.write(LOG, Buffer.concat([bytes, odd]));
  const { content, status } = await mendedContent(disk);
  expect([...content.keys()]).toEqual(['a']);
  expect(status).toMatchObject({ health: 'mended', sequence: 2 });
  expect(quarantineOf(disk)).toHaveLength(1);
});
