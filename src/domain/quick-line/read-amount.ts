import { type Portion, portionSchema } from '../foods/portion.ts';
import { readPortion } from './amounts.ts';
import { lex } from './lex.ts';
import { lexiconOf } from './read-quick-line.ts';
import type { Vocabulary } from './vocabulary.ts';

export type AmountOfFood = { readonly name: string; readonly portion: Portion };

/**
 * A food with its amount in front, as lists have it: `2 eggs`, `150 g yogurt`, `1 cup of lentils`. Null for words
 * that do not begin with a figure, and for amounts no portion can have; whether there is such a food is not asked.
 */
export function readAmount(text: string, vocabulary: Vocabulary): AmountOfFood | null {
  const tokens = lex(text);
  const [first] = tokens;
  if (first?.kind !== 'number' && first?.kind !== 'slash') return null;
  const read = readPortion(tokens, 0, lexiconOf(vocabulary));
  const rest = read === null ? undefined : tokens[read.length];
  if (rest?.kind !== 'word') return null;
  const portion = portionSchema.safeParse(read?.value);
  return portion.success ? { name: text.slice(rest.start).trim(), portion: portion.data } : null;
}
