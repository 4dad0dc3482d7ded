import type { LocalDay, Moment, MomentContext } from '../day/index.ts';
import type { EntryData, EntryKind, TextRef } from '../entries/index.ts';
import type { Span } from './lex.ts';

/** The kinds the grammar can write. */
export type QuickLineKind = Extract<
  EntryKind,
  'meal' | 'practice' | 'skin-check' | 'check-in' | 'supplement' | 'tracker-note' | 'note'
>;

/** An entry as it would be saved; only its id and the time of writing are still to come. */
export type QuickLineEntry = {
  readonly [Kind in QuickLineKind]: {
    readonly kind: Kind;
    readonly data: EntryData<Kind>;
    readonly moment: Moment;
    /** What the day was taken from: words of the line, or the day on show. */
    readonly isDayWritten: boolean;
  };
}[QuickLineKind];

export type PartRole =
  | 'day'
  | 'time'
  | 'keyword'
  | 'rating'
  | 'duration'
  | 'region'
  | 'portion'
  | 'food'
  | 'own-food'
  | 'supplement'
  | 'note';

/** What a stretch of the line was read as. Parts never overlap. */
export type Part = Span & { readonly role: PartRole };

export type ChoiceKind =
  'slot' | 'time' | 'number' | 'region' | 'level' | 'day' | 'words' | 'rating' | 'stress';

/** Of a label's values, `day`, `slot` and `regions` (ids with spaces between) are for the page to put into words. */
export type ChoiceOption = { readonly id: string; readonly label: TextRef };

/** Something that can be read in more than one way; the first option counts until another is chosen. */
export type Choice = Span & {
  /** The same for the same words at the same place, while the line grows. */
  readonly id: string;
  readonly kind: ChoiceKind;
  readonly options: readonly ChoiceOption[];
  readonly chosen: string;
};

export type ProblemCode =
  | 'foods'
  | 'portion'
  | 'rating'
  | 'missing'
  | 'sleep'
  | 'duration'
  | 'tracker'
  | 'future'
  | 'no-such-day'
  | 'nothing'
  | 'entry';

/** Why the line cannot be saved as it stands. */
export type Problem = Span & { readonly code: ProblemCode; readonly text: TextRef };

/** Something worth knowing that stops nothing: a food that is new, hours that were rounded. */
export type Notice = Span & { readonly text: TextRef };

export type QuickLineReading = {
  /** Exactly what would be saved, in the order of the line. */
  readonly entries: readonly QuickLineEntry[];
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** There is something to save and nothing in the way. */
  readonly isComplete: boolean;
};

export type FoodMatch = {
  /** As it is shown and kept. */
  readonly name: string;
  readonly foodId?: string | undefined;
  /** The food it is taken for, when that has another name: "pizza" for a margherita. */
  readonly countsAs?: string | undefined;
  /** Something one drinks; a line of drinks alone is a drink, not a meal. */
  readonly isDrink?: boolean | undefined;
  /** Of a suggestion: only nearly what was written. */
  readonly isGuess?: boolean | undefined;
};

export type FoodLookups = {
  /** The food these words name, exactly (case, accents and plural apart); null when there is none. */
  readonly food: (words: string) => FoodMatch | null;
  /** The food these words are nearly spelt like, to be asked about and never taken unasked; null when there is none. */
  readonly nearly: (words: string) => FoodMatch | null;
  /** Foods for words that are still being written, the best first. */
  readonly suggest: (prefix: string) => readonly FoodMatch[];
};

export type QuickLineContext = MomentContext & {
  /** The day on show: what words without a day are about. */
  readonly day: LocalDay;
};

/** Ids of the options somebody chose, by the id of the choice. */
export type Chosen = ReadonlyMap<string, string>;
