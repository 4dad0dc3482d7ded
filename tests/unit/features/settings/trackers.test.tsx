// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalDb } from '@/data/journal-db';
import type { TrackerData } from '@/domain/documents';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { forgetEverything, isClosed, openApp, write } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

async function trackers(): Promise<readonly TrackerData[]> {
  const db = new JournalDb(JOURNAL_DATABASE_NAME);
  const documents = await db.documents.toArray();
  db.close();
  return documents
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ data }) => data as TrackerData)
    .sort((left, right) => left.order - right.order);
}
const names = async () => (await trackers()).map(({ name }) => name);

type User = Awaited<ReturnType<typeof openApp>>['user'];
const more = async (user: User, name: string, action: string) => {
  await user.click(await screen.findByRole('button', { name: `More for ${name}` }));
  await user.click(screen.getByRole('menuitem', { name: action }));
};
const rows = () =>
  within(screen.getByRole('grid', { name: 'What you track, in order' }))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label') ?? row.textContent);

describe('what you track', () => {
  it('switches a ready-made one on, once, and Undo takes it away', async () => {
    const { user } = await openApp({ at: '/settings/trackers' });
    await user.click(await screen.findByRole('button', { name: 'Stool' }));
    await screen.findByRole('button', { name: 'More for Stool' });
    expect(screen.queryByRole('button', { name: 'Stool' })).toBeNull();
    expect(screen.getByText(/have their place in the check-in already/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Stool' }));
    await waitFor(async () => expect(await names()).toEqual(['Stool']));
  });

  it('makes one of one’s own, with a name no other has', async () => {
    const { user } = await openApp({
      at: '/settings',
      documents: [aDocument('trackers', { data: { name: 'Energy' } })],
    });
    await user.click(await screen.findByRole('button', { name: 'Track something else' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'energy');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/already track something of that name/)).toBeTruthy();
    await write(user, screen.getByRole('textbox', { name: 'Name' }), 'Scarf');
    await user.click(screen.getByRole('button', { name: /What you note/ }));
    await user.click(await screen.findByRole('option', { name: 'One of your words' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/at least one choice/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Word 1' }), 'wool');
    await user.click(screen.getByText('Skin', { selector: '[role="dialog"] *' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await isClosed();
    await waitFor(async () =>
      expect((await trackers()).at(-1)).toMatchObject({
        name: 'Scarf',
        place: 'skin',
        order: 1,
        measure: { type: 'choice', choices: [{ name: 'wool' }] },
      }),
    );
  });

  it('keeps the kind and the words of one that has notes; a word is retired, not taken out', async () => {
    const soap = aDocument('trackers', { data: collectionsSoap() });
    const { user } = await openApp({
      at: '/settings',
      documents: [soap],
      entries: [anEntry('tracker-note', { data: { trackerId: soap.id } })],
    });
    await more(user, 'Soap', 'Edit');
    await screen.findByText(/There are notes of it/);
    expect(screen.getByRole('button', { name: /What you note/ })).toHaveProperty('disabled', true);
    await user.click(await screen.findByRole('button', { name: 'No longer offer word 1' }));
    await write(user, screen.getByRole('textbox', { name: 'Word 2' }), 'almond');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await isClosed();
    const [first, second] = collectionsSoap().measure.choices;
    await waitFor(async () =>
      expect(await trackers()).toMatchObject([
        {
          measure: {
            choices: [
              { ...first, isRetired: true },
              { id: second?.id, name: 'almond' },
            ],
          },
        },
      ]),
    );
  });

  it('puts them in another order, and Undo back', async () => {
    const documents = ['One', 'Two', 'Three'].map((name, order) =>
      aDocument('trackers', { data: { name, order } }),
    );
    const { user } = await openApp({ at: '/settings', documents });
    await more(user, 'Three', 'Move up');
    await waitFor(() => expect(rows()).toEqual(['One', 'Three', 'Two']));
    expect(await names()).toEqual(['One', 'Three', 'Two']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toEqual(['One', 'Two', 'Three']));
  });

  it('stops asking and brings back, unless the name is another’s by now', async () => {
    const documents = [
      aDocument('trackers', { data: { name: 'Tea', isRetired: true } }),
      aDocument('trackers', { data: { name: 'Travel', order: 1 } }),
    ];
    const { user } = await openApp({ at: '/settings', documents });
    await user.click(await screen.findByRole('button', { name: 'Bring back Tea' }));
    await screen.findByRole('button', { name: 'More for Tea' });
    await more(user, 'Tea', 'Stop asking for it');
    await more(user, 'Travel', 'Edit');
    await write(user, await screen.findByRole('textbox', { name: 'Name' }), 'TEA');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await isClosed();
    await user.click(await screen.findByRole('button', { name: 'Bring back Tea' }));
    expect(await screen.findByText(/something else called Tea by now/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Bring back Tea' })).toBeTruthy();
  });
});

function collectionsSoap() {
  return {
    name: 'Soap',
    measure: {
      type: 'choice' as const,
      isOrdered: false,
      perDay: 'last' as const,
      choices: [
        { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'none' },
        { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'olive' },
      ],
    },
  };
}
