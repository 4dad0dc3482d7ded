import { foldWords } from './fold.ts';

/** Whether every word of the query begins a word of the text, as far as it was typed; an empty query fits all. */
export function wordsFit(text: string, query: string): boolean {
  const words = foldWords(text);
  return foldWords(query).every((typed) => words.some((word) => word.startsWith(typed)));
}
