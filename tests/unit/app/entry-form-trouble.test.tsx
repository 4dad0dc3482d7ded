// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desktop } from '@/desktop';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { anEntry } from '#tests/support/builders.ts';
import { failAtPut, readStore } from '#tests/unit/data/stores.ts';
import {
  add,
  foodsField,
  forgetEverything,
  form,
  isClosed,
  openApp,
  saveButton,
  saveByKey,
  stored,
  storedEntry,
} from './open-app.tsx';

beforeEach(forgetEverything);

const noteField = () => screen.getByRole('textbox', { name: 'What you want to remember' });

async function writeNote(user: UserEvent, text: string) {
  await add(user, 'note');
  await user.type(noteField(), text);
}

/** From now on every write waits until it is let go. */
function holdWrites(): () => void {
  const reallyPut = Reflect.get(IDBObjectStore.prototype, 'put');
  const waiting: (() => void)[] = [];
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    // Reading again and again keeps the transaction open.
    let isHeld = true;
    waiting.push(() => {
      isHeld = false;
    });
    const request: IDBRequest = reallyPut.apply(this, args);
    const wait = () => {
      if (isHeld) this.count().addEventListener('success', wait);
    };
    wait();
    return request;
  });
  return () => {
    spy.mockRestore();
    for (const letGo of waiting) letGo();
  };
}

describe('a change that is not stored', () => {
  it.each([
    ['disk-full', 'The disk is full.'],
    ['refused', 'The journal could not be written.'],
  ] as const)('(%s) is told, the form keeps it, and the next try stores it', async (how, words) => {
    const report = vi.spyOn(desktop.app, 'reportProblem');
    const { user } = await openApp();
    await writeNote(user, 'Sat in the sun');
    failAtPut(1, how);
    await user.click(saveButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not saved yet.');
    expect(alert.textContent).toContain(words);
    expect(noteField()).toHaveProperty('value', 'Sat in the sun');
    expect(await stored()).toHaveLength(0);
    expect(JSON.stringify(report.mock.calls)).toContain('entry-form');
    expect(JSON.stringify(report.mock.calls)).not.toContain('sun');
    await user.click(saveButton());
    await isClosed();
    expect((await storedEntry()).data).toEqual({ text: 'Sat in the sun' });
  });

  it('(closed by another copy) is told, and the form keeps it', async () => {
    const { user } = await openApp();
    await writeNote(user, 'Sat in the sun');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('closed by the test', 'DatabaseClosedError');
    });
    await user.click(saveButton());
    expect((await screen.findByRole('alert')).textContent).toContain('closed by another copy');
    expect(noteField()).toHaveProperty('value', 'Sat in the sun');
  });
});

describe('Save', () => {
  it('stores once, however often it is pressed', async () => {
    const { user } = await openApp();
    await writeNote(user, 'once');
    const letGo = holdWrites();
    await user.dblClick(saveButton());
    await saveByKey(user);
    await act(async () => letGo());
    await isClosed();
    expect(await stored()).toHaveLength(1);
  });

  it('that ends after its form was left closes no other form', async () => {
    const { user } = await openApp();
    await writeNote(user, 'slow disk');
    const letGo = holdWrites();
    await user.click(saveButton());
    await user.click(within(form()).getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    await isClosed();
    await add(user, 'meal');
    await user.type(foodsField(), 'soup,');
    await act(async () => letGo());
    await screen.findByText('Note saved');
    expect(within(form('Add a meal')).getByRole('row', { name: 'soup' })).toBeTruthy();
  });
});

describe('leaving', () => {
  it.each([
    ['Escape', async (user: UserEvent) => user.keyboard('{Escape}')],
    [
      'Cancel',
      async (user: UserEvent) => user.click(within(form()).getByRole('button', { name: 'Cancel' })),
    ],
    [
      'Close',
      async (user: UserEvent) => user.click(within(form()).getByRole('button', { name: 'Close' })),
    ],
  ])('by %s asks when something was typed, and not otherwise', async (_, leave) => {
    const { user } = await openApp();
    await add(user, 'note');
    await user.click(noteField());
    await leave(user);
    await isClosed();
    expect(screen.queryByRole('alertdialog')).toBeNull();

    await writeNote(user, 'half a thou');
    await leave(user);
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(noteField()).toHaveProperty('value', 'half a thou');
    await leave(user);
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    await isClosed();
    expect(await stored()).toHaveLength(0);
  });

  it('is not confirmed by the key that saves', async () => {
    const { user } = await openApp();
    await writeNote(user, 'precious');
    await user.click(within(form()).getByRole('button', { name: 'Cancel' }));
    const question = await screen.findByRole('alertdialog');
    question.focus();
    await saveByKey(user);
    // Later, as the key is heard later.
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(screen.getByRole('alertdialog')).toBe(question);
  });

  it('asks nothing after an opened entry was only looked at', async () => {
    const { user } = await openApp({ entries: [anEntry('note')] });
    await user.click(await screen.findByRole('button', { name: /^More for Note/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    await screen.findByRole('dialog', { name: 'Change this note' });
    await user.click(within(form()).getByRole('button', { name: 'Cancel' }));
    await isClosed();
  });
});

describe('one form at a time', () => {
  it('a key for another one leaves the open one and what is in it', async () => {
    const { user } = await openApp();
    await writeNote(user, 'first');
    await user.keyboard('{Control>}{Shift>}[KeyM]{/Shift}{/Control}');
    await user.keyboard('{Control>}2{/Control}');
    expect(form('Add a note')).toBeTruthy();
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(noteField()).toHaveProperty('value', 'first');
    expect(window.location.hash).toBe('#/today');
  });
});

describe('an entry that is deleted', () => {
  const entry = anEntry('meal', { at: '08:00', zone: 'Europe/Berlin' });

  async function remove(user: UserEvent) {
    await user.click(await screen.findByRole('button', { name: /^More for Breakfast/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  }

  it('goes at once, and Undo brings all of it back', async () => {
    const { user } = await openApp({ entries: [entry] });
    await remove(user);
    expect(await screen.findByText('Meal deleted')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Rolled oats')).toBeNull());
    expect(await stored()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Rolled oats')).toBeTruthy();
    expect(await storedEntry()).toMatchObject({ id: entry.id, data: entry.data });
    expect(await screen.findByText('Undone')).toBeTruthy();
  });

  it('stays when deleting does not work, and the message says so', async () => {
    const { user } = await openApp({ entries: [entry] });
    failAtPut(1, 'refused');
    await remove(user);
    expect(
      await screen.findByText(/could not be deleted. It is still in your journal/),
    ).toBeTruthy();
    expect(screen.getByText('Rolled oats')).toBeTruthy();
  });

  it('can be brought back by a second try when Undo does not work', async () => {
    const { user } = await openApp({ entries: [entry] });
    await remove(user);
    await screen.findByText('Meal deleted');
    failAtPut(1, 'disk-full');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/could not be undone/)).toBeTruthy();
    expect(await stored()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Rolled oats')).toBeTruthy();
    expect(await stored()).toHaveLength(1);
  });

  it('while it is being changed, is kept by Save: nothing typed is lost', async () => {
    const { user } = await openApp();
    await writeNote(user, 'first words');
    await saveByKey(user);
    await isClosed();
    await user.click(await screen.findByRole('button', { name: /^More for Note/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    await user.type(noteField(), ' and more');
    // The message about the first save is still there, above the form.
    await user.click(screen.getByRole('button', { name: 'Undo', hidden: true }));
    await waitFor(async () => expect(await stored()).toHaveLength(0));
    await user.click(saveButton());
    await isClosed();
    expect((await storedEntry()).data).toEqual({ text: 'first words and more' });
    expect((await readStore(JOURNAL_DATABASE_NAME)).entries).toHaveLength(1);
  });
});

describe('problems are told in words', () => {
  it.each([
    ['meal', 'Add at least one food or drink.'],
    ['skin-check', 'Rate your skin or itch, choose a place, or add something else first.'],
    ['check-in', 'Fill in at least one of the ratings.'],
    ['supplement', 'Write what you took.'],
    ['note', 'Write a few words first.'],
  ] as const)('an empty %s: %s', async (kind, words) => {
    const { user } = await openApp();
    await add(user, kind);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(saveButton());
    expect((await screen.findByRole('alert')).textContent).toBe(words);
    expect(await stored()).toHaveLength(0);
  });

  it('a calm session without minutes', async () => {
    const { user } = await openApp();
    await add(user, 'practice');
    await user.clear(screen.getByRole('textbox', { name: 'How long' }));
    await user.click(saveButton());
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Minutes are a whole number from 1 to 1440.',
    );
  });

  it('sleep that is not in quarter hours', async () => {
    const { user } = await openApp();
    await add(user, 'check-in');
    await user.type(screen.getByRole('textbox', { name: /Hours of sleep/ }), '7,3');
    await saveByKey(user);
    expect((await screen.findByRole('alert')).textContent).toMatch(/in quarter hours/);
  });

  it('a food of more than 120 letters, and more than sixty foods', async () => {
    const { user } = await openApp();
    await add(user, 'meal');
    const many = Array.from({ length: 61 }, (_, index) => `food ${index}`).join('\n');
    await user.click(foodsField());
    await user.paste(many);
    await saveByKey(user);
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/more than 60 foods/),
    );
    await user.click(foodsField());
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await user.keyboard('{Backspace}');
    await user.paste(`${'ü'.repeat(121)},`);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/120 letters/));
    await user.keyboard('{Backspace}');
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).data).toMatchObject({ items: { length: 59 } });
  });

  it('brings the words into view, which stand above what may be a long form', async () => {
    const scrolled: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.textContent ?? '');
      // As engines do since 2025.
      return Promise.resolve() as unknown as undefined;
    });
    const { user } = await openApp();
    await add(user, 'skin-check');
    scrolled.length = 0;
    await user.click(saveButton());
    await screen.findByRole('alert');
    expect(scrolled.at(-1)).toBe(
      'Rate your skin or itch, choose a place, or add something else first.',
    );
    await user.click(within(form()).getByRole('button', { name: 'Cancel' }));
    await isClosed();
    expect(screen.getByRole('heading', { level: 1, name: 'Monday, 23 November' })).toBeTruthy();
  });
});
