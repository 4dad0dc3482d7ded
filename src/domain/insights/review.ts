import { falseDiscoveryRates, type Interval } from '../stats/index.ts';
import { type Check, checksNotPassed, isLargeEnough } from './checks.ts';
import type { Exposure, Outcome } from './exposure.ts';
import { type ClosedGate, closedGates, countDistinct } from './gates.ts';
import { countGroups, dealDays, type GroupCounts, type Groups } from './groups.ts';
import { measure, type Measured } from './measure.ts';
import {
  prepareExposure,
  type PreparedExposure,
  prepareOutcome,
  type PreparedOutcome,
} from './prepare.ts';
import { thresholds } from './thresholds.ts';
import { WINDOW_IDS, type WindowId, WINDOWS } from './windows.ts';

/** science.md 4.10. */
export const LINK_STATES = ['not-enough', 'none', 'idea', 'possible', 'reverse'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** Of a possible link how far its interval keeps from nothing; an idea is weak. */
export type Sureness = 'clear' | 'likely' | 'weak' | 'none';

export type Finding = {
  readonly exposureId: string;
  readonly outcomeId: string;
  readonly windowId: WindowId;
  /** The question fixed for this exposure; the others are explored beside it. */
  readonly isMain: boolean;
  readonly state: LinkState;
  readonly sureness: Sureness;
  /** Days with or in the top third. */
  readonly daysWith: number;
  readonly daysWithout: number;
  readonly pairedDays: number;
  /** From the first to the last of them. */
  readonly spanDays: number;
  /** null when there was not enough to compare. */
  readonly result: {
    readonly r: number;
    readonly effectiveDays: number;
    readonly p: number;
    /** Over everything looked at. */
    readonly q: number;
    readonly difference: number;
    readonly interval: Interval | null;
  } | null;
  /** What is wanting for a comparison; empty when there was one. */
  readonly closedGates: readonly ClosedGate[];
  /** Of a short-listed link what spoke against it. */
  readonly notPassed: readonly Check[];
};

export type Review = {
  readonly findings: readonly Finding[];
  /** Everything looked at: it is said on screen. */
  readonly comparisonCount: number;
};

/** A question somebody chose; days before `fromDay` have already been looked at and do not answer it. */
export type MainQuestion = {
  readonly exposureId: string;
  readonly outcomeId: string;
  readonly windowId: WindowId;
  /** Index of the first day that counts. */
  readonly fromDay: number;
};

export type ReviewInput = {
  /** Day number of the first element of every series. */
  readonly firstDayNumber: number;
  readonly exposures: readonly Exposure[];
  readonly outcomes: readonly Outcome[];
  /** At most five; with any, nothing else becomes more than an idea. */
  readonly mainQuestions?: readonly MainQuestion[];
};

type Candidate = {
  readonly exposure: PreparedExposure;
  readonly outcome: PreparedOutcome;
  readonly groups: Groups;
  readonly counts: GroupCounts;
  readonly closed: readonly ClosedGate[];
  readonly measured: Measured | null;
};

/**
 * Looks at every exposure in every window against every outcome, corrects for having looked at so many, and
 * says of each what may be said. The same days give the same review.
 */
export function reviewLinks(input: ReviewInput): Review {
  const { mainQuestions = [] } = input;
  if (mainQuestions.length === 0)
    return reviewFamily(input, thresholds.falseDiscoveryRate, candidatesOf(input));
  const asked = mainQuestions.slice(0, thresholds.mainQuestionsMaximum);
  const main = reviewFamily(
    input,
    thresholds.questionDiscoveryRate,
    asked.flatMap((question) => candidateOf(input, question)),
  );
  const rest = reviewFamily(
    input,
    thresholds.falseDiscoveryRate,
    candidatesOf(input).filter(
      ({ exposure, outcome }) =>
        !main.findings.some(
          ({ exposureId, outcomeId, windowId }) =>
            exposureId === exposure.exposure.id &&
            outcomeId === outcome.outcome.id &&
            windowId === exposure.windowId,
        ),
    ),
  );
  return {
    findings: [...main.findings, ...rest.findings.map(asIdea)],
    comparisonCount: main.comparisonCount + rest.comparisonCount,
  };
}

function candidatesOf({ exposures, outcomes }: ReviewInput): readonly Candidate[] {
  const preparedOutcomes = outcomes.map(prepareOutcome);
  return exposures.flatMap((exposure) =>
    WINDOW_IDS.flatMap((windowId) => {
      const prepared = prepareExposure(exposure, windowId);
      return preparedOutcomes
        .filter(({ outcome }) => mayBeLinked(exposure, outcome))
        .map((outcome) => examine(prepared, outcome));
    }),
  );
}

function mayBeLinked({ id, onlyFor }: Exposure, outcome: Outcome): boolean {
  return id !== outcome.id && (onlyFor === undefined || onlyFor.includes(outcome.id));
}

/** Only days from the question on; nothing when it names what is no longer there. */
function candidateOf(
  { exposures, outcomes }: ReviewInput,
  { exposureId, outcomeId, windowId, fromDay }: MainQuestion,
): readonly Candidate[] {
  const exposure = exposures.find(({ id }) => id === exposureId);
  const outcome = outcomes.find(({ id }) => id === outcomeId);
  if (exposure === undefined || outcome === undefined || !mayBeLinked(exposure, outcome)) return [];
  const values = outcome.values.map((value, day) => (day < fromDay ? Number.NaN : value));
  const prepared = { ...prepareExposure(exposure, windowId), isMain: true };
  return [examine(prepared, prepareOutcome({ ...outcome, values }))];
}

/** One exposure in one window against one outcome: enough days? and if so, what they say. */
export function examine(exposure: PreparedExposure, outcome: PreparedOutcome): Candidate {
  const groups = dealDays(exposure.x, outcome.y, exposure.scale);
  const counts = countGroups(groups);
  const closed = closedGates(
    counts,
    countDistinct(groups, outcome.outcome.values),
    WINDOWS[exposure.windowId],
  );
  const measured = closed.length > 0 ? null : measure(groups, exposure, outcome);
  return { exposure, outcome, groups, counts, closed, measured };
}

function reviewFamily(
  { firstDayNumber }: Pick<ReviewInput, 'firstDayNumber'>,
  discoveryRate: number,
  candidates: readonly Candidate[],
): Review {
  const compared = candidates.flatMap(({ measured }) => measured ?? []);
  const rates = falseDiscoveryRates(compared.map(({ p }) => p));
  const qOf = new Map(compared.map((measured, index) => [measured, rates[index] ?? 1]));
  return {
    comparisonCount: compared.length,
    findings: candidates.map((candidate) => {
      const { exposure, outcome, counts, closed, measured } = candidate;
      const q = measured === null ? 1 : (qOf.get(measured) ?? 1);
      const notPassed =
        measured === null || !exposure.isMain || q > discoveryRate
          ? []
          : checksNotPassed({ ...candidate, measured, firstDayNumber });
      const state = stateOf(candidate, q <= discoveryRate, notPassed);
      return {
        exposureId: exposure.exposure.id,
        outcomeId: outcome.outcome.id,
        windowId: exposure.windowId,
        isMain: exposure.isMain,
        state,
        sureness: surenessOf(state, measured, outcome.outcome.highest),
        daysWith: counts.daysWith,
        daysWithout: counts.daysWithout,
        pairedDays: counts.pairedDays,
        spanDays: counts.spanDays,
        result: measured === null ? null : { ...measured, q },
        closedGates: closed,
        notPassed,
      };
    }),
  };
}

function stateOf(
  { measured, exposure, outcome }: Candidate,
  isShortListed: boolean,
  notPassed: readonly Check[],
): LinkState {
  if (measured === null) return 'not-enough';
  // Four windows are four chances: only the one that was the question may end as a possible link.
  if (exposure.isMain && isShortListed) {
    if (notPassed.length === 0) return 'possible';
    if (notPassed.length === 1 && notPassed[0] === 'direction') return 'reverse';
  }
  const isLarge = isLargeEnough(measured.difference, outcome.outcome.highest);
  return measured.p <= thresholds.ideaP && isLarge ? 'idea' : 'none';
}

function surenessOf(state: LinkState, measured: Measured | null, highest: number): Sureness {
  if (state === 'idea' || state === 'reverse') return 'weak';
  if (state !== 'possible' || measured === null || measured.interval === null) return 'none';
  const { low, high } = measured.interval;
  const nearest = Math.min(Math.abs(low), Math.abs(high));
  return nearest >= (thresholds.clearDifference * highest) / 10 ? 'clear' : 'likely';
}

function asIdea(finding: Finding): Finding {
  return finding.state === 'possible' || finding.state === 'reverse'
    ? { ...finding, state: 'idea', sureness: 'weak' }
    : finding;
}
