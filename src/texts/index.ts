import { IntlMessageFormat } from 'intl-messageformat';
import { englishCatalogue, type TextKey } from './catalogue.ts';

export type { TextKey } from './catalogue.ts';

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** A message chosen by pure code (which knows no language) and put into words by the page. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/** English with day before month and a 24-hour clock, as the program shows dates. */
export const LOCALE = 'en-GB';

const messages: ReadonlyMap<string, string> = new Map(
  Object.entries(englishCatalogue).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${area}.${key}`, text]),
  ),
);

const compiled = new Map<string, IntlMessageFormat>();

export function isTextKey(key: string): key is TextKey {
  return messages.has(key);
}

/**
 * Puts a message of the catalogue into words.
 * @throws RangeError when the key is not in the catalogue, Error when a value is missing.
 */
export function formatText(key: TextKey, values?: TextValues): string {
  let message = compiled.get(key);
  if (message === undefined) {
    const source = messages.get(key);
    if (source === undefined) throw new RangeError(`No text named "${key}" in the catalogue.`);
    // Tags are off: texts carry no markup, so that a "<" in a note can never become any.
    message = new IntlMessageFormat(source, LOCALE, undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format(values));
}

/** The page's way to the catalogue; a hook, so that a language can be chosen at run time. */
export function useText(): Translate {
  return formatText;
}
