import '#tests/unit/data/stores.ts';
import { expect, it, vi } from 'vitest';
import { addDays, parseLocalDay, rangeEndingAt } from '@/domain/day';
import { rangeToLoad } from '@/domain/trends';
import { createTrendsClient } from '@/features/trends/reading/trends-client';
import { openPageEngine } from '@/features/trends/reading/trends-engine';
import { anEntry } from '#tests/support/builders.ts';
import { aFoodBook } from '#tests/support/foods.ts';
import { eventually } from '#tests/support/eventually.ts';
import { testJournal } from '#tests/unit/data/stores.ts';

const TODAY = parseLocalDay('2026-11-23');
const noProblem = (reason: string) => {
  throw new Error(reason);
};
const wishes = (days: number) => ({
  range: rangeEndingAt(TODAY, days),
  today: TODAY,
  dayStartHour: 4,
  trackers: [],
});
const check = (ago: number, overall = 4) =>
  anEntry('skin-check', { day: addDays(TODAY, -ago), data: { overall, itch: null, regions: [] } });

async function filled(agos: readonly number[]) {
  const { journal } = testJournal();
  await journal.open();
  await journal.commands.addEntries(agos.map((ago) => check(ago)));
  return journal;
}

it('works out what was wished for, near and far', async () => {
  const journal = await filled([0, 3, 400, 3000]);
  const client = createTrendsClient(journal, openPageEngine, noProblem);
  expect((await client.compute(wishes(14))).summaries.skin.mean?.count).toBe(2);
  expect((await client.compute(wishes(3650))).summaries.skin.mean?.count).toBe(4);
});

it('answers before the whole journal has been read, as soon as the days are there', async () => {
  const journal = await filled([0, 3, 3000]);
  const { between } = journal.entries;
  let release = (): void => undefined;
  const old = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.spyOn(journal.entries, 'between').mockImplementation(async (range) => {
    if (range.to < rangeToLoad(wishes(30).range).from) await old;
    return between(range);
  });
  const client = createTrendsClient(journal, openPageEngine, noProblem);
  expect((await client.compute(wishes(30))).summaries.skin.mean?.count).toBe(2);
  const all = client.compute(wishes(3650));
  release();
  expect((await all).summaries.skin.mean?.count).toBe(3);
});

it('is kept in step: says that there may be another answer, and has it', async () => {
  const journal = await filled([0]);
  const client = createTrendsClient(journal, openPageEngine, noProblem);
  await client.compute(wishes(14));
  const { version } = client.state();
  await journal.commands.addEntries([check(1, 8)]);
  await eventually(() => expect(client.state().version).toBeGreaterThan(version));
  const { mean } = (await client.compute(wishes(14))).summaries.skin;
  expect(mean).toEqual({ value: 6, count: 2 });
  const [later] = await journal.entries.forDay(addDays(TODAY, -1));
  if (later === undefined) throw new Error('no entry');
  await journal.commands.removeEntries([later]);
  await eventually(async () =>
    expect((await client.compute(wishes(14))).summaries.skin.mean?.count).toBe(1),
  );
});

it('works out the same thing once, until something changes', async () => {
  const journal = await filled([0]);
  const compute = vi.fn();
  const client = createTrendsClient(
    journal,
    (onFailure) => {
      const engine = openPageEngine(onFailure);
      compute.mockImplementation(engine.compute);
      return { ...engine, compute };
    },
    noProblem,
  );
  await client.compute(wishes(14));
  await client.compute(wishes(14));
  expect(compute).toHaveBeenCalledOnce();
  await client.compute(wishes(30));
  expect(compute).toHaveBeenCalledTimes(2);
  const { version } = client.state();
  await journal.commands.addEntries([check(1)]);
  await eventually(() => expect(client.state().version).toBeGreaterThan(version));
  expect((await client.compute(wishes(30))).summaries.skin.mean?.count).toBe(2);
});

it('tells of food once it knows how to read it, and no more when it may not', async () => {
  const client = createTrendsClient(await filled([0]), openPageEngine, noProblem);
  expect((await client.compute(wishes(14))).food).toBeNull();
  client.foods(aFoodBook().parts);
  expect((await client.compute(wishes(14))).food).not.toBeNull();
  client.foods(null);
  expect((await client.compute(wishes(14))).food).toBeNull();
});

it('goes on in the page when the worker fails', async () => {
  const reasons: string[] = [];
  let fail = (_reason: string): void => undefined;
  const client = createTrendsClient(
    await filled([0, 1]),
    (onFailure) => {
      fail = onFailure;
      return { ...openPageEngine(onFailure), compute: () => new Promise(() => undefined) };
    },
    (reason) => reasons.push(reason),
  );
  void client.compute(wishes(14));
  const { version } = client.state();
  fail('out of memory');
  expect(reasons).toEqual(['out of memory']);
  expect(client.state().version).toBeGreaterThan(version);
  expect((await client.compute(wishes(14))).summaries.skin.mean?.count).toBe(2);
});

it('says so when the journal cannot be read', async () => {
  const journal = await filled([0]);
  vi.spyOn(journal.entries, 'between').mockRejectedValue(new Error('unreadable'));
  const reasons: string[] = [];
  const client = createTrendsClient(journal, openPageEngine, (reason) => reasons.push(reason));
  await eventually(() => expect(client.state().hasFailed).toBe(true));
  expect(reasons).toEqual(['Error: unreadable']);
});
