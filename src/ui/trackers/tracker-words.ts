import { formatTimeOfDay, timeFromMinutes } from '@/domain/day';
import type { Tracker, TrackerValue } from '@/domain/trackers';
import { LOCALE, type Translate } from '@/texts';

const amounts = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** "3 glasses", "21 °C": a unit that is empty is left out. */
export function amountWords(t: Translate, amount: number, unit: string): string {
  const values = { amount: amounts.format(amount), unit };
  return t(unit === '' ? 'trackers.value.bare' : 'trackers.value.amount', values);
}

/**
 * What was noted, in words.
 * @param tracker whose present names count; without one the words that were noted do
 */
export function valueWords(t: Translate, value: TrackerValue, tracker?: Tracker): string {
  switch (value.type) {
    case 'yes-no':
      return t(value.isYes ? 'trackers.yes' : 'trackers.no');
    case 'scale':
      return t('trackers.value.rating', { rating: value.rating });
    case 'number':
      return amountWords(t, value.amount, value.unit);
    case 'choice': {
      const measure = tracker?.data.measure;
      const choices = measure?.type === 'choice' ? measure.choices : [];
      return choices.find(({ id }) => id === value.choiceId)?.name ?? value.label;
    }
    default:
      return formatTimeOfDay(timeFromMinutes(value.minutes));
  }
}
