import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import { useJournal } from '@/data/react';
import { desktop } from '@/desktop';
import { type Doing, useDoingWith } from '@/ui/doing';

const report = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'settings', message: String(error) });

/** Changes what somebody keeps, and says so. */
export function useChangeDocuments(): Doing<Commands, Change> {
  return useDoingWith(useJournal().commands, report);
}
