import type { Tracker } from '../trackers/index.ts';
import { lex } from './lex.ts';
import { Lexicon } from './lexicon.ts';
import { makeEntry } from './make-entries.ts';
import { todayOf } from './moments.ts';
import type { Chosen, FoodLookups, QuickLineContext, QuickLineReading } from './reading.ts';
import { scan } from './scan.ts';
import { Sheet } from './sheet.ts';
import type { Vocabulary } from './vocabulary.ts';

const lexicons = new WeakMap<Vocabulary, Lexicon>();

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  let lexicon = lexicons.get(vocabulary);
  if (lexicon === undefined) {
    lexicon = new Lexicon(vocabulary);
    lexicons.set(vocabulary, lexicon);
  }
  return lexicon;
}

/**
 * Reads one line of plain words as the entries that would be saved. Reads every string; what it cannot
 * make sense of it says. Labels and problems are keys of the catalogue.
 * @param chosen what somebody chose where the words have several readings
 */
export function readQuickLine(
  text: string,
  {
    context,
    vocabulary,
    foods,
    trackers = [],
    chosen = new Map(),
  }: {
    readonly context: QuickLineContext;
    readonly vocabulary: Vocabulary;
    readonly foods: FoodLookups;
    /** What the person tracks, retired ones, too. */
    readonly trackers?: readonly Tracker[];
    readonly chosen?: Chosen;
  },
): QuickLineReading {
  const words = lexiconOf(vocabulary);
  const today = todayOf(context);
  const sheet = new Sheet(text, lex(text), words, foods, context, today, chosen, trackers);
  const entries = scan(sheet).flatMap((draft) => makeEntry(sheet, draft) ?? []);
  const byStart = <T extends { readonly start: number }>(things: readonly T[]): readonly T[] =>
    things.toSorted((left, right) => left.start - right.start);
  return {
    entries,
    parts: byStart(sheet.parts),
    choices: byStart(sheet.choices),
    problems: byStart(sheet.problems),
    notices: byStart(sheet.notices),
    isComplete: entries.length > 0 && sheet.problems.length === 0,
  };
}
