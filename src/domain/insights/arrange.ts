import type { DailyRecord } from './daily.ts';
import type { Exposure, Outcome } from './exposure.ts';
import { daysMoreFor } from './gates.ts';
import type { Finding, Review } from './review.ts';

/** A finding with what it is about. */
export type NamedFinding = {
  readonly finding: Finding;
  readonly exposure: Exposure;
  readonly outcome: Outcome;
};

export type ArrangedFindings = {
  /** Possible links, and those that may run the other way; the surest first. */
  readonly links: readonly NamedFinding[];
  /** Those of the main window first, then the least likely to be chance. */
  readonly ideas: readonly NamedFinding[];
  /** Of the main window only, as are those that wait: four windows say one thing four times. */
  readonly unclear: readonly NamedFinding[];
  /** Whatever is nearest first. */
  readonly waiting: readonly NamedFinding[];
};

const SURENESS = ['clear', 'likely', 'weak', 'none'] as const;

/** A review in the order somebody reads it. */
export function arrangeFindings(
  { findings }: Review,
  { exposures, outcomes }: Pick<DailyRecord, 'exposures' | 'outcomes'>,
): ArrangedFindings {
  const exposureById = new Map(exposures.map((exposure) => [exposure.id, exposure]));
  const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const named = findings.flatMap((finding): readonly NamedFinding[] => {
    const exposure = exposureById.get(finding.exposureId);
    const outcome = outcomeById.get(finding.outcomeId);
    return exposure === undefined || outcome === undefined ? [] : [{ finding, exposure, outcome }];
  });
  const inState = (...states: readonly Finding['state'][]) =>
    named.filter(({ finding }) => states.includes(finding.state));
  const ofMain = (all: readonly NamedFinding[]) => all.filter(({ finding }) => finding.isMain);
  return {
    links: inState('possible', 'reverse').toSorted(
      (left, right) =>
        SURENESS.indexOf(left.finding.sureness) - SURENESS.indexOf(right.finding.sureness) ||
        sizeOf(right) - sizeOf(left),
    ),
    ideas: inState('idea').toSorted(
      (left, right) =>
        Number(right.finding.isMain) - Number(left.finding.isMain) ||
        chanceOf(left) - chanceOf(right),
    ),
    unclear: ofMain(inState('none')),
    waiting: ofMain(inState('not-enough')).toSorted(
      (left, right) => daysWaiting(left) - daysWaiting(right),
    ),
  };
}

/** Of the whole scale, so that a rating and a level can be compared. */
export function shareOfScale(points: number, { highest }: Pick<Outcome, 'highest'>): number {
  return points / highest;
}

function sizeOf({ finding, outcome }: NamedFinding): number {
  return Math.abs(shareOfScale(finding.result?.difference ?? 0, outcome));
}

function chanceOf({ finding }: NamedFinding): number {
  return finding.result?.p ?? 1;
}

function daysWaiting({ finding }: NamedFinding): number {
  return daysMoreFor(finding.closedGates) ?? Number.MAX_SAFE_INTEGER;
}
