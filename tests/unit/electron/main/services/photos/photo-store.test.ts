import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhotoStore } from '#electron/main/services/photos/photo-store';
import { planRemoval } from '#electron/main/services/photos/plan-removal';
import {
  jpegShell,
  pngPicture,
  talkativeJpeg,
  talkativeWebp,
  webpShell,
} from '#tests/support/pictures';
import { silentLog } from '#tests/support/fake-shell';
import { memoryDisk, type MemoryDisk } from '../safety-log/memory-disk.ts';

const SAFE = '/profile/safe';
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-03-01T08:00:00.000Z');

const photo = webpShell(40, 30);
const thumb = Buffer.from('a small form');

function storeOn(disk: MemoryDisk, { hasRoom = (): boolean => true } = {}) {
  const clock = { now: START };
  const ballast = { released: 0 };
  const store = createPhotoStore({
    fs: disk.fs,
    folder: SAFE,
    now: () => new Date(clock.now),
    log: silentLog(),
    openLog: async () => ({
      room: {
        has: async () => hasRoom(),
        releaseBallast: async () => {
          ballast.released += 1;
        },
      },
    }),
  });
  return { store, clock, ballast };
}

const pathOf = (hash: string) => `${SAFE}/photos/${hash.slice(0, 2)}/${hash}`;
const namesOf = (disk: MemoryDisk) => [...disk.files().keys()].toSorted();

describe('keeping a photo', () => {
  it('puts it under its hash, once, and gives it back as it was', async () => {
    const disk = memoryDisk();
    const { store } = storeOn(disk);
    const hash = await store.put(photo, thumb);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await store.put(photo, thumb)).toBe(hash);
    const again = storeOn(disk).store;
    expect((await again.read(hash))?.equals(photo)).toBe(true);
    expect((await again.readThumb(hash))?.equals(thumb)).toBe(true);
    expect(await again.list()).toEqual([hash]);
    expect(await again.conditionOf(hash)).toBe('whole');
    expect(namesOf(disk)).toEqual([pathOf(hash), `${pathOf(hash)}.thumb`]);
  });

  it.each([
    ['another type', pngPicture(4, 4)],
    ['words', Buffer.from('not a picture')],
    ['a place and a name in it', talkativeJpeg(jpegShell(8, 8))],
    ['the same in a WebP', talkativeWebp(webpShell(8, 8), 8, 8)],
    ['more bytes than any photo has', Buffer.concat([photo, Buffer.alloc(9 * 1024 * 1024)])],
  ])('refuses %s, and writes nothing', async (_name, bytes) => {
    const disk = memoryDisk();
    await expect(storeOn(disk).store.put(bytes, null)).rejects.toThrow(
      expect.objectContaining({ name: 'NotAPhotoError' }),
    );
    expect(disk.files().size).toBe(0);
  });

  it('is refused by a disk that is nearly full or full, which leaves nothing behind', async () => {
    const disk = memoryDisk();
    await expect(
      storeOn(disk, { hasRoom: () => false }).store.put(photo, null),
    ).rejects.toMatchObject({
      code: 'disk-full',
    });
    disk.faults.capacityBytes = 20;
    const { store, ballast } = storeOn(disk);
    await expect(store.put(photo, thumb)).rejects.toMatchObject({ code: 'disk-full' });
    expect(ballast.released).toBe(1);
    expect(disk.files().size).toBe(0);
    disk.faults.capacityBytes = 10_000;
    expect((await store.read(await store.put(photo, thumb)))?.equals(photo)).toBe(true);
  });

  it('survives a power cut once it was acknowledged', async () => {
    const disk = memoryDisk();
    const hash = await storeOn(disk).store.put(photo, thumb);
    disk.cutPower();
    expect((await storeOn(disk).store.read(hash))?.equals(photo)).toBe(true);
  });

  it.each(['failAt', 'killAt'] as const)(
    'is whole or not there, whatever step breaks (%s)',
    async (fault) => {
      for (let step = 1; ; step += 1) {
        const disk = memoryDisk();
        disk.faults[fault] = step;
        const hash = await storeOn(disk)
          .store.put(photo, thumb)
          .catch(() => null);
        disk.crash();
        const { store } = storeOn(disk);
        const [listed] = await store.list();
        if (hash !== null) expect(listed).toBe(hash);
        if (listed !== undefined) expect((await store.read(listed))?.equals(photo)).toBe(true);
        // And whatever was left can be put, and cleared, at once.
        const kept = await store.put(photo, thumb);
        await store.clearAway(new Set([kept]));
        expect(namesOf(disk)).toEqual([pathOf(kept), `${pathOf(kept)}.thumb`]);
        if (hash !== null && step > 12) break;
      }
    },
  );
});

describe('a damaged photo', () => {
  it('is given to nobody, kept in quarantine, and can be put anew', async () => {
    const disk = memoryDisk();
    const { store } = storeOn(disk);
    const hash = await store.put(photo, thumb);
    const flipped = Buffer.from(photo);
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    disk.write(pathOf(hash), flipped);
    expect(await store.read(hash)).toBeNull();
    expect(await store.conditionOf(hash)).toBe('damaged');
    const [kept] = namesOf(disk).filter((name) => name.includes('quarantine'));
    expect(kept).toMatch(new RegExp(`quarantine/2026-03-01-[0-9a-f]{12}-photo-${hash}$`));
    expect(
      disk
        .files()
        .get(kept ?? '')
        ?.equals(flipped),
    ).toBe(true);

    expect(await store.put(photo, null)).toBe(hash);
    expect(await store.conditionOf(hash)).toBe('whole');
  });

  it('is never given, however it was damaged, and nothing else is', async () => {
    const whole = memoryDisk();
    const { store } = storeOn(whole);
    const [hash, other] = [await store.put(photo, thumb), await store.put(webpShell(50, 50), null)];
    const damage = fc.oneof(
      fc.tuple(fc.nat(photo.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
        const bytes = Buffer.from(photo);
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        return bytes;
      }),
      fc.nat(photo.length - 1).map((length) => photo.subarray(0, length)),
      fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.concat([photo, bytes])),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        const disk = whole.copy();
        disk.write(pathOf(hash), bytes);
        const damaged = storeOn(disk).store;
        expect(await damaged.read(hash)).toBeNull();
        expect(await damaged.conditionOf(hash)).toBe('damaged');
        expect(await damaged.list()).toEqual([other]);
        expect(await damaged.put(photo, null)).toBe(hash);
        expect((await damaged.read(hash))?.equals(photo)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is replaced when the same one is put before anybody noticed', async () => {
    const disk = memoryDisk();
    const { store } = storeOn(disk);
    const hash = await store.put(photo, thumb);
    disk.write(pathOf(hash), photo.subarray(0, 9));
    expect(await store.put(photo, thumb)).toBe(hash);
    expect((await store.read(hash))?.equals(photo)).toBe(true);
  });

  it('that is gone is missing', async () => {
    const disk = memoryDisk();
    const { store } = storeOn(disk);
    const hash = await store.put(photo, thumb);
    disk.remove(pathOf(hash));
    expect(await store.read(hash)).toBeNull();
    expect(await store.conditionOf(hash)).toBe('missing');
  });

  it('in its small form is none, and can be made anew', async () => {
    const disk = memoryDisk();
    const { store } = storeOn(disk);
    const hash = await store.put(photo, thumb);
    const path = `${pathOf(hash)}.thumb`;
    disk.write(path, Buffer.concat([disk.files().get(path) ?? Buffer.alloc(0), Buffer.from('x')]));
    expect(await store.readThumb(hash)).toBeNull();
    disk.remove(path);
    expect(await store.withoutThumb(10)).toEqual([hash]);
    await store.putThumb(hash, thumb);
    expect(await store.withoutThumb(10)).toEqual([]);
    expect((await store.readThumb(hash))?.equals(thumb)).toBe(true);
    await store.putThumb('f'.repeat(64), thumb);
    expect(namesOf(disk)).toEqual([pathOf(hash), path]);
  });
});

describe('clearing away', () => {
  it('removes a photo no entry has named for 30 days, and no other', async () => {
    const disk = memoryDisk();
    const { store, clock } = storeOn(disk);
    const kept = await store.put(photo, thumb);
    const unused = await store.put(webpShell(41, 30), thumb);
    const named = new Set([kept]);
    for (const day of [0, 1, 29.9]) {
      clock.now = START + day * DAY;
      expect(await store.clearAway(named)).toEqual([]);
    }
    clock.now = START + 30 * DAY;
    expect(await store.clearAway(named)).toEqual([unused]);
    expect(await store.list()).toEqual([kept]);
    expect(namesOf(disk).some((name) => name.includes(unused))).toBe(false);
  });

  it('begins anew when the photo was put once more, though no entry names it yet', async () => {
    const { store, clock } = storeOn(memoryDisk());
    const hash = await store.put(photo, thumb);
    await store.clearAway(new Set());
    clock.now = START + 40 * DAY;
    await store.put(photo, thumb);
    expect(await store.clearAway(new Set())).toEqual([]);
    expect(await store.list()).toEqual([hash]);
  });

  it('keeps everything when what it knew cannot be read', async () => {
    const disk = memoryDisk();
    const { store, clock } = storeOn(disk);
    await store.put(photo, thumb);
    await store.clearAway(new Set());
    disk.write(`${SAFE}/photos/unused.json`, Buffer.from('{'));
    clock.now = START + 40 * DAY;
    expect(await store.clearAway(new Set())).toEqual([]);
  });
});

describe('the plan of what to remove', () => {
  const now = new Date(START);
  const ago = (days: number) => new Date(START - days * DAY).toISOString();

  it('waits 30 days from the first look, forgets what is named again, and mistrusts the future', () => {
    expect(
      planRemoval({
        stored: ['old', 'young', 'new', 'named', 'ahead', 'toString'],
        named: new Set(['named']),
        since: { old: ago(30), young: ago(29), named: ago(300), gone: ago(300), ahead: ago(-300) },
        now,
      }),
    ).toEqual({
      remove: ['old'],
      since: { young: ago(29), new: ago(0), ahead: ago(0), toString: ago(0) },
    });
  });
});
