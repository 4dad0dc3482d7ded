import { describe, expect, it, vi } from 'vitest';
import type { LogLimits } from '#electron/main/services/safety-log/ports';
import type { SafetyLog } from '#electron/main/services/safety-log/safety-log';
import { inSafe, type MemoryDisk, memoryDisk } from './memory-disk.ts';
import { change, contentOf, entry, openOn } from './on-memory.ts';

// Dozens of openings each; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

type Story = {
  readonly limits?: Partial<LogLimits>;
  /** What is there before anything goes wrong. */
  readonly before?: (log: SafetyLog, disk: MemoryDisk) => Promise<void>;
  /** Keys and texts, one change each. */
  readonly changes: readonly (readonly [key: string, text: string])[];
};

const compacting: Partial<LogLimits> = { compactionBytes: 1, snapshotPartBytes: 200 };

const stories: Readonly<Record<string, Story>> = {
  'a first start': { changes: [['a', '1']] },
  appending: {
    before: async (log) => void (await log.append(change(entry('old', '1')))),
    changes: [
      ['a', '1'],
      ['b', '2'],
      ['old', '3'],
    ],
  },
  rotation: {
    limits: { segmentBytes: 300 },
    before: async (log) => void (await log.append(change(entry('old', 'x'.repeat(300))))),
    changes: [
      ['a', 'x'.repeat(300)],
      ['b', '2'],
      ['c', 'x'.repeat(300)],
      ['d', '2'],
    ],
  },
  compaction: {
    limits: compacting,
    before: async (log) => {
      await log.append(change(entry('old', '1'), entry('older', '1')));
    },
    changes: Array.from({ length: 12 }, (_, index) => [`k${index % 3}`, `${index}`.repeat(150)]),
  },
  'mending a hole': {
    before: async (log, disk) => {
      for (const key of ['x', 'hole', 'y']) await log.append(change(entry(key, `of ${key}`)));
      const path = inSafe('log-000001.gsl');
      const bytes = Buffer.from(disk.files().get(path) ?? '');
      bytes[bytes.indexOf('of hole')] = 0;
      disk.write(path, bytes);
    },
    changes: [['a', '1']],
  },
};

/** Plays a story until it ends or the disk gives up; tells what was acknowledged and what was tried. */
async function play(disk: MemoryDisk, { limits = {}, changes }: Story) {
  const acknowledged = new Map<string, string>();
  const tried = new Map<string, Set<string>>();
  const log = await openOn(disk, limits);
  for (const [key, text] of changes) {
    tried.set(key, (tried.get(key) ?? new Set()).add(text));
    try {
      await log.append(change(entry(key, text)));
      acknowledged.set(key, text);
      tried.set(key, new Set([text]));
    } catch {
      // The person was told; it may be there or not.
    }
  }
  await log.close().catch(() => undefined);
  return { acknowledged, tried };
}

async function prepared({ before, limits = {} }: Story): Promise<MemoryDisk> {
  const disk = memoryDisk();
  if (before === undefined) return disk;
  const log = await openOn(disk, limits);
  await before(log, disk);
  await log.close();
  return disk.copy();
}

async function expectNothingLost(
  disk: MemoryDisk,
  base: ReadonlyMap<string, unknown>,
  { acknowledged, tried }: Awaited<ReturnType<typeof play>>,
  where: string,
): Promise<void> {
  const log = await openOn(disk, compacting);
  expect(log.status().health, where).not.toBe('stopped');
  const content = await contentOf(log);
  for (const key of base.keys()) {
    if (!tried.has(key)) expect(content.get(key), `${where}: ${key}`).toEqual(base.get(key));
  }
  for (const [key, texts] of tried) {
    const found = content.get(key) as { readonly text: string } | undefined;
    const possible: unknown[] = [...texts];
    if (!acknowledged.has(key)) {
      possible.push(undefined, (base.get(key) as typeof found)?.text);
    } else {
      expect(possible, `${where}: ${key}`).toContain(acknowledged.get(key));
    }
    expect(possible, `${where}: ${key}`).toContain(found?.text);
  }
  for (const key of content.keys()) expect(base.has(key) || tried.has(key), where).toBe(true);
  await log.append(change(entry('afterwards', '1')));
  await log.close();
  const again = await openOn(disk);
  expect(again.status().health, where).toBe('whole');
  expect((await contentOf(again)).size, where).toBe(
    new Set([...content.keys(), 'afterwards']).size,
  );
}

async function everyStep(
  story: Story,
  harm: (disk: MemoryDisk, step: number) => void,
  after: (disk: MemoryDisk) => void,
): Promise<number> {
  const start = await prepared(story);
  const base = await contentOf(await openOn(start.copy(), story.limits));
  for (let step = 1; ; step += 1) {
    const disk = start.copy();
    harm(disk, step);
    const result = await play(disk, story);
    const isOver = disk.steps() < step;
    after(disk);
    await expectNothingLost(disk, base, result, `step ${step}`);
    if (isOver) return step;
  }
}

describe.each(Object.entries(stories))('%s', (_name, story) => {
  it.each(['EIO', 'ENOSPC'])('every step failing in turn with %s', async (failCode) => {
    const steps = await everyStep(
      story,
      ({ faults }, step) => Object.assign(faults, { failAt: step, failCode }),
      (disk) => disk.heal(),
    );
    expect(steps).toBeGreaterThan(15);
  });

  it('killed at every step', async () => {
    await everyStep(
      story,
      ({ faults }, step) => Object.assign(faults, { killAt: step }),
      (disk) => disk.crash(),
    );
  });

  it('power cut at every step', async () => {
    await everyStep(
      story,
      ({ faults }, step) => Object.assign(faults, { killAt: step }),
      (disk) => disk.cutPower(),
    );
  });
});

it('the story of compaction does compact', async () => {
  const disk = await prepared(stories['compaction'] as Story);
  await play(disk, stories['compaction'] as Story);
  expect([...disk.files().keys()].some((name) => name.includes('snapshot'))).toBe(true);
});
