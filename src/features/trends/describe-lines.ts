import { rangeLengthDays } from '@/domain/day';
import type { NewThings } from '@/domain/skin-checks';
import type { LinesChart } from '@/domain/trends';
import type { Translate } from '@/texts';
import type { Followable } from './use-followables.ts';
import { dayInRange, formatMean, formatNoted } from './words.ts';

/** The picture in sentences, for whoever does not see it. */
export function describeLines(
  { range, step, lines }: LinesChart,
  shown: readonly Followable[],
  newThings: readonly NewThings[],
  t: Translate,
): string {
  const days = rangeLengthDays(range);
  const sentences = lines.flatMap(
    ({ metric, summary: { mean: average, lowest, highest } }, index) => {
      const one = shown[index];
      if (one === undefined || average === null || lowest === null || highest === null) return [];
      const isRating = metric.unit === 'rating';
      const words = (value: number) => (isRating ? formatNoted(value) : one.inFull(value));
      return t(isRating ? 'trends.describe.rating' : 'trends.describe.other', {
        name: one.name,
        noted: average.count,
        days,
        mean: isRating ? formatMean(average.value) : one.inFull(average.value),
        lowest: words(lowest.value),
        lowestDay: dayInRange(lowest.day, range),
        highest: words(highest.value),
        highestDay: dayInRange(highest.day, range),
      });
    },
  );
  if (step !== 'day') sentences.push(t(`trends.periodLine.${step}`));
  for (const { day, names } of newThings) {
    sentences.push(t('skin.newThingsOn', { day: dayInRange(day, range), names: names.join(', ') }));
  }
  return sentences.join(' ');
}
