/** Photos in the second copy: they follow the log, catch up, come back, and never hold anything up. */
import { describe, expect, it, vi } from 'vitest';
import { placeOf } from '#electron/main/services/photos/photo-files';
import { sha256 } from '#electron/main/services/safety-log/frame';
import type { MemoryDisk } from '../safety-log/memory-disk.ts';
import { contentOf, entry } from '../safety-log/on-memory.ts';
import { start, STICK, twoDisks } from './two-disks.ts';
import { eventually } from '../../../../../support/eventually.ts';

vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule());

const SAFE = '/profile/safe';
const pictures = ['first', 'second', 'third'].map((words) => Buffer.from(`${words} picture`));
const hashes = pictures.map((bytes) => sha256(bytes).toString('hex'));
const [first = '', second = '', third = ''] = hashes;

const keep = (disk: MemoryDisk, number: number, place = SAFE): void =>
  disk.write(placeOf(place, hashes[number] ?? '').photo, pictures[number] ?? Buffer.alloc(0));

/** Whatever of the stick has the name of a photo, and whether it is whole. */
const onStick = (stick: MemoryDisk): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    [...stick.files()].flatMap(([path, bytes]) => {
      const [, hash] = /\/photos\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(path) ?? [];
      return hash === undefined ? [] : [[hash, sha256(bytes).toString('hex') === hash] as const];
    }),
  );

async function found(
  mirror: Awaited<ReturnType<typeof start>>['mirror'],
  wanted: readonly string[],
) {
  const photos: string[] = [];
  for await (const bytes of mirror.findPhotos(new Set(wanted)))
    photos.push(Buffer.from(bytes).toString());
  return photos;
}

async function withPhotos() {
  const disks = twoDisks();
  const run = await start(disks);
  keep(disks.disk, 0);
  await run.save(entry('a', 'one'));
  expect(await run.mirror.useFolder(STICK)).toBeNull();
  keep(disks.disk, 1);
  await run.save(entry('b', 'two', 1));
  await run.complete();
  return { disks, run, state: run.state };
}

describe('photos in the copy', () => {
  it('are there with the change that names them, without their small forms', async () => {
    const { disks, run } = await withPhotos();
    expect(onStick(disks.stick)).toEqual({ [first]: true, [second]: true });
    disks.disk.write(placeOf(SAFE, first).thumb, Buffer.from('small'));
    await run.save(entry('c', 'three', 2));
    await run.complete();
    expect([...disks.stick.files().keys()].filter((path) => path.endsWith('.thumb'))).toEqual([]);
  });

  it('catch up at the next start with what the stick missed', async () => {
    const { disks, run, state } = await withPhotos();
    disks.plug.isIn = false;
    keep(disks.disk, 2);
    await run.save(entry('c', 'three', 2));
    await run.close();
    disks.plug.isIn = true;
    const next = await start(disks, { state });
    await next.complete();
    expect(onStick(disks.stick)).toEqual({ [first]: true, [second]: true, [third]: true });
  });

  it('are copied anew when cut short there, and left alone when damaged here', async () => {
    const { disks, run, state } = await withPhotos();
    await run.close();
    const pathOf = (hash: string) =>
      [...disks.stick.files().keys()].find((path) => path.endsWith(`/${hash}`)) ?? '';
    disks.stick.write(pathOf(first), Buffer.from('fir'));
    disks.disk.write(placeOf(SAFE, second).photo, Buffer.from('damaged'));
    const next = await start(disks, { state });
    await next.complete();
    expect(onStick(disks.stick)).toEqual({ [first]: true, [second]: true });
  });

  it('come after the log, which is whole there also when they cannot be read', async () => {
    const disks = twoDisks();
    const run = await start(disks);
    keep(disks.disk, 0);
    const open = disks.disk.fs.open;
    const reading = vi.spyOn(disks.disk.fs, 'open').mockImplementation(async (path, how) => {
      if (!path.includes('/photos/')) return open(path, how);
      throw Object.assign(new Error('bad sector'), { code: 'EIO' });
    });
    await run.save(entry('a', 'one'));
    expect(await run.mirror.useFolder(STICK)).toBe('not-written');
    expect([...disks.stick.files().keys()].some((path) => path.endsWith('.gsl'))).toBe(true);
    reading.mockRestore();
    expect(await run.mirror.useFolder(STICK)).toBeNull();
    expect(onStick(disks.stick)).toEqual({ [first]: true });
  });

  it('are whole again after any step of it went wrong, and no save ever noticed', async () => {
    const followThree = async (failAt: number) => {
      const disks = twoDisks();
      const run = await start(disks);
      await run.mirror.useFolder(STICK);
      const before = disks.stick.steps();
      Object.assign(disks.stick.faults, { failAt: before + failAt, failCode: 'EIO' });
      for (const number of pictures.keys()) {
        keep(disks.disk, number);
        await run.save(entry(`n${number}`, 'words', number));
        await eventually(() => {
          const { isComplete, problem } = run.mirror.status();
          expect(isComplete || problem !== null).toBe(true);
        });
      }
      const steps = disks.stick.steps() - before;
      disks.stick.heal();
      await run.complete();
      await run.close();
      return { steps, photos: onStick(disks.stick) };
    };
    const { steps } = await followThree(Number.POSITIVE_INFINITY);
    expect(steps).toBeGreaterThan(30);
    const wrong: number[] = [];
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const { photos } = await followThree(failAt);
      if (Object.keys(photos).length !== 3 || Object.values(photos).includes(false)) {
        wrong.push(failAt);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('killed at any step, are there whole under their names or not at all, and all of them later', async () => {
    const wrong: string[] = [];
    for (let killAt = 1; ; killAt += 1) {
      const disks = twoDisks();
      const run = await start(disks);
      for (const number of pictures.keys()) keep(disks.disk, number);
      await run.save(entry('a', 'one'));
      Object.assign(disks.stick.faults, { killAt });
      const isThrough = (await run.mirror.useFolder(STICK)) === null;
      if (Object.values(onStick(disks.stick)).includes(false)) wrong.push(`halved at ${killAt}`);
      disks.stick.heal();
      expect(await run.mirror.useFolder(STICK)).toBeNull();
      await run.complete();
      if (Object.keys(onStick(disks.stick)).length !== 3) wrong.push(`missing after ${killAt}`);
      await run.close();
      if (isThrough) break;
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('photos that are gone here', () => {
  it('are found in the copy, whole ones only, also when all of the log was gone and has begun anew', async () => {
    const { disks, run, state } = await withPhotos();
    await run.close();
    for (const path of disks.disk.files().keys()) disks.disk.remove(path);
    const next = await start(disks, { state });
    expect((await contentOf(next.log)).size).toBe(2);
    await next.complete();
    expect(await found(next.mirror, [second, third, first])).toEqual([
      'second picture',
      'first picture',
    ]);
    const path = [...disks.stick.files().keys()].find((name) => name.endsWith(`/${first}`)) ?? '';
    disks.stick.write(path, Buffer.from('damaged'));
    expect(await found(next.mirror, [first, second])).toEqual(['second picture']);
    disks.plug.isIn = false;
    expect(await found(next.mirror, [second])).toEqual([]);
  });
});

describe('photos nobody names any more', () => {
  it('go from the copy too, when it can be reached again, and not one that came back meanwhile', async () => {
    const { disks, run, state } = await withPhotos();
    disks.plug.isIn = false;
    disks.disk.remove(placeOf(SAFE, first).photo);
    run.mirror.letGo([first, second]);
    await run.close();
    disks.plug.isIn = true;
    const next = await start(disks, { state });
    await next.complete();
    expect(onStick(disks.stick)).toEqual({ [second]: true });
    expect(state.read().unwanted).toBeUndefined();
  });

  it('stay in the copy as long as nobody let go of them, whatever is missing here', async () => {
    const { disks, run, state } = await withPhotos();
    await run.close();
    for (const path of disks.disk.files().keys()) disks.disk.remove(path);
    for (let number = 0; number < 2; number += 1) {
      const next = await start(disks, { state });
      await next.complete();
      await next.close();
    }
    expect(onStick(disks.stick)).toEqual({ [first]: true, [second]: true });
  });

  it('go with everything else after “Delete everything”, of earlier logs too', async () => {
    const { disks, run, state } = await withPhotos();
    await run.close();
    for (const path of disks.disk.files().keys()) disks.disk.remove(path);
    const next = await start(disks, { state });
    keep(disks.disk, 2);
    await next.save(entry('c', 'three', 2));
    await next.complete();
    expect(Object.keys(onStick(disks.stick))).toHaveLength(3);
    await next.mirror.erase();
    expect([...disks.stick.files().keys()]).toEqual([]);
    await next.log.close();
  });
});
