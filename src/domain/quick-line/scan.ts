import { isMark, readNumber } from './amounts.ts';
import { Clause } from './clause.ts';
import type { LocalDay } from '../day/index.ts';
import { type Draft, noteDraft, skinDraft, checkInDraft, type When } from './draft.ts';
import { coverWithKnown, runLength } from './food-run.ts';
import { contentOf, type Token } from './lex.ts';
import { fillerLength } from './look-ahead.ts';
import { takeNumberBehindFood } from './meal-numbers.ts';
import { takeTimes } from './meal-portions.ts';
import { takeSlot } from './meal-slot.ts';
import { takeFood } from './read-meal.ts';
import { takeMinutes, takeStressAround, takeTechnique } from './read-practice.ts';
import { missing, takeAwaited, takeTopic } from './read-ratings.ts';
import { takeSkinWords } from './read-skin.ts';
import { takeSupplement } from './read-supplement.ts';
import { takeTracker } from './read-tracker.ts';
import { takeWhen } from './read-when.ts';
import type { Sheet } from './sheet.ts';

type Reader = (clause: Clause, at: number) => number;

/** In the order in which they are asked; the first that takes something wins. */
const READERS: readonly Reader[] = [
  takeAside,
  takeNote,
  takeTracker,
  takeSupplement,
  takeKnownPhrase,
  takeAwaited,
  takeStressAround,
  takeWhen,
  takeBellyAsPlace,
  takeTopic,
  takeMinutes,
  takeTechnique,
  takeSkinWords,
  takeSlot,
  takeTimes,
  takeLoneNumber,
  takeNumberBehindFood,
  takeOpener,
  takeWords,
];

/** All there is in the line, statement by statement. */
export function scan(sheet: Sheet): readonly Draft[] {
  const drafts: Draft[] = [];
  let carried: readonly LocalDay[] | null = null;
  let at = 0;
  while (at < sheet.tokens.length) {
    if (sheet.isBreak(at)) {
      at += 1;
      continue;
    }
    const clause = new Clause(sheet, at, sheet.clauseEnd(at));
    at = readClause(clause, at);
    finish(clause, carried);
    drafts.push(...clause.drafts);
    carried = clause.when.days ?? carried;
  }
  return drafts;
}

function readClause(clause: Clause, start: number): number {
  const { sheet } = clause;
  let at = start;
  while (!sheet.isEnd(at)) {
    const known = sheet.knownFood(at);
    const separator = known !== null && known.length > 1 ? 0 : sheet.separatorLength(at);
    if (separator > 0) {
      clause.isAfterSeparator = clause.current !== null;
      at += separator;
      continue;
    }
    let taken = 0;
    for (const read of READERS) {
      taken = read(clause, at);
      if (taken > 0) break;
    }
    // Whatever no reader wants is a mark without meaning.
    at += Math.max(1, taken);
  }
  return at;
}

/** `(at Mira’s)`: the note of the entry it stands in. */
function takeAside(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const token = sheet.token(at);
  if (token?.kind !== 'aside') return 0;
  const text = contentOf(token);
  if (text === '') return 1;
  if (current === null) clause.begin(noteDraft(token, text));
  else {
    current.notes.push(text);
    clause.grow(token);
  }
  sheet.mark(at, 1, 'note');
  return 1;
}

/** `note: …` up to the next semicolon or line, or what stands in quotation marks. */
function takeNote(clause: Clause, at: number): number {
  const { sheet } = clause;
  const note = sheet.words.match(sheet.tokens, at, 'note');
  if (note === null) return 0;
  const isMarked = isMark(sheet.token(at + note.length), ':', '-', '–', '—', '=');
  const isFirst = clause.current === null && !sheet.isEnd(at + note.length);
  if (!isMarked && !isFirst) return 0;
  const textAt = at + note.length + (isMarked ? 1 : 0);
  sheet.mark(at, note.length, 'keyword');
  const quoted = sheet.token(textAt);
  if (quoted?.kind === 'quoted') {
    clause.begin(noteDraft(sheet.span(at, textAt + 1 - at), contentOf(quoted)));
    sheet.mark(textAt, 1, 'note');
    return textAt + 1 - at;
  }
  let end = textAt;
  while (end < sheet.tokens.length && !isMark(sheet.token(end), ';', '\n')) end += 1;
  const text = sheet.wordsAt(textAt, end - textAt);
  clause.begin(noteDraft(sheet.span(at, end - at), text));
  sheet.mark(textAt, end - textAt, 'note');
  return end - at;
}

/** A known food of several words, though one of them is a word of the grammar: "pork belly", "dinner rolls". */
function takeKnownPhrase(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const known = sheet.knownFood(at);
  if (known === null || known.length < 2) return 0;
  const slot = sheet.words.match(sheet.tokens, at, 'slot');
  if (slot !== null) {
    const whole = sheet.wordsAt(at, known.length);
    const rest = sheet.wordsAt(at + slot.length, known.length - slot.length);
    const meant = sheet.choose('words', sheet.span(at, known.length), [
      { id: 'food', label: { key: 'quick.option.oneFood', values: { name: whole } } },
      {
        id: 'slot',
        label: { key: 'quick.option.slotOf', values: { slot: slot.value, name: rest } },
      },
    ]);
    if (meant === 'slot') return 0;
  }
  if (current !== null && current.kind !== 'meal' && !clause.isAfterSeparator) {
    return takeWords(clause, at);
  }
  return takeFood(clause, at);
}

/** `skin 3 belly 2`: how the belly feels, or the skin there. */
function takeBellyAsPlace(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  if (current?.kind !== 'skin-check') return 0;
  const topic = sheet.words.match(sheet.tokens, at, 'topic');
  const region = sheet.words.match(sheet.tokens, at, 'region');
  if (topic?.value !== 'belly' || region === null) return 0;
  const number = readNumber(sheet.tokens, at + topic.length, sheet.words);
  if (number === null || current.awaiting !== null) return takeSkinWords(clause, at);
  if (number.value < 1 || number.value > 3) return 0;
  const meant = sheet.choose('words', sheet.span(at, topic.length + number.length), [
    {
      id: 'check-in',
      label: { key: 'quick.option.belly', values: { rating: number.value } },
    },
    {
      id: 'region',
      label: { key: 'quick.option.bellySkin', values: { level: number.value } },
    },
  ]);
  return meant === 'region' ? takeSkinWords(clause, at) : 0;
}

/** A number and nothing else: which rating it is stays open. */
function takeLoneNumber(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const number = readNumber(sheet.tokens, at, sheet.words);
  if (number === null || current !== null || clause.drafts.length > 0) return 0;
  if (!sheet.isEnd(at + number.length) || number.value > 10) return 0;
  if (!Number.isInteger(number.value)) return 0;
  const span = sheet.span(at, number.length);
  const topics = ['skin', 'itch', 'stress', 'belly'] as const;
  const meant = sheet.choose(
    'rating',
    span,
    topics.map((topic) => ({
      id: topic,
      label: { key: `quick.option.rate.${topic}`, values: { rating: number.value } },
    })),
  );
  if (meant === 'skin') clause.begin(skinDraft(span)).overall = number.value;
  else if (meant === 'itch') clause.begin(skinDraft(span)).itch = number.value;
  else clause.begin(checkInDraft(span))[meant] = number.value;
  sheet.mark(at, number.length, 'rating');
  return number.length;
}

/** "I", "went for a": left out where an entry begins. */
function takeOpener(clause: Clause, at: number): number {
  const { sheet } = clause;
  if (clause.current !== null && !clause.isAfterSeparator) return 0;
  const opener = sheet.words.match(sheet.tokens, at, 'openers');
  return opener === null || sheet.isEnd(at + opener.length) ? 0 : opener.length;
}

/** Words that are none of the grammar's: a food, or what somebody adds to the entry they stand in. */
function takeWords(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const links = linkLength(clause, at);
  const isLinked = clause.minutesAhead !== null || clause.stressAhead !== null;
  if (current === null || current.kind === 'meal' || current.kind === 'note') {
    return isLinked && links > 0 ? links : takeFood(clause, at);
  }
  const { kept, isMeant } = wordsOfEntry(clause, at);
  if (kept === 0 || !isMeant) return Math.max(kept, links);
  if (coverWithKnown(clause, { at, length: kept }) !== null) return takeFood(clause, at);
  const words = sheet.wordsAt(at, kept);
  if (clause.isAfterSeparator && sheet.token(at)?.kind === 'word') {
    const meant = sheet.choose('words', sheet.span(at, kept), [
      { id: 'note', label: { key: 'quick.option.withNote', values: { text: words } } },
      { id: 'food', label: { key: 'quick.option.ownFood', values: { name: words } } },
    ]);
    if (meant === 'food') return takeNewMeal(clause, at);
  }
  current.notes.push(words);
  sheet.mark(at, kept, 'note');
  clause.grow(sheet.span(at, kept));
  return kept;
}

function takeNewMeal(clause: Clause, at: number): number {
  clause.current = null;
  return takeFood(clause, at);
}

function linkLength(clause: Clause, at: number): number {
  let end = at;
  while (end < clause.end) {
    const filler = fillerLength(clause, end);
    if (filler === 0) break;
    end += filler;
  }
  return end - at;
}

/** The words up to a place or a level of a skin check; without meaning when they are only links. */
function wordsOfEntry(
  clause: Clause,
  at: number,
): { readonly kept: number; readonly isMeant: boolean } {
  const { sheet, current } = clause;
  const length = Math.max(runLength(clause, at), sheet.isIdle(at) ? 0 : 1);
  let end = at;
  let isMeant = false;
  while (end < at + length) {
    const isOfSkin =
      current?.kind === 'skin-check' &&
      (sheet.words.match(sheet.tokens, end, 'region') !== null ||
        sheet.words.match(sheet.tokens, end, 'level') !== null);
    if (isOfSkin && end > at) break;
    const filler = fillerLength(clause, end);
    isMeant ||= filler === 0;
    end += Math.max(1, filler);
  }
  return { kept: Math.min(end, at + length) - at, isMeant };
}

/** Hands what holds for the whole statement to its entries, and says what is still missing. */
function finish(clause: Clause, carried: readonly LocalDay[] | null): void {
  const { sheet, drafts, when, whenAhead } = clause;
  const last = drafts.at(-1);
  if (whenAhead !== null && last !== undefined) fill(last.when, whenAhead);
  if (drafts.length === 0) {
    const isOnlyMarks = sheet.tokens.slice(clause.start, clause.end).every(isAnyMark);
    if (isOnlyMarks) return;
    sheet.problem('nothing', sheet.span(clause.start, clause.end - clause.start));
    return;
  }
  for (const draft of drafts) {
    missing(clause, draft);
    fill(draft.when, when);
    const days = draft.when.days ?? drafts.find((other) => other.when.days !== null)?.when.days;
    draft.when.days = days ?? null;
    if (draft.when.days === null && draft.when.minutesAgo === null && carried !== null) {
      // "yesterday pizza; skin 3": the day of what came before, or the one on show.
      const others = carried.includes(sheet.context.day) ? [] : [sheet.context.day];
      draft.when.days = [...carried.slice(0, 1), ...others];
      draft.when.daySpan = { start: draft.start, end: draft.end };
    }
    if (draft.notes.length > 0 && draft.kind === 'note') draft.notes.length = 0;
  }
  clause.when.days ??= drafts.find((draft) => draft.when.days !== null)?.when.days ?? null;
}

const isAnyMark = ({ kind }: Token): boolean => kind === 'mark';

function fill(when: When, from: When): void {
  if (when.days === null) {
    when.days = from.days;
    when.daySpan = from.daySpan;
    when.isDayExact = from.isDayExact;
  }
  if (when.time === null && when.part === null && when.minutesAgo === null) {
    when.time = from.time;
    when.timeSpan = from.timeSpan;
    when.part = from.part;
    when.isLastNight = from.isLastNight;
    when.minutesAgo = from.minutesAgo;
  } else if (when.part === null && when.minutesAgo === null) {
    when.part = from.part;
  }
}
