import type { CheckIn } from '@/domain/entries';
import type { Translate } from '@/texts';

/** What a check-in says, as much of it as was noted. */
export function checkInWords(
  { stress, belly, sleepHours, sleepQuality }: CheckIn,
  t: Translate,
): readonly string[] {
  return [
    ...(stress === null ? [] : [t('today.stressIs', { rating: stress })]),
    ...(belly === null ? [] : [t('today.bellyIs', { rating: belly })]),
    ...(sleepHours === null ? [] : [t('today.sleepHoursAre', { hours: sleepHours })]),
    ...(sleepQuality === null ? [] : [t('today.sleepQualityIs', { rating: sleepQuality })]),
  ];
}
