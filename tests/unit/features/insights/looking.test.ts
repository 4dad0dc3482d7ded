import '#tests/unit/data/stores.ts';
import { expect, it, vi } from 'vitest';
import { parseLocalDay } from '@/domain/day';
import { openPageEngine, type OpenLookEngine } from '@/features/insights/looking/look-engine';
import { createLooking, type LookFor } from '@/features/insights/looking/looking';
import { anEntry } from '#tests/support/builders.ts';
import { knownJournal } from '#tests/support/known-journal.ts';
import { testJournal } from '#tests/unit/data/stores.ts';
import { eventually } from '../../../support/eventually.ts';

const wishes: LookFor = {
  today: parseLocalDay('2026-11-23'),
  dayStartHour: 0,
  isGentle: false,
  leftOutTrackerIds: [],
  leftOutDays: [],
  questions: [],
  ledger: [],
};

async function lookingAt(openEngine: OpenLookEngine = openPageEngine) {
  const { journal } = testJournal();
  await journal.open();
  await journal.commands.addEntries(knownJournal({ dayCount: 60 }));
  const report = vi.fn<(reason: string) => void>();
  const opened = vi.fn<OpenLookEngine>(openEngine);
  const loadFoods = async () => [];
  return {
    journal,
    report,
    opened,
    looking: createLooking(journal, { openEngine: opened, loadFoods, report }),
  };
}

it('sees every day once, to the last', async () => {
  const { looking } = await lookingAt();
  await looking.look(wishes);
  const { days, outcomes } = looking.state().look?.record ?? { days: [], outcomes: [] };
  expect([days[0], days.at(-1)]).toEqual(['2026-09-24', '2026-11-23']);
  expect(outcomes[0]?.values.filter((value) => !Number.isNaN(value))).toHaveLength(60);
});

it('looks once for the same wishes; what was written since waits until it is asked for', async () => {
  const { journal, looking, opened } = await lookingAt();
  await looking.look(wishes);
  looking.lookUnlessKnown({ ...wishes });
  expect(opened).toHaveBeenCalledTimes(1);
  await journal.commands.addEntries([anEntry('note')]);
  await eventually(() => expect(looking.state().hasChanged).toBe(true));
  expect(opened).toHaveBeenCalledTimes(1);
  looking.lookUnlessKnown(wishes);
  expect(opened).toHaveBeenCalledTimes(1);
  looking.lookUnlessKnown({ ...wishes, dayStartHour: 4 });
  await eventually(() => expect(looking.state().isLooking).toBe(false));
  expect(opened).toHaveBeenCalledTimes(2);
  expect(looking.state().hasChanged).toBe(false);
});

it('takes what Insights itself writes down for no change of the days', async () => {
  const { journal, looking } = await lookingAt();
  await looking.look(wishes);
  await journal.commands.addDocument('insightReviews', {
    madeOn: wishes.today,
    comparisonCount: 1,
    lines: [],
  });
  await journal.settled();
  expect(looking.state().hasChanged).toBe(false);
});

it('keeps what was seen when a look fails, and says so', async () => {
  let isBroken = false;
  const { looking, report } = await lookingAt(() => ({
    ...openPageEngine(),
    ...(isBroken ? { look: async () => Promise.reject(new Error('broken')) } : {}),
  }));
  await looking.look(wishes);
  const seen = looking.state().look;
  isBroken = true;
  await looking.look(wishes);
  expect(looking.state()).toEqual({
    isLooking: false,
    hasFailed: true,
    hasChanged: false,
    look: seen,
  });
  expect(report).toHaveBeenCalledExactlyOnceWith('Error: broken');
});

it('shows nothing of a former look while one for gentle mode is under way', async () => {
  const { looking } = await lookingAt();
  await looking.look(wishes);
  expect(looking.state().look).toBeDefined();
  const under = looking.look({ ...wishes, isGentle: true });
  expect(looking.state().look).toBeUndefined();
  await under;
  expect(looking.state().look?.record.exposures.map(({ group }) => group)).not.toContain('food');
});
