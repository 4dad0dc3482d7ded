import { foldWords, keyWords } from './fold.ts';
import type { NameSource, SearchableFood, SearchName } from './searchable.ts';
import { stemWord } from './stem.ts';

export function searchName(text: string, source: NameSource): SearchName {
  const words = foldWords(text);
  const keys = keyWords(words);
  return {
    text,
    source,
    words,
    folded: words.join(' '),
    key: keys.join(' '),
    squeezed: stemWord(words.join('')),
  };
}

/** Every name of a food, the first one first. */
export function textsOf({ name, aliases, words }: SearchableFood): readonly NameText[] {
  return [
    { text: name, source: 'name' },
    ...aliases.map((text) => ({ text, source: 'alias' as const })),
    ...(['de', 'es', 'fr'] as const).flatMap((source) =>
      (words?.[source] ?? []).map((text) => ({ text, source })),
    ),
  ];
}

type NameText = { readonly text: string; readonly source: NameSource };

export function searchNamesOf(food: SearchableFood): readonly SearchName[] {
  return textsOf(food).map(({ text, source }) => searchName(text, source));
}
