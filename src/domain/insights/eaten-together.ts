import type { Exposure } from './exposure.ts';
import { thresholds } from './thresholds.ts';

export type EatenTogether = {
  readonly exposureIds: readonly [string, string];
  readonly daysTogether: number;
  readonly daysFirstOnly: number;
  readonly daysSecondOnly: number;
  /** About how many more days with just one of them would tell them apart. */
  readonly daysApartWanted: number;
};

/** Of the days with either, those with both: from here on they are as good as one. Ours. */
const TOGETHER_SHARE = 0.8;

/**
 * Two foods that are nearly always on the same days: what is found of the one is as much of the other. A food
 * and its family, or a dish and what is in it, are not compared here unless their days say so.
 */
export function eatenTogether(exposures: readonly Exposure[]): readonly EatenTogether[] {
  const foods = exposures.filter(({ group }) => group === 'food');
  return foods.flatMap((first, index) =>
    foods.slice(index + 1).flatMap((second) => togetherOf(first, second) ?? []),
  );
}

function togetherOf(first: Exposure, second: Exposure): EatenTogether | null {
  let daysTogether = 0;
  let daysFirstOnly = 0;
  let daysSecondOnly = 0;
  for (let day = 0; day < first.values.length; day += 1) {
    const had = [first.values[day] === 1, second.values[day] === 1] as const;
    if (had[0] && had[1]) daysTogether += 1;
    else if (had[0] && second.values[day] === 0) daysFirstOnly += 1;
    else if (had[1] && first.values[day] === 0) daysSecondOnly += 1;
  }
  const daysApart = daysFirstOnly + daysSecondOnly;
  const { daysInGroup } = thresholds.gates;
  if (daysTogether < daysInGroup) return null;
  if (daysTogether < TOGETHER_SHARE * (daysTogether + daysApart)) return null;
  return {
    exposureIds: [first.id, second.id],
    daysTogether,
    daysFirstOnly,
    daysSecondOnly,
    daysApartWanted:
      Math.max(daysInGroup, Math.ceil(daysTogether / 4)) - Math.min(daysApart, daysInGroup),
  };
}
