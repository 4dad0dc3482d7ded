import { daysInRange, type LocalDay } from '../day/index.ts';
import type { JournalDocument } from '../documents/index.ts';
import type { Entry } from '../entries/index.ts';
import { computeDailySeries } from '../series/index.ts';
import type { OutcomeByDay } from './analyse.ts';
import { type Arm, lastDayOf, type Period, periodOn, periodsToShow } from './plan.ts';

export type Experiment = JournalDocument<'experiments'>;

/** What may be compared: ratings of 0 to 10, of which higher is more bothered. */
export const EXPERIMENT_OUTCOMES = ['skin.overall', 'skin.itch', 'belly', 'stress'] as const;

export type ExperimentState = 'waiting' | 'running' | 'over' | 'stopped';

export function stateOf({ data }: Experiment, today: LocalDay): ExperimentState {
  if (data.stoppedOn !== null) return 'stopped';
  if (today < data.plan.startDay) return 'waiting';
  return today > lastDayOf(data.plan) ? 'over' : 'running';
}

/** One at a time: two changes at once could not be told apart. */
export function underWay(experiments: readonly Experiment[], today: LocalDay): Experiment | null {
  return experiments.find((one) => ['waiting', 'running'].includes(stateOf(one, today))) ?? null;
}

/** The last day whose notes count: the end of the plan, or the day it was stopped. */
export function lastCountedDay({ data }: Experiment): LocalDay {
  const last = lastDayOf(data.plan);
  return data.stoppedOn !== null && data.stoppedOn < last ? data.stoppedOn : last;
}

/** @param entries of the days of the experiment; others are ignored. @throws RangeError for a metric no kind has */
export function outcomeByDay(experiment: Experiment, entries: readonly Entry[]): OutcomeByDay {
  const { outcome, plan } = experiment.data;
  const range = { from: plan.startDay, to: lastCountedDay(experiment) };
  if (range.to < range.from) return new Map();
  const days = computeDailySeries(entries, outcome, range);
  return new Map(days.flatMap(({ day, value }) => (value === null ? [] : [[day, value] as const])));
}

export function answersByDay({ data }: Experiment): ReadonlyMap<LocalDay, boolean> {
  return new Map(Object.entries(data.answers) as [LocalDay, boolean][]);
}

/** With the answer of a day, or without one. */
export function withAnswer(
  data: Experiment['data'],
  day: LocalDay,
  wasDone: boolean | null,
): Experiment['data'] {
  const { [day]: _, ...others } = data.answers;
  return { ...data, answers: wasDone === null ? others : { ...others, [day]: wasDone } };
}

export type ExperimentDay = {
  readonly day: LocalDay;
  readonly arm: Arm;
  /** The first days of a period still belong to the one before. */
  readonly isWashout: boolean;
  readonly isRated: boolean;
  /** null: not said */
  readonly wasDone: boolean | null;
};

/** The days so far, up to today, one after another. */
export function daysSoFar(
  experiment: Experiment,
  outcomes: OutcomeByDay,
  today: LocalDay,
): readonly ExperimentDay[] {
  const answers = answersByDay(experiment);
  const last = lastCountedDay(experiment);
  return periodsToShow(experiment.data.plan, today)
    .flatMap((period) => daysInRange(period.range).map((day) => ({ day, period })))
    .filter(({ day }) => day <= today && day <= last)
    .map(({ day, period }) => ({
      day,
      arm: period.arm,
      isWashout: day < period.counted.from,
      isRated: outcomes.has(day),
      wasDone: answers.get(day) ?? null,
    }));
}

/** The period of a day, for as long as the experiment goes on. */
export function periodToday(experiment: Experiment, today: LocalDay): Period | null {
  return stateOf(experiment, today) === 'running' ? periodOn(experiment.data.plan, today) : null;
}

/** A period as a chart shows it. */
export type ShownPeriod = {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly words: string;
};

/** The periods with the change, of all experiments, as far as anybody may know of them. */
export function shownPeriods(
  experiments: readonly Experiment[],
  today: LocalDay,
): readonly ShownPeriod[] {
  return experiments.flatMap((experiment) => {
    const last = lastCountedDay(experiment);
    return periodsToShow(experiment.data.plan, today)
      .filter(({ arm, range }) => arm === 'with' && range.from <= last && range.from <= today)
      .map(({ range }) => ({
        from: range.from,
        to: range.to < last ? range.to : last,
        words: experiment.data.words,
      }));
  });
}
