import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALE, type TextKey } from '@/texts';
import { englishCatalogue } from '@/texts/catalogue.ts';

export type Message = { readonly key: TextKey; readonly area: string; readonly text: string };

/** Every message there is. */
export const allMessages: readonly Message[] = Object.entries(englishCatalogue).flatMap(
  ([area, texts]) =>
    Object.entries(texts as Readonly<Record<string, string>>).map(([key, text]) => ({
      key: `${area}.${key}` as TextKey,
      area,
      text,
    })),
);

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Parts of a message that stand for a value, also those inside a choice. */
export function argumentsOf(text: string): readonly { name: string; options: readonly string[] }[] {
  const found: { name: string; options: readonly string[] }[] = [];
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      const isPlainText = part.type === 0 || part.type === 7;
      if (isPlainText) continue;
      if ('options' in part) {
        found.push({ name: part.value, options: Object.keys(part.options) });
        for (const option of Object.values(part.options)) walk(option.value);
      } else {
        found.push({ name: part.value, options: [] });
      }
    }
  };
  walk(new IntlMessageFormat(text, LOCALE, undefined, { ignoreTag: true }).getAst());
  return found;
}
