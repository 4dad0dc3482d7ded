import { isMark, readDuration, readNumber } from './amounts.ts';
import type { Clause } from './clause.ts';
import { whenLength } from './read-when.ts';
import type { Topic } from './vocabulary.ts';

/** Tokens that only link what they stand between. */
export function fillerLength(clause: Clause, at: number): number {
  const { sheet } = clause;
  if (isMark(sheet.token(at), ':', '=', '-', '–')) return 1;
  return sheet.words.match(sheet.tokens, at, 'fillers')?.length ?? 0;
}

/** Tokens that say what is seen at a place, whether the skin check has a name for it or not. */
export function signLength({ sheet }: Clause, at: number): number {
  const { tokens, words } = sheet;
  const sign = words.match(tokens, at, 'sign') ?? words.match(tokens, at, 'otherSigns');
  return sign?.length ?? 0;
}

/**
 * Whether a word such as "skin" or "gut" here is about a rating: a number follows, or a place on the skin,
 * or nothing at all yet. In "gut shot" it is part of a name.
 */
export function isTopicHere(clause: Clause, at: number, length: number, topic: Topic): boolean {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const isOfSkin = topic === 'skin' || topic === 'itch';
  let next = at + length;
  let hasPlace = false;
  for (;;) {
    if (sheet.isEnd(next) || sheet.separatorLength(next) > 0) return true;
    const fraction = tokens[next]?.kind === 'slash';
    if (fraction || readNumber(tokens, next, words) !== null) return true;
    if (words.match(tokens, next, 'none') !== null) return true;
    if (tokens[next]?.kind === 'aside') return true;
    if (topic === 'slept' || (topic === 'sleep' && tokens[next]?.kind === 'clock')) return true;
    if (topic === 'stress') {
      const relation =
        words.match(tokens, next, 'from') ??
        words.match(tokens, next, 'before') ??
        words.match(tokens, next, 'after');
      if (relation !== null) return true;
    }
    const place = isOfSkin ? words.match(tokens, next, 'region') : null;
    const soft =
      place?.length ??
      (isOfSkin ? words.match(tokens, next, 'level')?.length : undefined) ??
      (isOfSkin ? signLength(clause, next) || undefined : undefined) ??
      (words.match(tokens, next, 'topic')?.length || undefined) ??
      (whenLength(clause, next) || fillerLength(clause, next));
    hasPlace ||= place !== null;
    if (soft === 0) return hasPlace;
    next += soft;
  }
}

/** Whether a practice named here comes with its minutes, before or behind it. */
export function hasMinutesNear(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  if (clause.minutesAhead !== null) return true;
  for (let next = at; next < clause.end; next += 1) {
    if (readDuration(sheet.tokens, next, sheet.words) !== null) return true;
  }
  const behind = at;
  return readNumber(sheet.tokens, behind, sheet.words) !== null;
}

/** Whether the rest of the clause names what a duration belongs to: a practice or sleep. */
export function ownerOfMinutesAhead(clause: Clause, at: number): boolean {
  const { sheet } = clause;
  let next = at;
  while (next < clause.end) {
    if (sheet.words.match(sheet.tokens, next, 'technique') !== null) return true;
    const topic = sheet.words.match(sheet.tokens, next, 'topic');
    if (topic !== null) return topic.value === 'sleep' || topic.value === 'slept';
    const soft =
      whenLength(clause, next) ||
      fillerLength(clause, next) ||
      (sheet.words.match(sheet.tokens, next, 'openers')?.length ?? 0);
    if (soft === 0) return false;
    next += soft;
  }
  return false;
}

export function techniqueAhead(clause: Clause, at: number): boolean {
  const { tokens, words } = clause.sheet;
  for (let next = at; next < clause.end; next += 1) {
    if (words.match(tokens, next, 'technique') !== null) return true;
  }
  return false;
}
