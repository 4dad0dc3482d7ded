// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextId, momentOf } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog } from '#tests/support/memory-log.ts';
import { storeName } from './stores.ts';
import { Room } from './room.tsx';
import { createJournal } from '@/data/journal.ts';
import { useLive } from '@/data/react.tsx';
import { FIRST_PATIENCE_MS } from '@/data/recovery.ts';

const moment = momentOf('2026-11-23');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function usedJournal() {
  const beforeReplacing = vi.fn(async () => undefined);
  const journal = createJournal(storeName(), {
    clock: fixedClock(),
    newId: nextId,
    log: memoryLog(),
    onUnreadable: () => undefined,
    beforeReplacing,
  });
  await journal.open();
  for (const text of ['Warm', 'Rain']) {
    await journal.commands.addEntry('note', { text }, moment);
  }
  await journal.settled();
  return { journal, beforeReplacing };
}

/** Lists by day are asked for and never answered, as in some damaged stores. */
function silenceTheIndex(): void {
  const silent = <T,>() => new EventTarget() as unknown as IDBRequest<T[]>;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => silent<unknown>());
  vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(() => silent<IDBValidKey>());
}

/** Only the limits are let pass; the store of the tests lives on `setImmediate`. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(500);
      await new Promise((resolve) => setImmediate(resolve));
    });
  }
}

function Notes() {
  const entries = useLive((journal) => journal.entries.forDay(moment.day), []);
  return <p>{entries === undefined ? 'Reading' : `${entries.length} notes`}</p>;
}

describe('a store that does not answer', () => {
  it('is put right, and the list is there again', async () => {
    const { journal, beforeReplacing } = await usedJournal();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    silenceTheIndex();
    const deleteDatabase = Reflect.get(IDBFactory.prototype, 'deleteDatabase');
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (
      this: IDBFactory,
      name,
    ) {
      // The damage goes with the store that has it.
      vi.restoreAllMocks();
      return deleteDatabase.call(this, name);
    });
    render(<Notes />, { wrapper: ({ children }) => <Room journal={journal}>{children}</Room> });
    await pass(FIRST_PATIENCE_MS);
    expect(screen.getByText('Reading')).toBeDefined();
    expect(beforeReplacing).not.toHaveBeenCalled();
    await pass(30_000);
    expect(beforeReplacing).toHaveBeenCalledOnce();
    expect(screen.getByText('2 notes')).toBeDefined();
  });

  it('for a while, and is well when it is looked at, is only asked again', async () => {
    const { journal, beforeReplacing } = await usedJournal();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    silenceTheIndex();
    render(<Notes />, { wrapper: ({ children }) => <Room journal={journal}>{children}</Room> });
    await pass(500);
    vi.restoreAllMocks();
    expect(screen.getByText('Reading')).toBeDefined();
    await pass(2 * FIRST_PATIENCE_MS);
    expect(screen.getByText('2 notes')).toBeDefined();
    expect(beforeReplacing).not.toHaveBeenCalled();
    expect(journal.recovery?.readability().generation).toBe(0);
  });
});
