import type { Change } from '@/data/change';
import type { Commands } from '@/data/commands';
import { useJournal, useLive } from '@/data/react';
import type { Entry } from '@/domain/entries';
import { type Experiment, lastCountedDay } from '@/domain/experiments';
import { desktop } from '@/desktop';
import { type Doing, useDoingWith } from '@/ui/doing';

/** The latest first; undefined while they are read. */
export function useExperiments(): readonly Experiment[] | undefined {
  const all = useLive((journal) => journal.documents.all('experiments'), []);
  return all?.toSorted((left, right) =>
    right.data.plan.startDay.localeCompare(left.data.plan.startDay),
  );
}

/** The notes of its days; undefined while they are read. */
export function useEntriesOf(experiment: Experiment): readonly Entry[] | undefined {
  const range = { from: experiment.data.plan.startDay, to: lastCountedDay(experiment) };
  return useLive((journal) => journal.entries.between(range), [range.from, range.to]);
}

const report = (error: unknown) =>
  void desktop.app.reportProblem({ where: 'experiments', message: String(error) });

/** Changes an experiment, and says so. */
export function useChanging(): Doing<Commands, Change> {
  return useDoingWith(useJournal().commands, report);
}
