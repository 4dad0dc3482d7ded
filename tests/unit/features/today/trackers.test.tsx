// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TrackerData } from '@/domain/documents';
import { isKind } from '@/domain/entries';
import { aDocument, anEntry } from '#tests/support/builders.ts';
import { forgetEverything, openApp, stored } from '#tests/unit/app/open-app.tsx';

beforeEach(forgetEverything);

const amount = { type: 'number', unit: 'glasses', decimals: 0, min: 0, max: null } as const;
const aTracker = (data: Partial<TrackerData>) => aDocument('trackers', { data });

const water = aTracker({ name: 'Water', place: 'food', measure: { ...amount, perDay: 'sum' } });
const travel = aTracker({ name: 'Travel', place: 'other', measure: { type: 'yes-no' } });
const energy = aTracker({
  name: 'Energy',
  place: 'calm',
  measure: { type: 'scale', lowLabel: 'flat', highLabel: 'full of it', perDay: 'last' },
});
const soap = aTracker({
  name: 'Soap',
  place: 'skin',
  measure: {
    type: 'choice',
    isOrdered: false,
    perDay: 'mean',
    choices: [
      { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0001', name: 'olive' },
      { id: '8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f0002', name: 'none' },
    ],
  },
});
const bed = aTracker({ name: 'Went to bed', place: 'calm', measure: { type: 'time' } });
const documents = [water, travel, energy, soap, bed];

const group = (name: string) => screen.findByRole('group', { name });
const notes = async () =>
  (await stored()).flatMap((entry) =>
    isKind(entry, 'tracker-note') ? [[entry.data.name, entry.data.value]] : [],
  );
/** The clock stands still, so that notes have no order of time. */
const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
const noted = (expected: readonly unknown[]) =>
  waitFor(async () => expect(sorted(await notes())).toEqual(sorted(expected)));

describe('trackers on the day', () => {
  it('stand where they belong', async () => {
    await openApp({ documents });
    await group('Water');
    const inside = (card: string, name: string) =>
      within(screen.getByRole('region', { name: card })).getByRole('group', { name });
    expect(inside('Meals', 'Water')).toBeTruthy();
    expect(inside('Calm', 'Energy')).toBeTruthy();
    expect(inside('Skin', 'Soap')).toBeTruthy();
    expect(inside('What you track', 'Travel')).toBeTruthy();
  });

  it('a yes in one click, changed in place, and undone', async () => {
    const { user } = await openApp({ documents });
    await user.click(within(await group('Travel')).getByRole('radio', { name: 'Yes' }));
    await noted([['Travel', { type: 'yes-no', isYes: true }]]);
    await user.click(within(await group('Travel')).getByRole('radio', { name: 'No' }));
    await noted([['Travel', { type: 'yes-no', isYes: false }]]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await noted([['Travel', { type: 'yes-no', isYes: true }]]);
    expect(
      within(await group('Travel')).getByRole('radio', { name: 'Yes', checked: true }),
    ).toBeTruthy();
  });

  it('glasses step by step: quick clicks are as many steps of one note', async () => {
    const { user } = await openApp({ documents });
    const more = within(await group('Water')).getByRole('button', { name: 'Water: one more' });
    await user.tripleClick(more);
    await noted([['Water', { type: 'number', amount: 3, unit: 'glasses' }]]);
    const field = within(await group('Water')).getByRole('textbox', { name: 'Water (glasses)' });
    await waitFor(() => expect(field).toHaveProperty('value', '3'));
    await user.clear(field);
    await user.type(field, '1.5');
    expect(within(await group('Water')).getByText('Please write a whole number.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '7{Enter}');
    await noted([['Water', { type: 'number', amount: 7, unit: 'glasses' }]]);
  });

  it('a rating by its digit, a word by its place, once more beside it, a time with Enter', async () => {
    const { user } = await openApp({ documents });
    within(await group('Energy'))
      .getByRole('radio', { name: '0' })
      .focus();
    await user.keyboard('6');
    await noted([['Energy', { type: 'scale', rating: 6 }]]);
    within(await group('Soap'))
      .getByRole('radio', { name: 'olive' })
      .focus();
    await user.keyboard('2');
    await user.click(await screen.findByRole('button', { name: 'Note Soap once more' }));
    await user.click(within(await group('Soap')).getByRole('radio', { name: 'olive' }));
    await screen.findByRole('list', { name: 'Notes of Soap' });
    await user.type(screen.getByRole('textbox', { name: 'Went to bed' }), '11pm{Enter}');
    const choice = (id: number, label: string) => ({
      type: 'choice',
      choiceId: `8d5f4f2e-0a3b-4c53-9a0e-3a5a4f6f000${id}`,
      label,
    });
    await noted([
      ['Energy', { type: 'scale', rating: 6 }],
      ['Soap', choice(2, 'none')],
      ['Soap', choice(1, 'olive')],
      ['Went to bed', { type: 'time', minutes: 23 * 60 }],
    ]);
  });

  it('T goes to the first that is still open', async () => {
    const { user } = await openApp({
      documents: [travel, energy],
      entries: [
        anEntry('tracker-note', {
          data: { trackerId: energy.id, name: 'Energy', value: { type: 'scale', rating: 2 } },
        }),
      ],
    });
    await group('Travel');
    await user.keyboard('t');
    expect((await group('Travel')).contains(document.activeElement)).toBe(true);
    await user.keyboard('y');
    await waitFor(async () => expect(await notes()).toHaveLength(2));
  });

  it('a day gone by is filled in with the same click', async () => {
    const { user } = await openApp({ documents, at: '/today/2026-11-20' });
    await user.click(within(await group('Travel')).getByRole('radio', { name: 'Yes' }));
    await waitFor(async () =>
      expect((await stored()).map(({ day }) => day)).toEqual(['2026-11-20']),
    );
  });

  it('what was noted stays to be read when its tracker is retired or missing', async () => {
    const old = aTracker({ ...soap.data, name: 'Old soap', isRetired: true });
    const note = (trackerId: string, name: string) =>
      anEntry('tracker-note', {
        data: { trackerId, name, value: { type: 'number', amount: 4, unit: 'drops' } },
      });
    await openApp({
      documents: [old],
      entries: [note(old.id, 'Soap of before'), note(travel.id, 'From another computer')],
    });
    expect(await screen.findByText('Old soap')).toBeTruthy();
    expect(screen.getByText('From another computer')).toBeTruthy();
    expect(screen.getAllByText('4 drops')).toHaveLength(2);
    expect(screen.queryByRole('group', { name: 'Old soap' })).toBeNull();
  });

  it('gentle mode says that it was noted, not how much', async () => {
    const { user } = await openApp({ documents, settings: { gentleMode: true } });
    await user.click(within(await group('Water')).getByRole('button', { name: 'Water: one more' }));
    expect(await within(await group('Water')).findByText('noted')).toBeTruthy();
    expect(within(await group('Water')).queryByRole('textbox')).toBeNull();
  });

  it('the quick line knows their names', async () => {
    const { user } = await openApp({ documents });
    await group('Travel');
    await user.type(
      screen.getByRole('combobox', { name: 'Quick line' }),
      'travel yes, water 2 glasses',
    );
    await user.keyboard('{Escape}{Enter}');
    await noted([
      ['Travel', { type: 'yes-no', isYes: true }],
      ['Water', { type: 'number', amount: 2, unit: 'glasses' }],
    ]);
  });
});
