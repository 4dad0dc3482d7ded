import { formatDay, formatTimeOfDay, type LocalDay, timeOfMoment, yearOf } from '@/domain/day';
import type { TextRef } from '@/domain/entries';
import type { QuickLineEntry } from '@/domain/quick-line';
import { LOCALE, type TextKey, type TextValues, type Translate } from '@/texts';

const WORDS_SHOWN_LETTERS = 48;

/** Long words would push everything else aside. */
export function shortened(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  return plain.length > WORDS_SHOWN_LETTERS ? `${plain.slice(0, WORDS_SHOWN_LETTERS)}…` : plain;
}

/** A label of the domain: days, meals and places come as ids. */
export function labelWords(t: Translate, { key, values = {} }: TextRef): string {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = String(value);
    if (name === 'day') shown[name] = formatDay(text as LocalDay, 'full', LOCALE);
    else if (name === 'slot') shown[name] = t(`entries.slot.${text}` as TextKey);
    else if (name === 'regions') {
      shown[name] = text
        .split(' ')
        .map((region) => t(`entries.region.${region}` as TextKey))
        .join(', ');
    } else shown[name] = typeof value === 'string' ? shortened(value) : value;
  }
  return t(key as TextKey, shown satisfies TextValues);
}

/** `Today, 20:30` · `Sunday, 22 November, 19:00` */
export function whenWords(t: Translate, { moment }: QuickLineEntry, today: LocalDay): string {
  const { day } = moment;
  const dayWords =
    day === today
      ? t('today.title')
      : formatDay(day, yearOf(day) === yearOf(today) ? 'long' : 'full', LOCALE);
  return t('quick.when', { day: dayWords, time: formatTimeOfDay(timeOfMoment(moment)) });
}
