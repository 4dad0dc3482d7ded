import { guessSupplementSort } from '../entries/index.ts';
import { isMark, readCount, readDuration } from './amounts.ts';
import type { Clause } from './clause.ts';
import { noteDraft, supplementDraft } from './draft.ts';
import { runLength } from './food-run.ts';
import { contentOf } from './lex.ts';
import { isTopicHere } from './look-ahead.ts';
import { takeFood } from './read-meal.ts';
import { whenLength } from './read-when.ts';

/** A stretch of tokens. */
type Stretch = { readonly at: number; readonly length: number };

/** What is taken and how much of it, as far as its words go. */
type Taken = {
  readonly name: Stretch;
  readonly amount: Stretch | null;
  readonly end: number;
  /** Its name is one of the vocabulary's. */
  readonly isNamed: boolean;
  /** The name says by its form what it is: "garlic pills". */
  readonly hasForm: boolean;
  readonly hasArticle: boolean;
};

/**
 * `took magnesium 400 mg`, `supplement vitamin D`, and without such a word what is hardly anything else:
 * `probiotic capsule`. @returns tokens taken
 */
export function takeSupplement(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const { tokens, words } = sheet;
  const isListed = current?.kind === 'supplement' && sheet.separatorLength(at - 1) > 0;
  const isFree = current === null || clause.isAfterSeparator;
  const noun = isFree ? words.match(tokens, at, 'supplement') : null;
  const verb = isFree ? words.match(tokens, at, 'tookVerbs') : null;
  const lead = noun?.length ?? verb?.length ?? 0;
  const nameAt = at + lead + (lead > 0 && isMark(sheet.token(at + lead), ':', '-', '=') ? 1 : 0);
  if (!isFree) return 0;
  if (lead > 0 && (sheet.isEnd(nameAt) || sheet.separatorLength(nameAt) > 0)) {
    return missingName(clause, at, nameAt - at);
  }
  if (lead > 0 && sheet.token(nameAt)?.kind === 'quoted') return takeQuoted(clause, at, nameAt);
  const taken = readTaken(clause, nameAt, lead > 0);
  if (taken === null) return 0;
  const meant = meaningOf(clause, taken, {
    isNoun: noun !== null,
    isVerb: verb !== null,
    isListed,
  });
  if (meant === 'supplement') return put(clause, at, nameAt - at, taken);
  if (verb === null) return 0;
  // "took" says nothing about a food, and belongs to a note.
  return meant === 'food' ? nameAt - at + takeFood(clause, nameAt) : takeWhole(clause, at);
}

type Meaning = 'supplement' | 'food' | 'note';

/** Asks where it may be something else. */
function meaningOf(
  clause: Clause,
  taken: Taken,
  said: { readonly isNoun: boolean; readonly isVerb: boolean; readonly isListed: boolean },
): Meaning {
  const { sheet, current } = clause;
  const { at, length } = taken.name;
  const name = sheet.wordsAt(at, length);
  const isKnownSort = guessSupplementSort(name) !== 'other';
  const isFood = (sheet.knownFood(at)?.length ?? 0) >= length;
  const foodKey = isFood ? 'quick.option.oneFood' : 'quick.option.ownFood';
  const asked = (...meanings: readonly Meaning[]): Meaning => {
    const keys = { supplement: 'quick.option.supplement', food: foodKey };
    return sheet.choose(
      'words',
      sheet.span(at, taken.end - at),
      meanings.map((id) => ({
        id,
        label:
          id === 'note'
            ? {
                key: 'quick.option.note',
                values: { text: sheet.wordsAt(clause.start, clause.end - clause.start) },
              }
            : { key: keys[id], values: { name } },
      })),
    );
  };
  if (said.isNoun) return 'supplement';
  if (said.isVerb || said.isListed) {
    if (taken.isNamed) return 'supplement';
    if (isFood && !isKnownSort) return said.isVerb ? asked('food', 'supplement') : 'food';
    if (!said.isVerb) return asked('supplement', 'food');
    // "took a bath"
    return taken.hasArticle && !isKnownSort
      ? asked('note', 'supplement')
      : asked('supplement', 'note');
  }
  if (!taken.isNamed && !taken.hasForm) return 'food';
  // Among the foods of a meal it may be one of them.
  return current?.kind !== 'meal' && (taken.isNamed || isKnownSort)
    ? 'supplement'
    : asked('supplement', 'food');
}

/** The whole of what was said as a note. */
function takeWhole(clause: Clause, at: number): number {
  const { sheet } = clause;
  let end = at;
  while (!sheet.isEnd(end) && sheet.separatorLength(end) === 0) end += 1;
  clause.begin(noteDraft(sheet.span(at, end - at), sheet.wordsAt(at, end - at)));
  sheet.mark(at, end - at, 'note');
  return end - at;
}

/** What begins something that is not taken: "took a walk". */
const ELSE = ['technique', 'slot', 'mealVerbs', 'drinkVerbs', 'note', 'region'] as const;

/** null where the words go on as something else: a practice, a meal, a rating. */
function readTaken(clause: Clause, start: number, isLed: boolean): Taken | null {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const before = amountAt(clause, start);
  const of = before === 0 ? null : words.match(tokens, start + before, 'of');
  // "a probiotic", "my vitamin D": an article that counts nothing.
  const article = before > 0 ? null : words.match(tokens, start, 'articles');
  const at = start + before + (of?.length ?? 0) + (article?.length ?? 0);
  const topic = words.match(tokens, at, 'topic');
  const isElse =
    ELSE.some((role) => words.match(tokens, at, role) !== null) ||
    (!isLed && words.match(tokens, at, 'openers') !== null) ||
    (topic !== null && isTopicHere(clause, at, topic.length, topic.value));
  if (isElse || sheet.token(at)?.kind !== 'word') return null;
  const named = words.match(tokens, at, 'supplementNames')?.length ?? 0;
  const limit = Math.max(at + named, at + runLength(clause, at));
  const end = nameEnd(clause, at, at + named, limit);
  if (end === at) return null;
  const isCounted = before > 0;
  const behind = isCounted ? 0 : amountAt(clause, end);
  const amount = isCounted
    ? { at: start, length: before }
    : behind > 0
      ? { at: end, length: behind }
      : null;
  const last = words.match(tokens, end - 1, 'forms');
  return {
    name: { at, length: end - at },
    amount,
    end: end + behind,
    hasArticle: article !== null,
    isNamed: named > 0 && (end === at + named || (last !== null && end === at + named + 1)),
    hasForm: last !== null && end - at > 1 && !isCut(clause, end + behind),
  };
}

/** Where the name ends: at an amount, or at what is said about when or with what it was taken. */
function nameEnd(clause: Clause, at: number, from: number, limit: number): number {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  for (let next = Math.max(from, at); next < limit; next += 1) {
    if (next === at) continue;
    const isAround =
      words.match(tokens, next, 'before') !== null || words.match(tokens, next, 'after') !== null;
    if (isAround || tokens[next]?.kind === 'number' || amountAt(clause, next) > 1) return next;
  }
  return limit;
}

/** More words follow which are neither a time nor another thing. */
function isCut(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  return (
    !sheet.isEnd(at) &&
    sheet.separatorLength(at) === 0 &&
    sheet.token(at)?.kind !== 'aside' &&
    whenLength(clause, at) === 0
  );
}

/** Tokens of `400 mg`, `2 capsules`, `a capsule of`, `1 tsp`, `2`; 0 when there is no amount here. */
function amountAt(clause: Clause, at: number): number {
  const { tokens, words } = clause.sheet;
  const count = readCount(tokens, at, words);
  if (count === null) return 0;
  const unitAt = at + count.length;
  const unit = (['doses', 'forms', 'measure', 'weight', 'volume'] as const)
    .map((role) => words.match(tokens, unitAt, role)?.length ?? 0)
    .find((length) => length > 0);
  if (count.isArticle) {
    const isUnitOf = unit !== undefined && words.match(tokens, unitAt + unit, 'of') !== null;
    return isUnitOf ? count.length + unit : 0;
  }
  if (unit !== undefined) return count.length + unit;
  // "zinc 2h ago", "vitamin D 8am"
  const isWhen = whenLength(clause, at) > 0 || readDuration(tokens, at, words) !== null;
  return isWhen ? 0 : count.length;
}

function put(clause: Clause, at: number, lead: number, { name, amount, end }: Taken): number {
  const { sheet } = clause;
  const draft = clause.begin(
    supplementDraft(sheet.span(at, end - at), sheet.wordsAt(name.at, name.length)),
  );
  if (amount !== null) {
    draft.amount = sheet.wordsAt(amount.at, amount.length);
    sheet.mark(amount.at, amount.length, 'portion');
  }
  sheet.mark(at, lead, 'keyword');
  sheet.mark(name.at, name.length, 'supplement');
  const meal = withMealLength(clause, end);
  if (meal === 0) return end - at;
  draft.notes.push(sheet.wordsAt(end, meal));
  sheet.mark(end, meal, 'note');
  return end + meal - at;
}

/** `with breakfast` and nothing to eat behind it. */
function withMealLength(clause: Clause, at: number): number {
  const { sheet } = clause;
  const link = isMark(sheet.token(at), ',') ? 0 : sheet.separatorLength(at);
  const slot = link === 0 ? null : sheet.words.match(sheet.tokens, at + link, 'slot');
  if (slot === null) return 0;
  const end = at + link + slot.length;
  return isCut(clause, end) ? 0 : end - at;
}

/** `supplement "Vitamin D" "1 drop"`, as entries are printed. */
function takeQuoted(clause: Clause, at: number, nameAt: number): number {
  const { sheet } = clause;
  const name = sheet.token(nameAt);
  const amount = sheet.token(nameAt + 1);
  const hasAmount = amount?.kind === 'quoted';
  const length = nameAt - at + (hasAmount ? 2 : 1);
  const words = name === undefined ? '' : contentOf(name).trim();
  if (words === '') return missingName(clause, at, length);
  const draft = clause.begin(supplementDraft(sheet.span(at, length), words));
  if (hasAmount) draft.amount = contentOf(amount).trim() || null;
  sheet.mark(at, nameAt - at, 'keyword');
  sheet.mark(nameAt, 1, 'supplement');
  if (hasAmount) sheet.mark(nameAt + 1, 1, 'portion');
  return length;
}

function missingName(clause: Clause, at: number, length: number): number {
  const { sheet } = clause;
  const span = sheet.span(at, length);
  clause.begin(supplementDraft(span, '')).isSpoilt = true;
  sheet.mark(at, length, 'keyword');
  sheet.problem('missing', span, { key: 'quick.problem.missingSupplement' });
  return length;
}
