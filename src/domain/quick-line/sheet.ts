import type { LocalDay } from '../day/index.ts';
import type { TextRef } from '../entries/index.ts';
import type { Tracker } from '../trackers/index.ts';
import { isMark } from './amounts.ts';
import type { Span, Token } from './lex.ts';
import type { Lexicon } from './lexicon.ts';
import type {
  Choice,
  ChoiceKind,
  ChoiceOption,
  Chosen,
  FoodLookups,
  FoodMatch,
  Notice,
  Part,
  PartRole,
  Problem,
  ProblemCode,
  QuickLineContext,
} from './reading.ts';

/** No food has a longer name in more words than this. */
const FOOD_WORDS_MAX = 7;

/** The line on the table: what is known about it, and what has been made of it so far. */
export class Sheet {
  readonly parts: Part[] = [];
  readonly choices: Choice[] = [];
  readonly problems: Problem[] = [];
  readonly notices: Notice[] = [];
  readonly #known = new Map<number, { readonly food: FoodMatch; readonly length: number } | null>();

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly words: Lexicon,
    readonly foods: FoodLookups,
    readonly context: QuickLineContext,
    readonly today: LocalDay,
    readonly chosen: Chosen,
    readonly trackers: readonly Tracker[] = [],
  ) {}

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  /** From the first of some tokens to the end of the last. */
  span(at: number, length: number): Span {
    const start = this.tokens[at]?.start ?? this.text.length;
    const end = this.tokens[at + Math.max(1, length) - 1]?.end ?? this.text.length;
    return { start, end };
  }

  wordsAt(at: number, length: number): string {
    const { start, end } = this.span(at, length);
    return length === 0 ? '' : this.text.slice(start, end);
  }

  mark(at: number, length: number, role: PartRole): void {
    if (length > 0) this.parts.push({ ...this.span(at, length), role });
  }

  problem(code: ProblemCode, span: Span, text: TextRef = { key: `quick.problem.${code}` }) {
    this.problems.push({ start: span.start, end: span.end, code, text });
  }

  notice({ start, end }: Span, text: TextRef): void {
    this.notices.push({ start, end, text });
  }

  /** @returns the id of the option that counts; with a single option there is nothing to ask. */
  choose<Id extends string>(
    kind: ChoiceKind,
    { start, end }: Span,
    options: readonly (ChoiceOption & { readonly id: Id })[],
  ): Id {
    const [first] = options;
    if (first === undefined) throw new RangeError('A choice needs an option.');
    if (options.length === 1) return first.id;
    const id = this.#freeId(`${kind}@${start}`, options);
    const asked = this.choices.find((choice) => choice.id === id);
    if (asked !== undefined) {
      // One time for several entries is asked for once.
      return options.find((option) => option.id === asked.chosen)?.id ?? first.id;
    }
    const wanted = this.chosen.get(id);
    const chosen = options.find((option) => option.id === wanted) ?? first;
    this.choices.push({ id, kind, start, end, options, chosen: chosen.id });
    return chosen.id;
  }

  /** "with", "the", "on": no food begins or ends so. */
  #isLink(at: number): boolean {
    return (['and', 'looseAnd', 'fillers', 'articles'] as const).some(
      (role) => this.words.match(this.tokens, at, role)?.length === 1,
    );
  }

  /** Two questions about the same words have two ids. */
  #freeId(id: string, options: readonly ChoiceOption[]): string {
    const asked = this.choices.find((choice) => choice.id === id);
    const isSame =
      asked?.options.some((known) => options.some((option) => option.id === known.id)) ?? true;
    return isSame ? id : this.#freeId(`${id}+`, options);
  }

  /** Ends a statement: `;`, a new line, a full stop. */
  isBreak(at: number): boolean {
    const token = this.tokens[at];
    if (isMark(token, ';', '\n')) return true;
    return isMark(token, '.') && this.tokens[at + 1]?.isGlued !== true;
  }

  /** The index of the next break, or of the end. */
  clauseEnd(at: number): number {
    let end = at;
    while (end < this.tokens.length && !this.isBreak(end)) end += 1;
    return end;
  }

  /** How many tokens separate one thing from the next: a comma, "and", "+". */
  separatorLength(at: number): number {
    const token = this.tokens[at];
    if (isMark(token, ',', '+', '&')) return 1;
    return this.words.match(this.tokens, at, 'and')?.length ?? 0;
  }

  isEnd(at: number): boolean {
    return at >= this.tokens.length || this.isBreak(at);
  }

  /** A mark that means nothing where it stands: a colon behind a keyword, a dash. */
  isIdle(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'mark' && !isMark(token, ',', '+', '&') && !this.isBreak(at);
  }

  /** The longest known food that begins here, over "and" if need be, but not over a comma. */
  knownFood(at: number): { readonly food: FoodMatch; readonly length: number } | null {
    const stored = this.#known.get(at);
    if (stored !== undefined) return stored;
    let found: { readonly food: FoodMatch; readonly length: number } | null = null;
    const end = Math.min(this.clauseEnd(at), at + FOOD_WORDS_MAX);
    for (let length = end - at; length > 0 && found === null; length -= 1) {
      const last = this.tokens[at + length - 1];
      const isWhole =
        last?.kind === 'word' &&
        !this.#isLink(at) &&
        (length === 1 || !this.#isLink(at + length - 1)) &&
        !this.tokens.slice(at, at + length).some((token) => isMark(token, ',', ':'));
      const food = isWhole ? this.foods.food(this.wordsAt(at, length)) : null;
      if (food !== null) found = { food, length };
    }
    this.#known.set(at, found);
    return found;
  }
}
