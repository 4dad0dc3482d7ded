// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalDb } from '@/data/journal-db';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { eventually } from '#tests/support/eventually.ts';
import { forgetEverything, isClosed, openApp } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const entries = () => [
  anEntry('meal', { day: '2026-11-22', data: { items: [{ name: 'Zz soup' }, { name: 'Leek' }] } }),
];

const section = () => screen.findByRole('region', { name: 'My foods' });
async function stored() {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  const documents = await db.documents.toArray();
  db.close();
  return documents;
}
const more = (name: string) => screen.findByRole('button', { name: `More for ${name}` });

type User = Awaited<ReturnType<typeof openApp>>['user'];

async function addFood(user: User, name: string) {
  await user.click(await screen.findByRole('button', { name: 'Add a food' }));
  await screen.findByRole('dialog', { name: 'A food of your own' });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), name);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await isClosed();
  await more(name);
}

describe('my foods', () => {
  it('makes a food of a word that was typed, like one of the table, with another word for it', async () => {
    const { user } = await openApp({ entries: entries(), at: '/settings' });
    const words = await screen.findByRole('list', { name: 'Words the table does not know' });
    expect(within(words).getAllByRole('button')).toHaveLength(1);
    await user.click(within(words).getByRole('button', { name: 'Zz soup' }));
    await screen.findByRole('dialog', { name: 'A food of your own' });
    await user.type(screen.getByRole('combobox', { name: 'Other words for it' }), 'zz broth,');
    await user.type(screen.getByRole('combobox', { name: 'It is like' }), 'leek');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await isClosed();
    expect((await section()).textContent).toContain('like leek · also: zz broth');
    expect(await stored()).toMatchObject([
      { data: { name: 'Zz soup', aliases: ['zz broth'], likeFoodId: 'leek', ingredients: [] } },
    ]);
    await waitFor(() =>
      expect(screen.queryByRole('list', { name: 'Words the table does not know' })).toBeNull(),
    );
  });

  it('changes one, stops offering it and offers it again', async () => {
    const { user } = await openApp({ at: '/settings' });
    await section();
    await addFood(user, 'Zz stew');
    await user.click(await more('Zz stew'));
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
    await user.type(await screen.findByRole('combobox', { name: 'What is in it' }), 'zzz,qqq,');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await isClosed();
    await screen.findByText('made of zzz, qqq');
    await user.click(await more('Zz stew'));
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
    const recipe = await screen.findByRole('dialog', { name: 'Change this food' });
    await user.click(within(recipe).getByRole('button', { name: 'How much, if you like' }));
    await user.click(within(recipe).getByRole('button', { name: /Portion of zzz/ }));
    await user.click(screen.getByRole('option', { name: 'Large' }));
    await user.click(within(recipe).getByRole('button', { name: 'Save' }));
    await isClosed();
    expect(await stored()).toMatchObject([
      {
        data: {
          ingredients: [{ name: 'zzz', portion: { kind: 'size', size: 'large' } }, { name: 'qqq' }],
        },
      },
    ]);
    await screen.findByText('made of zzz, qqq');
    await user.click(await more('Zz stew'));
    await user.click(screen.getByRole('menuitem', { name: 'Do not offer it any more' }));
    await screen.findByText('no longer offered · made of zzz, qqq');
    await user.click(await more('Zz stew'));
    await user.click(screen.getByRole('menuitem', { name: 'Offer it again' }));
    await screen.findByText('made of zzz, qqq');
  });

  it('merges two, and Undo parts them again', async () => {
    const { user } = await openApp({ at: '/settings' });
    await section();
    await addFood(user, 'Zz one');
    await addFood(user, 'Zz two');
    await user.click(await more('Zz one'));
    await user.click(screen.getByRole('menuitem', { name: 'Merge with another' }));
    await screen.findByRole('dialog', { name: 'Merge Zz one' });
    // Nothing to type in: the list to choose from has the focus, and the key to save is heard.
    expect(document.activeElement?.textContent).toContain('Zz two');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await isClosed();
    await screen.findByText('Zz two now stands for Zz one, too');
    // The list follows the store, a moment after what is said.
    await eventually(() =>
      expect(screen.queryByRole('button', { name: 'More for Zz one' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await more('Zz one');
  });
});

describe('saved meals', () => {
  const aSavedMeal = () =>
    aDocument('savedMeals', {
      data: { name: 'Zz lunch', slot: 'lunch', items: [{ name: 'Zz soup' }] },
    });

  it('are renamed and changed where they stand', async () => {
    const { user } = await openApp({ documents: [aSavedMeal()], at: '/settings' });
    await user.click(await more('Zz lunch'));
    await user.click(screen.getByRole('menuitem', { name: 'Rename or change' }));
    const form = await screen.findByRole('dialog', { name: 'A saved meal' });
    const name = within(form).getByRole('textbox', { name: 'What you call it' });
    await user.clear(name);
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    expect(within(form).getByText(/^Give the meal a name/)).toBeTruthy();
    await user.type(name, 'Zz dinner');
    await user.type(within(form).getByRole('combobox', { name: 'Foods and drinks' }), 'zz bread,');
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    await isClosed();
    await more('Zz dinner');
    expect(await stored()).toMatchObject([
      { data: { name: 'Zz dinner', items: [{ name: 'Zz soup' }, { name: 'zz bread' }] } },
    ]);
  });

  it('are taken out, and Undo brings one back', async () => {
    const { user } = await openApp({ documents: [aSavedMeal()], at: '/settings' });
    await user.click(await more('Zz lunch'));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await screen.findByText('No longer saved: Zz lunch');
    // The list follows the store, a moment after what is said.
    await eventually(() =>
      expect(screen.queryByRole('button', { name: 'More for Zz lunch' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await more('Zz lunch');
  });
});
