// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  add,
  type EntryKey,
  forgetEverything,
  form,
  isClosed,
  openApp,
  saveByKey,
  storedEntry,
} from './open-app.tsx';

beforeEach(forgetEverything);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('keys', () => {
  it.each([
    ['meal', 'Add a meal'],
    ['practice', 'Log something calm'],
    ['skin-check', 'Skin check'],
    ['check-in', 'Check in'],
    ['note', 'Add a note'],
  ] as const satisfies readonly (readonly [EntryKey, string])[])(
    'open the form of a %s from another room',
    async (kind, title) => {
      const { user } = await openApp({ at: '/learn' });
      await add(user, kind);
      expect(form(title)).toBeTruthy();
    },
  );

  it('go to the rooms and to the days', async () => {
    const { user } = await openApp();
    await user.keyboard('{Control>}2{/Control}');
    await heading('Journal');
    await user.keyboard('{Control>}5{/Control}');
    await heading('Learn');
    await user.keyboard('{Control>},{/Control}');
    await heading('Settings');
    await user.keyboard('{F1}');
    await heading(/clinician/);
    await user.keyboard('{Control>}t{/Control}');
    await heading('Monday, 23 November');
    await user.keyboard('{Control>}[BracketLeft]{/Control}');
    await heading('Sunday, 22 November');
    await user.keyboard('{Control>}[BracketRight]{/Control}');
    await heading('Monday, 23 November');
    await user.keyboard('{Control>}[BracketRight]{/Control}');
    await heading('Monday, 23 November');
  });

  it('fill in the day on show', async () => {
    const { user } = await openApp({ at: '/today/2026-11-20' });
    await add(user, 'note');
    await user.type(screen.getByRole('textbox', { name: /remember/ }), 'late');
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).day).toBe('2026-11-20');
  });

  it.each(['2027-01-01', '0000-01-01', 'yesterday', '2026-02-30'])(
    'never fill in %s, whose address shows today',
    async (asked) => {
      const { user } = await openApp({ at: `/today/${asked}` });
      await heading('Monday, 23 November');
      await add(user, 'note');
      await user.type(screen.getByRole('textbox', { name: /remember/ }), 'now');
      await saveByKey(user);
      await isClosed();
      expect((await storedEntry()).day).toBe('2026-11-23');
      await user.keyboard('{Control>}[BracketLeft]{/Control}');
      await heading('Sunday, 22 November');
    },
  );

  it('do nothing while a form is open', async () => {
    const { user } = await openApp();
    await add(user, 'note');
    await user.keyboard('{Control>}2{/Control}{F1}{Control>}[BracketLeft]{/Control}');
    expect(window.location.hash).toBe('#/today');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('leave typing alone', async () => {
    const { user } = await openApp();
    await add(user, 'note');
    const field = screen.getByRole('textbox', { name: /remember/ });
    await user.type(field, 'MPSBN t [[ ] 12,');
    await waitFor(() => expect(field).toHaveProperty('value', 'MPSBN t [ ] 12,'));
  });
});
