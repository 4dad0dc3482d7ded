// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/app/app';
import { desktop } from '@/desktop';
import { JOURNAL_DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/domain/identity';
import { anEntry } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import { fillStore, readStore } from '#tests/unit/data/stores.ts';
import { fillJournal, forgetEverything, NOW, openApp, stored } from './open-app.tsx';

beforeEach(forgetEverything);

const note = anEntry('note', { zone: 'Europe/Berlin', data: { text: 'my own words' } });

type Listener = (event: Event) => void;

/** From now on the system says no when the store is opened. */
function refuseToOpen() {
  const reallyOpen = indexedDB.open.bind(indexedDB);
  return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name !== PRESENT_STORE) return reallyOpen(name, version);
    const error = new DOMException('Internal error opening backing store.', 'UnknownError');
    const refused = Object.assign(new EventTarget(), { error, onerror: null as Listener | null });
    refused.addEventListener('error', (event) => refused.onerror?.(event));
    queueMicrotask(() => refused.dispatchEvent(new Event('error')));
    return refused as unknown as IDBOpenDBRequest;
  });
}

const start = () => {
  render(<App clock={fixedClock(NOW, 'Europe/Berlin')} />);
  return userEvent.setup();
};

describe('a store that does not open', () => {
  it('is told on a plain screen, never by the first start, and Reload tries once more', async () => {
    await fillJournal({ entries: [note] });
    const report = vi.spyOn(desktop.app, 'reportProblem');
    const refusal = refuseToOpen();
    const user = start();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Your journal did not open' }),
    ).toBeTruthy();
    expect(screen.getByText(/Nothing was changed or deleted/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /I understand/ })).toBeNull();
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ where: 'open' }));

    await user.click(screen.getByRole('button', { name: 'Reload' }));
    await screen.findByRole('heading', { level: 1, name: 'Your journal did not open' });

    refusal.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Reload' }));
    expect(await screen.findByText('my own words')).toBeTruthy();
    expect(await stored()).toEqual([note]);
  });

  it('because a newer version wrote it is left as it is', async () => {
    await fillJournal({ entries: [note] });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(PRESENT_STORE, 9990);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
    start();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'This journal was written by a newer version',
      }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    const databases = await indexedDB.databases();
    expect(databases.find(({ name }) => name === PRESENT_STORE)?.version).toBe(9990);
    expect(await stored()).toEqual([note]);
  });

  it('or whose settings cannot be read is told, too, instead of an empty window', async () => {
    await fillJournal({ entries: [note] });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('read failed', 'UnknownError');
    });
    start();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This page stopped working' }),
    ).toBeTruthy();
  });
});

describe('the first start', () => {
  it('shows the notice until it is confirmed, then Today with a banner to begin with', async () => {
    const user = start();
    await user.click(await screen.findByRole('button', { name: /I understand/ }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Monday, 23 November' }),
    ).toBeTruthy();
    expect(screen.getByText('Your journal is ready.')).toBeTruthy();
  });
});

describe('the sample', () => {
  it('leaves the person’s own journal untouched, going in, writing there and coming out', async () => {
    const { user } = await openApp({ entries: [note], at: '/settings' });
    const before = await readStore(JOURNAL_DATABASE_NAME);
    await user.click(await screen.findByRole('button', { name: 'Look around the sample' }));
    await screen.findAllByRole('button', { name: 'Leave the sample' }, { timeout: 10_000 });
    act(() => {
      window.location.hash = '#/today';
    });
    // Of an entry, which tells its time; the card of the meals has a menu, too.
    const [more] = await screen.findAllByRole('button', { name: /^More for .*, \d/ });
    expect(screen.queryByText('my own words')).toBeNull();
    await user.click(more as HTMLElement);
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await screen.findByText(/deleted$/);
    expect(await readStore(JOURNAL_DATABASE_NAME)).toEqual(before);

    await user.click(screen.getByRole('button', { name: 'Leave the sample' }));
    expect(await screen.findByText('my own words')).toBeTruthy();
    await waitFor(async () =>
      expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([PRESENT_STORE]),
    );
    expect(await readStore(JOURNAL_DATABASE_NAME)).toEqual(before);
  });

  it('left open when the program ended is gone at the next start', async () => {
    await fillStore(SAMPLE_DATABASE_NAME, [note]);
    await openApp();
    expect(screen.queryByRole('button', { name: 'Leave the sample' })).toBeNull();
    await waitFor(async () =>
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
        SAMPLE_DATABASE_NAME,
      ),
    );
  });
});
