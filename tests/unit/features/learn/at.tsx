import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Journal } from '@/data/journal';
import { JournalProvider } from '@/data/react';
import { INITIAL_SETTINGS } from '@/domain/settings';
import { feature } from '@/features/learn';
import { EntryEditorContext } from '@/ui/entry-view';
import { ToastProvider } from '@/ui/toast';
import { testClock } from '#tests/support/render-in-journal.tsx';

// Reading the guidance asks a journal for its last days, and finds none here.
const journal = {
  recovery: null,
  entries: { between: async () => [], ofKindBetween: async () => [] },
  documents: { all: async () => [] },
  commands: { changeSettings: async () => undefined },
} as unknown as Journal;
const nothing = async () => undefined;

/** Learn at an address, as the program shows it. */
export function openLearnAt(path: string) {
  const added: string[] = [];
  const editor = {
    add: (kind: string) => void added.push(kind),
    edit: () => undefined,
    remove: () => undefined,
  };
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
      <EntryEditorContext value={editor}>
        <ToastProvider>
          <Router hook={hook}>
            <Route path={feature.path}>{(params) => <Page params={params} />}</Route>
            <Route path="/clinician">the clinician page</Route>
          </Router>
        </ToastProvider>
      </EntryEditorContext>
    </JournalProvider>,
  );
  return { user: userEvent.setup(), added };
}
