// @vitest-environment happy-dom
import '#tests/unit/data/stores.ts';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useBinKeeping } from '@/app/use-bin-keeping';
import { anEntry } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { Room } from '#tests/unit/data/room.tsx';
import { readStore, storeName, testJournal } from '#tests/unit/data/stores.ts';
import { eventually } from '../../support/eventually.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Keeping() {
  useBinKeeping();
  return null;
}

const DAY_MINUTES = 24 * 60;

it('what was in the bin for thirty days is emptied, what is newer stays', async () => {
  const name = storeName();
  const { journal, clock } = testJournal(name);
  await journal.open();
  const [old, recent, kept] = ['old', 'recent', 'kept'].map((text) =>
    anEntry('note', { data: { text }, now: '2026-11-01T12:00:00.000Z' }),
  );
  if (old === undefined || recent === undefined || kept === undefined) throw new Error('too few');
  await journal.commands.addEntries([old, recent, kept]);
  await journal.commands.removeEntry(old);
  clock.moveOnMinutes(3 * DAY_MINUTES);
  await journal.commands.removeEntry(recent);
  const now = fixedClock(new Date(clock.now() + 28 * DAY_MINUTES * 60_000).toISOString());

  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  render(
    <Room journal={journal} clock={now}>
      <Keeping />
    </Room>,
  );
  vi.advanceTimersByTime(90_000);
  vi.useRealTimers();

  await eventually(async () => {
    const texts = (await readStore(name)).entries.map(({ data }) => data as unknown);
    expect(texts).toEqual(expect.arrayContaining([null, { text: 'recent' }, { text: 'kept' }]));
  });
});
