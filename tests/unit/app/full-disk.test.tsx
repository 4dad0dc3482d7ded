// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '@/app/app';
import { JournalDb } from '@/data/journal-db';
import { desktop } from '@/desktop';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { anEntry } from '#tests/support/builders.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryLog } from '#tests/support/memory-log.ts';
import { fillJournal, forgetEverything, NOW } from './open-app.tsx';

const { desktopLog } = vi.hoisted(() => ({ desktopLog: vi.fn<() => unknown>() }));
vi.mock('@/app/desktop-log.ts', () => ({ desktopLog }));

const note = anEntry('note', { zone: 'Europe/Berlin', data: { text: 'my own words' } });
const confirmed = { key: 'noticeConfirmedAt', value: NOW, updatedAt: NOW };

beforeEach(async () => {
  await forgetEverything();
  const log = memoryLog();
  await log.append({
    at: NOW,
    records: [
      { table: 'entries', key: note.id, updatedAt: note.updatedAt, value: note },
      { table: 'settings', key: confirmed.key, updatedAt: NOW, value: confirmed },
    ],
  });
  desktopLog.mockReturnValue(log);
  const status = { ...(await log.status()), health: 'whole' as const, notes: [] };
  vi.spyOn(desktop.safetyLog, 'status').mockResolvedValue(status);
  vi.spyOn(desktop.profile, 'hasRoom').mockResolvedValue(false);
});

/** The store of the browser takes nothing more; one in memory does. */
function fillTheDisk() {
  const onDisk = new Set<IDBDatabase>();
  const reallyOpen = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const opening = reallyOpen(...given);
    opening.addEventListener('success', () => onDisk.add(opening.result));
    return opening;
  });
  const really = Reflect.get(IDBDatabase.prototype, 'transaction');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    if (given[1] === 'readwrite' && onDisk.has(this)) {
      throw new DOMException('Internal error.', 'UnknownError');
    }
    return really.apply(this, given);
  });
}

const start = () => render(<App clock={fixedClock(NOW, 'Europe/Berlin')} />);

it('a store that came up empty on a full disk is no first start: the log is read instead', async () => {
  fillTheDisk();
  start();
  expect(await screen.findByText('my own words')).toBeTruthy();
  expect(screen.getByText(/read from the safety log/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /I understand/ })).toBeNull();
});

it('a store that lacks the last change on a full disk is left for the log, too', async () => {
  await fillJournal({});
  fillTheDisk();
  start();
  expect(await screen.findByText('my own words')).toBeTruthy();
  expect(screen.getByText(/read from the safety log/)).toBeTruthy();
});

it('when the log cannot be read either, that is said, never by the first start', async () => {
  fillTheDisk();
  vi.mocked(desktop.safetyLog.status).mockRejectedValue(new Error('no answer'));
  start();
  expect(await screen.findByRole('heading', { name: 'Your journal did not open' })).toBeTruthy();
});

it('a store that is emptied while the program runs does not bring the first start back', async () => {
  await fillJournal({ entries: [note] });
  start();
  expect(await screen.findByText('my own words')).toBeTruthy();
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  await Promise.all([db.entries.clear(), db.settings.clear()]);
  db.close();
  await waitFor(() => expect(screen.queryByText('my own words')).toBeNull());
  expect(screen.getAllByRole('navigation', { name: 'Rooms' })).not.toEqual([]);
  expect(screen.queryByRole('button', { name: /I understand/ })).toBeNull();
});
