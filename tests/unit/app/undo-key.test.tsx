// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anEntry } from '#tests/support/builders.ts';
import {
  add,
  forgetEverything,
  foodsField,
  isClosed,
  openApp,
  saveByKey,
  stored,
} from './open-app.tsx';

beforeEach(forgetEverything);

const words = () => screen.getByRole('textbox', { name: 'What you want to remember' });
const undo = '{Control>}z{/Control}';

describe('Ctrl+Z', () => {
  it('takes back the last changes one by one, from another room, and says which', async () => {
    const kept = anEntry('note', { data: { text: 'Kept' } });
    const { user } = await openApp({ entries: [kept] });
    await add(user, 'meal');
    await user.type(foodsField(), 'Soup,');
    await saveByKey(user);
    await waitFor(async () => expect(await stored()).toHaveLength(2));
    await user.click(await screen.findByRole('button', { name: /^More for Note/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));

    await user.click(screen.getByRole('link', { name: 'Learn' }));
    await user.keyboard(undo);
    await screen.findByText('Brought back: Note');
    expect(await stored()).toHaveLength(2);
    await user.keyboard('z');
    await screen.findByText(/^Taken out again: .*: Soup$/);
    expect((await stored()).map(({ id }) => id)).toEqual([kept.id]);
    await user.keyboard(undo);
    await screen.findByText('There is nothing to undo.');
  });

  it('belongs to the text field while somebody writes', async () => {
    const { user } = await openApp();
    await add(user, 'note');
    await user.type(words(), 'Sat in the sun');
    await saveByKey(user);
    await isClosed();
    await add(user, 'note');
    await user.type(words(), `More${undo}`);
    expect(await stored()).toHaveLength(1);
    expect(screen.queryByText(/^Taken out again/)).toBeNull();
  });
});
