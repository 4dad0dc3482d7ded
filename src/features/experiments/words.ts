import { formatDay, type LocalDay } from '@/domain/day';
import { type Experiment, experimentTemplates } from '@/domain/experiments';
import { metricById } from '@/domain/series';
import { LOCALE, type TextKey, type Translate } from '@/texts';

export const dayWords = (day: LocalDay): string => formatDay(day, 'long', LOCALE);
export const shortDay = (day: LocalDay): string => formatDay(day, 'short', LOCALE);

export function outcomeWords(outcome: string, t: Translate): string {
  return t(metricById(outcome).textKey as TextKey);
}

/** A template speaks the language on show; own words stay as they were written. */
export function experimentWords({ data }: Experiment, t: Translate): string {
  const template = experimentTemplates.find(({ id }) => id === data.templateId);
  return template === undefined ? data.words : t(template.textKey as TextKey);
}
