// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { sharedByJournal } from '@/data/shared-by-journal';
import { openTestJournal, renderInJournal } from '#tests/support/render-in-journal.tsx';

afterEach(() => void vi.useRealTimers());

it('is made once for all who look, and closed two minutes after the last has gone', async () => {
  const close = vi.fn();
  const make = vi.fn(() => ({ close }));
  const useClient = sharedByJournal(make);
  function Looking() {
    useClient();
    return <p>looking</p>;
  }
  const own = await openTestJournal();
  const both = renderInJournal(
    <>
      <Looking />
      <Looking />
    </>,
    { own },
  );
  await screen.findAllByText('looking');
  expect(make).toHaveBeenCalledOnce();

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  both.unmount();
  vi.advanceTimersByTime(119_999);
  expect(close).not.toHaveBeenCalled();
  vi.useRealTimers();

  // Back in time: it is the same one.
  const again = renderInJournal(<Looking />, { own });
  await screen.findByText('looking');
  expect(make).toHaveBeenCalledOnce();

  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  again.unmount();
  vi.advanceTimersByTime(120_000);
  expect(close).toHaveBeenCalledOnce();
  vi.useRealTimers();

  renderInJournal(<Looking />, { own });
  await screen.findByText('looking');
  expect(make).toHaveBeenCalledTimes(2);
});
