import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { createJournal, type Journal } from '@/data/journal';
import { JournalProvider } from '@/data/react';
import { useLiveSettings } from '@/data/use-live-settings';
import type { Clock } from '@/domain/day';
import { SavedMealEditorContext } from '@/ui/saved-meal-editor';
import { ToastProvider } from '@/ui/toast';

export const testClock: Clock = {
  now: () => Date.parse('2026-11-23T09:30:00.000Z'),
  zone: () => 'Europe/Berlin',
};

let journalCount = 0;

/** A journal with a store of its own, empty. */
export async function openTestJournal(): Promise<Journal> {
  journalCount += 1;
  const journal = createJournal(`test-journal-${journalCount}`, {
    clock: testClock,
    newId: () => crypto.randomUUID(),
    onUnreadable: () => undefined,
  });
  await journal.open();
  return journal;
}

export type RenderInJournalOptions = {
  readonly own: Journal;
  /** On show from the start when given; otherwise made by entering. */
  readonly sample?: Journal;
  /** 23 November 2026 unless another is given. */
  readonly clock?: Clock;
  readonly enterSample?: () => Promise<void>;
  readonly leaveSample?: () => Promise<void>;
};

/** Renders what a room shows, with live settings and a sample journal to go into and out of. */
export function renderInJournal(children: ReactNode, options: RenderInJournalOptions) {
  const view = render(<TestApp options={options}>{children}</TestApp>);
  return { ...view, user: userEvent.setup() };
}

function TestApp({
  options,
  children,
}: {
  readonly options: RenderInJournalOptions;
  readonly children: ReactNode;
}) {
  const { own } = options;
  const [sample, setSample] = useState<Journal | null>(options.sample ?? null);
  const settings = useLiveSettings(own, true)?.settings;
  if (settings === undefined) return null;
  return (
    <JournalProvider
      journal={sample ?? own}
      own={own}
      settings={settings}
      clock={options.clock ?? testClock}
      enterSample={async () => {
        await options.enterSample?.();
        setSample(await openTestJournal());
      }}
      leaveSample={async () => {
        await options.leaveSample?.();
        setSample(null);
      }}
    >
      <ToastProvider>
        <SavedMealEditorContext value={{ edit: () => undefined }}>
          {children}
        </SavedMealEditorContext>
      </ToastProvider>
    </JournalProvider>
  );
}
