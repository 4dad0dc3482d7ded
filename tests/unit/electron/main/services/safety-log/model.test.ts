import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inSafe, memoryDisk } from './memory-disk.ts';
import { change, contentOf, entry, openOn } from './on-memory.ts';

vi.setConfig({ testTimeout: 30_000 });

const limits = { segmentBytes: 2000, compactionBytes: 1500, snapshotPartBytes: 500 };

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('\u2028\ud800"\\\n', 'x'.repeat(700), '\u0089GSL\r\n\u001a\n'),
);
const record = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'é/ü'), text);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ append: fc.array(record, { minLength: 1, maxLength: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ together: fc.array(record, { minLength: 2, maxLength: 6 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('close', 'kill', 'power cut', 'erase', 'look' as const),
  },
);

describe('any sequence of changes, ends and starts', () => {
  it('holds what a plain map holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const disk = memoryDisk();
        const model = new Map<string, unknown>();
        let sequence = 0;
        let log = await openOn(disk, limits);
        for (const each of actions) {
          if (each === 'erase') {
            await log.erase();
            model.clear();
            sequence = 0;
          } else if (each === 'close') {
            await log.close();
            log = await openOn(disk, limits);
          } else if (each === 'kill' || each === 'power cut') {
            // Whatever it is doing behind the scenes ends here.
            disk.faults.killAt = disk.steps() + 1;
            await log.append(change(entry('never', 1))).catch(() => undefined);
            if (each === 'kill') disk.crash();
            else disk.cutPower();
            log = await openOn(disk, limits);
            expect(log.status().health).not.toBe('stopped');
            model.delete('never');
          } else if (each === 'look') {
            expect(await contentOf(log)).toEqual(model);
          } else if ('append' in each) {
            const records = each.append.map(([key, value]) => entry(key, value));
            for (const { key, value } of records) model.set(key, value);
            sequence += 1;
            expect(await log.append(change(...records))).toEqual({ sequence });
          } else {
            for (const [key, value] of each.together) model.set(key, entry(key, value).value);
            await Promise.all(
              each.together.map(([key, value]) => log.append(change(entry(key, value)))),
            );
            sequence += each.together.length;
          }
          expect(log.status()).toMatchObject({ count: model.size, sequence });
        }
        const content = await contentOf(log);
        expect(content).toEqual(model);
        expect((await log.read(log.digest())).length).toBe(model.size);
        await log.close();
      }),
      { numRuns: 150 },
    );
  });

  it('survives any bytes in any of its files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 40 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (harms) => {
          const disk = memoryDisk();
          const log = await openOn(disk, limits);
          for (let index = 0; index < 30; index += 1) {
            await log.append(change(entry(`k${index % 7}`, `${index}`.repeat(40), index)));
          }
          const before = await contentOf(log);
          await log.close();
          for (const [which, where, bytes] of harms) {
            const files = [...disk.files()];
            const [path, content] = files[which % files.length] ?? ['', Buffer.alloc(0)];
            const at = where % (content.length + 1);
            disk.write(
              path,
              Buffer.concat([content.subarray(0, at), bytes, content.subarray(at + (where % 90))]),
            );
          }
          const harmed = disk.files();
          const again = await openOn(disk, limits);
          const after = await contentOf(again);
          const { health, sequence } = again.status();
          const isSame = [...before].every(
            ([key, value]) => JSON.stringify(after.get(key)) === JSON.stringify(value),
          );
          if (!isSame) expect(health).toBe('mended');
          if (!isSame) expect(disk.files()).not.toEqual(harmed);
          expect(await again.append(change(entry('next', 1)))).toEqual({ sequence: sequence + 1 });
          await again.close();
          const third = await openOn(disk, limits);
          expect(third.status()).toMatchObject({ health: 'whole', notes: [] });
          expect((await contentOf(third)).size).toBe(new Set([...after.keys(), 'next']).size);
          expect([...disk.files().keys()].some((name) => name.startsWith(inSafe('')))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
