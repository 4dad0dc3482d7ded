import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { feature } from '@/features/learn';
import { ToastProvider } from '@/ui/toast';

/** Learn at an address, as the program shows it. */
export function openLearnAt(path: string) {
  const { hook } = memoryLocation({ path });
  const { Page } = feature;
  render(
    <ToastProvider>
      <Router hook={hook}>
        <Route path={feature.path}>{(params) => <Page params={params} />}</Route>
        <Route path="/clinician">the clinician page</Route>
      </Router>
    </ToastProvider>,
  );
  return { user: userEvent.setup() };
}
