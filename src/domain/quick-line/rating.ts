import { type Read, readNumber } from './amounts.ts';
import type { Sheet } from './sheet.ts';

export const RATING_MAX = 10;

/** `3`, `3/10`, `3 out of 10`, `three`. */
export function readRating(
  sheet: Pick<Sheet, 'tokens' | 'words'>,
  at: number,
): Read<number> | null {
  const { tokens, words } = sheet;
  const token = tokens[at];
  const ofTen = token?.kind === 'slash' ? /^(\d{1,2})\/10$/.exec(token.text) : null;
  if (ofTen !== null) return { value: Number(ofTen[1]), length: 1 };
  const none = words.match(tokens, at, 'none');
  if (none !== null) return { value: 0, length: none.length };
  const number = readNumber(tokens, at, words);
  if (number === null) return null;
  const outOf = words.match(tokens, at + number.length, 'outOf');
  const ten = outOf === null ? null : tokens[at + number.length + outOf.length];
  return ten?.text === '10' && outOf !== null
    ? { value: number.value, length: number.length + outOf.length + 1 }
    : number;
}
