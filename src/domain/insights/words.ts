import type { TextRef } from '../entries/index.ts';
import { roundToTenth } from '../series/index.ts';
import type { EatenTogether } from './eaten-together.ts';
import { daysMoreFor } from './gates.ts';
import type { LedgerChange } from './ledger.ts';
import type { LoggingBias } from './logging-bias.ts';
import type { Finding } from './review.ts';
import type { RewindLine } from './rewind.ts';
import type { Scale } from './windows.ts';

/**
 * The prescribed sentence of a finding (science.md 4.10), as data. Who puts it into words adds `exposure` and
 * `outcome`, which the domain cannot say: names of foods and of ratings, as they stand in a sentence.
 * @param scale of the exposure in the window of the finding
 */
export function sentenceOf(finding: Finding, scale: Scale, comparisonCount: number): TextRef {
  const { state, result, closedGates, pairedDays, daysWith, daysWithout, windowId } = finding;
  if (state === 'not-enough' || result === null) {
    const daysMore = daysMoreFor(closedGates);
    return daysMore === null
      ? { key: 'insights.sentence.notEnough' }
      : { key: 'insights.sentence.notEnoughDays', values: { daysMore } };
  }
  if (state === 'none') {
    return { key: 'insights.sentence.none', values: { days: pairedDays } };
  }
  const { difference, interval } = result;
  const values = {
    // A choice in a message cannot have a hyphen in its name.
    scale: scale === 'amount' ? 'amount' : 'had',
    window: windowId.replaceAll('-', '_'),
    direction: difference > 0 ? 'higher' : 'lower',
    points: roundToTenth(Math.abs(difference)),
    daysWith,
    daysWithout,
  };
  if (state === 'idea' || interval === null) {
    return { key: 'insights.sentence.idea', values: { ...values, comparisons: comparisonCount } };
  }
  return {
    key: state === 'reverse' ? 'insights.sentence.reverse' : 'insights.sentence.possible',
    values: { ...values, ...rangeOf(difference, interval) },
  };
}

/** The likely range in the words of the sentence: "1.2 higher (0.4 to 2.0)", least first. */
function rangeOf(
  difference: number,
  { low, high }: { readonly low: number; readonly high: number },
): { readonly least: number; readonly most: number } {
  const [least, most] = difference > 0 ? [low, high] : [-high, -low];
  return { least: roundToTenth(least), most: roundToTenth(most) };
}

/** Always beside a result: days, comparisons, and how much is missing. */
/** @param scale an amount has days with more and with less */
export function factsOf(finding: Finding, scale: Scale, comparisonCount: number): TextRef {
  const { pairedDays, spanDays, daysWith, daysWithout } = finding;
  const missingPercent = spanDays === 0 ? 0 : Math.round(100 * (1 - pairedDays / spanDays));
  return {
    key: 'insights.facts',
    values: { scale, daysWith, daysWithout, comparisons: comparisonCount, missingPercent },
  };
}

export function surenessKey({ sureness }: Finding): string {
  return `insights.sureness.${sureness}`;
}

/** What spoke against a short-listed link, each in a few words. */
export function notPassedKeys({ notPassed }: Finding): readonly string[] {
  return notPassed.map((check) => `insights.notPassed.${check}`);
}

/** Why there is no comparison yet, each in a few words. */
export function closedGateKeys({ closedGates }: Finding): readonly string[] {
  return closedGates.map(({ gate }) => `insights.gate.${gate}`);
}

/** What new days do to what was said before. */
export function changeKey({ change }: LedgerChange): string {
  return `insights.change.${change}`;
}

/** Who puts it into words adds `first` and `second`, the names of the foods. */
export function togetherText({
  daysTogether,
  daysFirstOnly,
  daysSecondOnly,
  daysApartWanted,
}: EatenTogether): TextRef {
  return {
    key: 'insights.together',
    values: { daysTogether, daysApart: daysFirstOnly + daysSecondOnly, daysApartWanted },
  };
}

/** Who puts it into words adds `outcome`. */
export function loggingBiasText({ difference, daysWithNotes, daysWithout }: LoggingBias): TextRef {
  return {
    key: 'insights.loggingBias',
    values: {
      // On days without food notes.
      direction: difference < 0 ? 'higher' : 'lower',
      points: roundToTenth(Math.abs(difference)),
      daysWithNotes,
      daysWithout,
    },
  };
}

/** One line of a rewind; who puts it into words adds `exposure`. */
export function rewindText({ before, usual }: RewindLine, scale: Scale): TextRef {
  if (scale === 'amount') {
    const values = { before: roundToTenth(before), usual: roundToTenth(usual) };
    return { key: 'insights.rewind.amount', values };
  }
  return {
    key: before === 1 ? 'insights.rewind.had' : 'insights.rewind.notHad',
    values: { usualPercent: Math.round(100 * usual) },
  };
}
