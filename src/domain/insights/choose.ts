import type { DayValues } from '../stats/index.ts';
import type { Exposure, Label } from './exposure.ts';
import { thresholds } from './thresholds.ts';

/**
 * What is looked at, chosen by the exposures alone and never by how the skin was: nothing that never varies, one
 * of those that were always together, and at most so many, the most evenly eaten ones.
 */
export function chooseExposures(exposures: readonly Exposure[]): readonly Exposure[] {
  const amounts = exposures.filter(({ scale, values }) => scale === 'amount' && varies(values));
  const foods = withoutTwins(exposures.filter(({ scale }) => scale === 'yes-no'))
    .map((exposure) => ({ exposure, days: daysOfRarerSide(exposure.values) }))
    .filter(({ days }) => days >= thresholds.gates.runsInGroup)
    // By name where equal, so that the order of entries does not choose.
    .toSorted(
      (left, right) => right.days - left.days || (left.exposure.id < right.exposure.id ? -1 : 1),
    )
    .map(({ exposure }) => exposure);
  return [...amounts, ...foods].slice(0, thresholds.exposuresMaximum);
}

function varies(values: DayValues): boolean {
  const first = values.find((value) => !Number.isNaN(value));
  return values.some((value) => !Number.isNaN(value) && value !== first);
}

/** Days with or days without, whichever are fewer. */
function daysOfRarerSide(values: DayValues): number {
  let daysWith = 0;
  let daysWithout = 0;
  for (const value of values) {
    if (value === 1) daysWith += 1;
    else if (value === 0) daysWithout += 1;
  }
  return Math.min(daysWith, daysWithout);
}

/**
 * Of exposures that are the same on every day one, which knows the other foods: a food before its family, else the
 * first by name.
 */
function withoutTwins(exposures: readonly Exposure[]): readonly Exposure[] {
  const byDays = new Map<string, { readonly kept: Exposure; readonly twins: Label[] }>();
  const placeOf = ({ group, id }: Exposure) => `${group === 'family' ? 1 : 0} ${id}`;
  const sorted = exposures.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  for (const exposure of sorted) {
    const days = exposure.values.join('');
    const known = byDays.get(days);
    if (known === undefined) byDays.set(days, { kept: exposure, twins: [] });
    else if (exposure.group === 'food') known.twins.push(exposure.label);
  }
  return [...byDays.values()].map(({ kept, twins }) =>
    twins.length === 0 ? kept : { ...kept, twins },
  );
}
