import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Journal } from '@/data/journal';
import { JournalProvider } from '@/data/react';
import { INITIAL_SETTINGS } from '@/domain/settings';
import { feature } from '@/features/learn';
import { ToastProvider } from '@/ui/toast';
import { testClock } from '#tests/support/render-in-journal.tsx';

// Reading the guidance asks nothing of a journal but what the person chose.
const journal = {} as Journal;
const nothing = async () => undefined;

/** Learn at an address, as the program shows it. */
export function openLearnAt(path: string) {
  const { hook } = memoryLocation({ path });
  const { Page } = feature;
  render(
    <JournalProvider
      journal={journal}
      own={journal}
      settings={INITIAL_SETTINGS}
      clock={testClock}
      enterSample={nothing}
      leaveSample={nothing}
    >
      <ToastProvider>
        <Router hook={hook}>
          <Route path={feature.path}>{(params) => <Page params={params} />}</Route>
          <Route path="/clinician">the clinician page</Route>
        </Router>
      </ToastProvider>
    </JournalProvider>,
  );
  return { user: userEvent.setup() };
}
