// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import {
  add,
  forgetEverything,
  isClosed,
  NOW,
  openApp,
  saveByKey,
  storedEntry,
} from '#tests/unit/app/open-app.tsx';
import { readStore } from '#tests/unit/data/stores.ts';

beforeEach(forgetEverything);

const ADVICE = /speak with a doctor, pharmacist or dietitian/;
/** Pasted: a key at a time is slow, and no key matters here. */
async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

const nameField = () => screen.getByRole('textbox', { name: 'What you took' });
const amountField = () => screen.getByRole('textbox', { name: /^How much/ });

describe('adding a supplement', () => {
  it('keeps name, amount in free words, kind and note, and shows them on the day', async () => {
    const { user } = await openApp({ settings: { supplementAdviceReadAt: NOW } });
    await user.click(screen.getByRole('button', { name: 'Add supplement' }));
    await write(user, nameField(), 'Vitamin D');
    await write(user, amountField(), 'one drop');
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).data).toEqual({
      name: 'Vitamin D',
      sort: 'vitamin-mineral',
      amount: 'one drop',
    });
    const list = await screen.findByRole('list', { name: 'Supplements' });
    expect(list.textContent).toContain('Vitamin D');
    expect(list.textContent).toContain('one drop · Vitamin or mineral');
  });
});

describe('asking a professional first', () => {
  it('is said above the first form, until it was read, and then no more', async () => {
    const { user } = await openApp();
    await add(user, 'supplement');
    screen.getByText(ADVICE);
    await user.click(screen.getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(screen.queryByText(ADVICE)).toBeNull());

    const { settings } = await readStore(JOURNAL_DATABASE_NAME);
    expect(settings).toContainEqual(
      expect.objectContaining({ key: 'supplementAdviceReadAt', value: NOW }),
    );
    await write(user, nameField(), 'Probiotic');
    await saveByKey(user);
    await isClosed();
    await add(user, 'supplement');
    expect(screen.queryByText(ADVICE)).toBeNull();
  });

  it('keeps nobody from writing down what was taken', async () => {
    const { user } = await openApp();
    await add(user, 'supplement');
    await write(user, nameField(), 'Probiotic');
    await saveByKey(user);
    await isClosed();
    expect((await storedEntry()).data).toEqual({ name: 'Probiotic', sort: 'probiotic' });
  });

  it('can be read again in Learn', async () => {
    await openApp({ at: '/learn/probiotic-supplements' });
    screen.getByRole('heading', { level: 1, name: 'Thinking of probiotics?' });
    screen.getByText(/Speak with a doctor, pharmacist or dietitian/);
  });
});
