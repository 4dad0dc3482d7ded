import { isMark, readDuration, readNumber, readPortion } from './amounts.ts';
import type { Clause } from './clause.ts';
import { isTopicHere } from './look-ahead.ts';
import { isTrackerHere } from './read-tracker.ts';
import { whenLength } from './read-when.ts';
import type { FoodMatch } from './reading.ts';

/** Some words in a row without a comma: a food, several foods, or none. */
export type Run = { readonly at: number; readonly length: number };

/** How far the words of a food go from here. */
export function runLength(clause: Clause, at: number): number {
  const { sheet } = clause;
  let next = at;
  while (!sheet.isEnd(next)) {
    const known = sheet.knownFood(next);
    if (known !== null && (known.length > 1 || next === at)) {
      next += known.length;
      continue;
    }
    const token = sheet.token(next);
    if (token?.kind === 'quoted' || token?.kind === 'aside') break;
    if (isSeparatorBetween(clause, next) || (next > at && isSomethingElse(clause, next))) break;
    if (token?.kind === 'mark' && !isInsideWord(clause, next)) break;
    next += 1;
  }
  return next - at;
}

function isSeparatorBetween(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const token = sheet.token(at);
  // "M&M": a name.
  if (isMark(token, '&') && isInsideWord(clause, at)) return false;
  return sheet.separatorLength(at) > 0;
}

function isInsideWord({ sheet }: Clause, at: number): boolean {
  const token = sheet.token(at);
  const isInner = isMark(token, '-', '&', '/', '.', '*', '!', '?', "'");
  return isInner && token?.isGlued === true && sheet.token(at + 1)?.isGlued === true;
}

/** What ends the name of a food though no comma does: a time, a rating, another meal, an amount. */
function isSomethingElse(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  if (whenLength(clause, at) > 0 || isTrackerHere(sheet, at)) return true;
  if (words.match(tokens, at, 'note') !== null && isMark(sheet.token(at + 1), ':')) return true;
  const none = words.match(tokens, at, 'none');
  const topicAt = at + (none?.length ?? 0);
  const topic = words.match(tokens, topicAt, 'topic');
  if (topic !== null && isRatedHere(clause, topicAt, topic.length, none !== null)) return true;
  const technique = words.match(tokens, at, 'technique');
  if (technique !== null && startsAmount(clause, at + technique.length)) return true;
  if (readDuration(tokens, at, words) !== null) return true;
  if (isSlotHere(clause, at)) return true;
  if (/^x\d+$/.test(sheet.token(at)?.norm ?? '')) return true;
  const portion = readPortion(tokens, at, words);
  if (portion === null || portion.value === null || readNumber(tokens, at, words) === null) {
    return false;
  }
  if (!portion.isBareCount) return true;
  const next = at + portion.length;
  return sheet.isEnd(next) || sheet.separatorLength(next) > 0 || sheet.knownFood(next) !== null;
}

function isRatedHere(clause: Clause, at: number, length: number, isNone: boolean): boolean {
  const { sheet } = clause;
  if (isNone) return true;
  const topic = sheet.words.match(sheet.tokens, at, 'topic');
  const next = at + length;
  return (
    topic !== null &&
    (startsAmount(clause, next) || sheet.isIdle(next)) &&
    isTopicHere(clause, at, length, topic.value)
  );
}

function startsAmount({ sheet }: Clause, at: number): boolean {
  return readNumber(sheet.tokens, at, sheet.words) !== null || sheet.token(at)?.kind === 'slash';
}

/** "for lunch", or "lunch" where nothing follows or another meal came before. */
function isSlotHere(clause: Clause, at: number): boolean {
  const { sheet, current } = clause;
  const { tokens, words } = sheet;
  const lead = words.match(tokens, at, 'slotLeads')?.length ?? 0;
  const slot = words.match(tokens, at + lead, 'slot');
  if (slot === null) return false;
  const next = at + lead + slot.length;
  return (
    lead > 0 ||
    sheet.isEnd(next) ||
    sheet.separatorLength(next) > 0 ||
    sheet.isIdle(next) ||
    whenLength(clause, next) > 0 ||
    (current?.kind === 'meal' && current.slot !== null)
  );
}

/** The known foods that fill the run without a gap, loose links such as "on" aside; null when it has gaps. */
export function coverWithKnown(
  { sheet }: Clause,
  { at, length }: Run,
): readonly (Run & { readonly food: FoodMatch })[] | null {
  const found: (Run & { readonly food: FoodMatch })[] = [];
  let next = at;
  while (next < at + length) {
    const known = sheet.knownFood(next);
    if (known !== null && next + known.length <= at + length) {
      found.push({ at: next, length: known.length, food: known.food });
      next += known.length;
      continue;
    }
    const link = found.length === 0 ? null : sheet.words.match(sheet.tokens, next, 'looseAnd');
    if (link === null || next + link.length >= at + length) return null;
    next += link.length;
  }
  return found;
}

/** The longest known food somewhere in the run. */
export function knownInside({ sheet }: Clause, { at, length }: Run): FoodMatch | null {
  let best: { readonly food: FoodMatch; readonly length: number } | null = null;
  for (let next = at; next < at + length; next += 1) {
    const known = sheet.knownFood(next);
    if (
      known !== null &&
      next + known.length <= at + length &&
      known.length > (best?.length ?? 0)
    ) {
      best = known;
    }
  }
  return best?.food ?? null;
}
