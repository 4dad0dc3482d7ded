// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SampleBanner } from '@/features/sample/sample-banner';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal';

it('shows nothing over the person’s own journal', async () => {
  const own = await openTestJournal();
  renderInJournal(
    <>
      <p>page</p>
      <SampleBanner />
    </>,
    { own },
  );
  await screen.findByText('page');
  expect(screen.queryByText(/none of this is yours/i)).toBeNull();
});

it('marks the sample and leaves it with one press', async () => {
  const { user } = renderInJournal(<SampleBanner />, {
    own: await openTestJournal(),
    sample: await openTestJournal(),
  });
  expect(await screen.findByText(/none of this is yours/i)).toBeTruthy();
  expect(screen.getByText('Sample journal')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave the sample' }));
  await waitFor(() => expect(screen.queryByText(/none of this is yours/i)).toBeNull());
});

it('says so when the sample can not be closed, and can be tried again', async () => {
  let attempts = 0;
  const { user } = renderInJournal(<SampleBanner />, {
    own: await openTestJournal(),
    sample: await openTestJournal(),
    leaveSample: async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('blocked');
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Leave the sample' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Your own journal is untouched');
  await user.click(screen.getByRole('button', { name: 'Leave the sample' }));
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});
