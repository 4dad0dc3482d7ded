import { canonicalWord } from './spelling.ts';
import { stemWord } from './stem.ts';

/** What carries no meaning in the name of a food: "bread with butter", "pan con tomate". */
const CONNECTING_WORDS = new Set(
  'a an and the of with in on n or de du des la le les el los con et y au aux mit und'.split(' '),
);

const PLAIN = /^[a-z]+( [a-z]+)*$/;
const NOT_ASCII = /[^\0-\x7f]/;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** The words of a text in small letters without accents: "Flocons d’avoine" is `flocons`, `avoine`. */
export function foldWords(text: string): readonly string[] {
  let folded = text.toLowerCase();
  // Most names are; a program start folds thousands.
  if (PLAIN.test(folded)) return folded.split(' ');
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .replace(/[ßœæøł]/g, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '');
  }
  return folded
    .replace(/\b[dl]['’]/g, '')
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const keys = new Map<string, string>();
const KEYS_MAXIMUM = 20_000;

/** One word for its plural, its singular and its British and American spelling. */
export function wordKey(foldedWord: string): string {
  let key = keys.get(foldedWord);
  if (key === undefined) {
    key = canonicalWord(stemWord(foldedWord));
    // The names of foods have some thousand words; what is typed must not add up for ever.
    if (keys.size >= KEYS_MAXIMUM) keys.clear();
    keys.set(foldedWord, key);
  }
  return key;
}

/** The words that make two names the same name, in their order. */
export function keyWords(foldedWords: readonly string[]): readonly string[] {
  const meaningful = foldedWords.filter((word) => !CONNECTING_WORDS.has(word));
  return (meaningful.length > 0 ? meaningful : foldedWords).map(wordKey);
}

/** Two names with one key are one name: "Yoghurts" and "yogurt", "Mac & cheese" and "mac and cheese". */
export function foodKey(name: string): string {
  return keyWords(foldWords(name)).join(' ');
}
