/** In characters as a person counts them; shorter ones are not taken. */
export const PASSPHRASE_LEAST_CHARACTERS = 10;
const LEAST_DIFFERENT = 6;
/** Four words from a long list are about 50 bits, which Argon2id makes a matter of decades to try. */
const LONG_WORDS = 4;
const LONG_CHARACTERS = 20;

/** `too-short` and `repeats-itself` are not taken; the others are. */
export type PassphraseView = 'too-short' | 'repeats-itself' | 'fair' | 'long';

/** How a passphrase looks to somebody who guesses: no more than length and variety can tell. */
export function viewOfPassphrase(passphrase: string): PassphraseView {
  const characters = Array.from(passphrase.normalize('NFKC'));
  if (characters.length < PASSPHRASE_LEAST_CHARACTERS) return 'too-short';
  if (new Set(characters).size < LEAST_DIFFERENT) return 'repeats-itself';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,]+/)
      .filter((word) => word.length > 2),
  );
  return words.size >= LONG_WORDS || characters.length >= LONG_CHARACTERS ? 'long' : 'fair';
}

export const isPassphraseTaken = (view: PassphraseView): boolean =>
  view === 'fair' || view === 'long';
