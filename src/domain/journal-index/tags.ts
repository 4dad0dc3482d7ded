import { foldWords } from '../foods/search/fold.ts';

/** A number sign at the start of a word, and letters, digits, "_" or "-" after it. */
const TAG = /(?<![\p{L}\p{N}#&/])#([\p{L}\p{N}_][\p{L}\p{N}_-]*)/gu;
const HAS_LETTER = /\p{L}/u;

export type Tag = {
  /** The same for "#Holiday" and "#holiday". */
  readonly value: string;
  /** As it was written. */
  readonly name: string;
};

/** The words somebody marked with "#" in what they wrote, each once. "#1" is a number, no tag. */
export function tagsIn(text: string): readonly Tag[] {
  if (!text.includes('#')) return [];
  const tags = new Map<string, Tag>();
  for (const [, name = ''] of text.matchAll(TAG)) {
    const value = foldWords(name).join('-');
    if (value !== '' && HAS_LETTER.test(name) && !tags.has(value)) tags.set(value, { value, name });
  }
  return [...tags.values()];
}
