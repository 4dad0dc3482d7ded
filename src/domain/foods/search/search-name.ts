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

export function searchNamesOf({ name, aliases, words }: SearchableFood): readonly SearchName[] {
  return [
    searchName(name, 'name'),
    ...aliases.map((alias) => searchName(alias, 'alias')),
    ...(['de', 'es', 'fr'] as const).flatMap((language) =>
      (words?.[language] ?? []).map((word) => searchName(word, language)),
    ),
  ];
}
