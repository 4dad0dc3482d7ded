/** Experiments of people of whom it is known what the change does. */
import { daysInRange, type LocalDay, parseLocalDay } from '@/domain/day';
import {
  analyseExperiment,
  type ExperimentPlan,
  lastDayOf,
  type Pace,
  periodsOf,
  type Verdict,
  VERDICTS,
} from '@/domain/experiments';
import { drawNormal, seededRandom } from '@/domain/stats';

export type ExperimentCell = {
  readonly memory: number;
  readonly pairCount: number;
  readonly pace: Pace;
  /** Points on every day of a period with the change; null: drawn for each person from the stated prior. */
  readonly effect: number | null;
};

export type ExperimentTally = {
  readonly cell: ExperimentCell;
  readonly people: number;
  /** Experiments with enough pairs. */
  readonly answered: number;
  /** Of these, the true effect lay in the 95 % interval. */
  readonly covered: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
};

const MEAN = 4;
const DEVIATION = 1.5;
const MISSING_SHARE = 0.15;
const PRIOR_DEVIATION = 1.5;
const START = parseLocalDay('2026-01-05');

export const experimentCells: readonly ExperimentCell[] = [null, 0, -1].flatMap((effect) =>
  [0, 0.7, 0.9].flatMap((memory) => [
    { memory, pairCount: 3, pace: 'days' as const, effect },
    { memory, pairCount: 4, pace: 'days' as const, effect },
    { memory, pairCount: 4, pace: 'week' as const, effect },
    { memory, pairCount: 6, pace: 'week' as const, effect },
  ]),
);

export function tallyExperiments(
  cell: ExperimentCell,
  people: number,
  seed: number,
): ExperimentTally {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  let answered = 0;
  let covered = 0;
  for (let index = 0; index < people; index += 1) {
    const random = seededRandom(seed + index);
    const effect = cell.effect ?? drawNormal(random, 0, PRIOR_DEVIATION);
    const plan: ExperimentPlan = {
      startDay: START,
      pairCount: cell.pairCount,
      pace: cell.pace,
      seed: Math.floor(random() * 2 ** 32),
    };
    const outcomes = new Map<LocalDay, number>();
    let state = drawNormal(random, 0, DEVIATION);
    for (const { arm, range } of periodsOf(plan)) {
      for (const day of daysInRange(range)) {
        state =
          cell.memory * state + drawNormal(random, 0, DEVIATION * Math.sqrt(1 - cell.memory ** 2));
        const isNoted = random() >= MISSING_SHARE;
        if (isNoted) outcomes.set(day, MEAN + state + (arm === 'with' ? effect : 0));
      }
    }
    const { verdict, estimate } = analyseExperiment(plan, outcomes, lastDayOf(plan));
    verdicts[verdict] += 1;
    if (estimate === null) continue;
    answered += 1;
    if (estimate.interval.low <= effect && effect <= estimate.interval.high) covered += 1;
  }
  return { cell, people, answered, covered, verdicts };
}
