/**
 * Every number the insights decide by, with its reason. "Ours" is a choice nobody has validated; what it leads
 * to is in docs/insights-validation.md, which `npm run sim` writes anew.
 */
export const thresholds = {
  /** A link is worked out only when all of these hold. Ours, backed by the simulation. */
  gates: {
    /** With a guard of 7 days, 28 days leave 15 shifts: no p of the check could be below 1/16. */
    spanDays: 42,
    /** Three weeks back and one to go need months before they are more than one story. */
    spanDaysOfLongWindow: 84,
    pairedDays: 30,
    /** With more missing, the days that were noted are a choice of their own. */
    pairedShare: 0.6,
    /** Fewer days with or without are their own average. */
    daysInGroup: 8,
    /** One holiday of ten days is one event, not ten. */
    runsInGroup: 3,
    distinctOutcomes: 3,
  },
  /** Benjamini and Hochberg's rate over everything looked at, for a possible link. */
  falseDiscoveryRate: 0.1,
  /**
   * The same for questions somebody chose beforehand. They are not diluted by all else that is looked at: at 0.1 up
   * to 9 % of people without any link were shown one. Ours, by the simulation.
   */
  questionDiscoveryRate: 0.04,
  /** Below it and not a possible link: an idea to test. */
  ideaP: 0.05,
  /** On 0 to 10; below is the trivial zone. Ours: no diary scale has a validated one. */
  smallestDifference: 0.5,
  /** The days next to the given order are nearly the given order. */
  shiftGuardDays: 7,
  /** Of ten years not every shift is tried: a thousandth is fine enough for a yes or no at 0.05. */
  shiftsMaximum: 999,
  shiftP: 0.05,
  /** Whole weeks dealt out anew; fewer than six have too few orders. */
  weeksMinimum: 6,
  weekDraws: 4999,
  weekP: 0.1,
  /** What the dealing starts from: the same days give the same answer. */
  seed: 4_061_974,
  /** An interval on fewer effective days than this says nothing. */
  effectiveDaysMinimum: 6,
  /** Days ahead that must say less than the days before, or skin may have come first. */
  aheadDays: { fromDays: -3, toDays: -1, needed: 2 },
  /** On 0 to 10: so much worse or better on days without food notes is worth a warning. Ours. */
  loggingBias: 1,
  /** Both kinds of days needed before the warning is more than chance. Ours: as many as a group. */
  loggingBiasDays: 8,
  /** An interval that keeps this far from 0 is a clear pattern. Ours: the trivial zone. */
  clearDifference: 0.5,
  /** More would drown the few that matter in comparisons. Ours. */
  exposuresMaximum: 60,
  regionsMaximum: 3,
  mainQuestionsMaximum: 5,
  /** So far ahead nobody can say. */
  daysMoreMaximum: 365,
  /** The days of a rewind: "the 72 hours before". */
  rewindDays: 3,
  /** A list of what was different, not of everything. Ours. */
  rewindLines: 6,
  lagProfileDays: 7,
} as const;
