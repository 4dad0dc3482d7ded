import type { ReactNode } from 'react';
import type { Journal } from '@/data/journal.ts';
import { JournalProvider } from '@/data/react.tsx';
import { INITIAL_SETTINGS, type Settings } from '@/domain/settings';
import { type FixedClock, fixedClock } from '#tests/support/fixed-clock.ts';

const nowhere = () => Promise.resolve();

type RoomProps = {
  readonly journal: Journal;
  readonly own?: Journal;
  readonly settings?: Partial<Settings>;
  readonly clock?: FixedClock;
  readonly children: ReactNode;
};

/** What a component finds above it in the program. */
export function Room({
  journal,
  own = journal,
  settings,
  clock = fixedClock(),
  children,
}: RoomProps) {
  return (
    <JournalProvider
      journal={journal}
      own={own}
      settings={{ ...INITIAL_SETTINGS, ...settings }}
      clock={clock}
      enterSample={nowhere}
      leaveSample={nowhere}
    >
      {children}
    </JournalProvider>
  );
}
