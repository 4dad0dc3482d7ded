import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '@/app/app';
import { JournalDb } from '@/data/journal-db';
import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import type { Settings } from '@/domain/settings';
import { type FixedClock, fixedClock } from '#tests/support/fixed-clock.ts';
import { readStore } from '#tests/unit/data/stores.ts';

/** Monday, 23 November 2026, 10:30 in Berlin. */
export const NOW = '2026-11-23T09:30:00.000Z';

export type OpenAppOptions = {
  readonly clock?: FixedClock;
  readonly entries?: readonly Entry[];
  readonly documents?: readonly JournalDocument[];
  readonly settings?: Partial<Settings>;
  /** What stands behind the # of the address. */
  readonly at?: string;
};

export type OpenedApp = {
  readonly user: UserEvent;
  readonly clock: FixedClock;
  readonly unmount: () => void;
};

/** Before each test: as on a new computer. */
export async function forgetEverything(): Promise<void> {
  // Dexie says so each time a connection a former test left open makes way.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(new Error(`could not delete ${name}`)));
    });
  }
  window.location.hash = '';
}

/** Puts into the person's journal what was written on earlier days. */
export async function fillJournal({ entries = [], documents = [], settings }: OpenAppOptions) {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  await db.entries.bulkPut([...entries]);
  await db.documents.bulkPut([...documents]);
  const values = { noticeConfirmedAt: NOW, ...settings };
  await db.settings.bulkPut(
    Object.entries(values).map(([key, value]) => ({ key, value, updatedAt: NOW })),
  );
  db.close();
}

/** The whole page, past the first start, in a journal that holds the given entries. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const { clock = fixedClock(NOW, 'Europe/Berlin'), at = '/today' } = options;
  await fillJournal(options);
  window.location.hash = `#${at}`;
  const { unmount } = render(<App clock={clock} />);
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), clock, unmount };
}

/** The entries in the store that were not deleted, by time. */
export async function stored(): Promise<readonly Entry[]> {
  const { entries } = await readStore(JOURNAL_DATABASE_NAME);
  return entries
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((left, right) => left.occurredAt.localeCompare(right.occurredAt));
}

/** The only one. */
export async function storedEntry(): Promise<Entry> {
  const entries = await stored();
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) throw new Error(`${entries.length} entries`);
  return entry;
}

export const form = (name: string | RegExp = /./) => screen.getByRole('dialog', { name });
export const isClosed = () => waitFor(() => noForm());

function noForm() {
  if (screen.queryByRole('dialog') !== null) throw new Error('a form is open');
}

const ADD_KEYS = {
  meal: 'm',
  practice: 'p',
  'skin-check': 's',
  'check-in': 'b',
  supplement: 'd',
  note: 'n',
} as const;

export type EntryKey = keyof typeof ADD_KEYS;

/** With the key of the kind, from wherever the focus is. */
export async function add(user: UserEvent, kind: EntryKey) {
  await user.keyboard(`{Control>}{Shift>}[Key${ADD_KEYS[kind].toUpperCase()}]{/Shift}{/Control}`);
  await screen.findByRole('dialog');
}

export async function saveByKey(user: UserEvent) {
  await user.keyboard('{Control>}{Enter}{/Control}');
}

export const timeField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Time' });
export const foodsField = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Foods and drinks' });
export const saveButton = () => screen.getByRole('button', { name: /^Save/ });

/** Replaces what stands in a field. */
export async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}
