import { daysInRange, type LocalDay } from '../day/index.ts';
import { type Arm, type ExperimentPlan, periodsOf } from './plan.ts';

export type Adherence = {
  readonly arm: Arm;
  /** Days of these periods up to today, the washout with them. */
  readonly days: number;
  readonly doneDays: number;
  readonly notDoneDays: number;
};

/**
 * How the drawn order was kept, said without judging: days it was done in the periods with it and in those without.
 * Days of which nothing is known count for neither.
 */
export function adherenceOf(
  plan: ExperimentPlan,
  wasDone: ReadonlyMap<LocalDay, boolean>,
  today: LocalDay,
): Readonly<Record<Arm, Adherence>> {
  const periods = periodsOf(plan);
  const countIn = (arm: Arm): Adherence => {
    const days = periods
      .filter((period) => period.arm === arm)
      .flatMap(({ range }) => daysInRange(range))
      .filter((day) => day <= today);
    return {
      arm,
      days: days.length,
      doneDays: days.filter((day) => wasDone.get(day) === true).length,
      notDoneDays: days.filter((day) => wasDone.get(day) === false).length,
    };
  };
  return { with: countIn('with'), without: countIn('without') };
}
