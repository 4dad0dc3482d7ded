// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useKeepMeals } from '@/features/today/use-keep-meals';
import { anEntry } from '#tests/support/builders.ts';
import { eventually } from '#tests/support/eventually.ts';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

const soup = anEntry('meal', {
  day: '2026-11-23',
  at: '08:00',
  zone: 'Europe/Berlin',
  data: { slot: 'lunch', items: [{ name: 'Lentil soup' }] },
});

function Keeping() {
  const { keep } = useKeepMeals();
  return (
    <button type="button" onClick={() => keep([soup])}>
      Keep
    </button>
  );
}

describe('a meal kept before it is known what is saved', () => {
  it('is saved once that is known, and once only', async () => {
    const own = await openTestJournal();
    const { all } = own.documents;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const reading = vi.spyOn(own.documents, 'all').mockImplementation(async (name) => {
      await gate;
      return all(name);
    });
    const { user } = renderInJournal(<Keeping />, { own });
    const button = await screen.findByRole('button', { name: 'Keep' });
    await user.dblClick(button);
    reading.mockRestore();
    expect(await own.documents.all('savedMeals')).toEqual([]);
    open();
    await screen.findByText('Saved as ‘Lentil soup’');
    await eventually(async () =>
      expect(await own.documents.all('savedMeals')).toMatchObject([
        { data: { name: 'Lentil soup' } },
      ]),
    );
    expect(await own.documents.all('savedMeals')).toHaveLength(1);
  });
});
