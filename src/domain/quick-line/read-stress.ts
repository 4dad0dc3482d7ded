import { isMark, readNumber } from './amounts.ts';
import type { Clause } from './clause.ts';
import { techniqueAhead } from './look-ahead.ts';
import { RATING_MAX, readRating } from './rating.ts';

/** `stress 6 to 4`, `stress before 6 after 4`: of a practice, not of the day. @returns tokens taken */
export function takeStressChange(clause: Clause, at: number, topicLength: number): number {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  let next = at + topicLength;
  const before = words.match(tokens, next, 'before');
  const after = words.match(tokens, next, 'after');
  if (before !== null || after !== null) {
    if (clause.current?.kind !== 'practice') return 0;
    sheet.mark(at, topicLength, 'keyword');
    return topicLength;
  }
  const ofPractice = takeStressOfPractice(clause, at, next);
  if (ofPractice > 0) return ofPractice;
  next += words.match(tokens, next, 'from')?.length ?? 0;
  const first = readNumber(tokens, next, words);
  if (first === null) return 0;
  next += first.length;
  const link = isMark(tokens[next], '-', '–', '—', '→', '->', '=>')
    ? 1
    : (words.match(tokens, next, 'to')?.length ?? 0);
  const second = link === 0 ? null : readNumber(tokens, next + link, words);
  if (second === null) return 0;
  const length = next + link + second.length - at;
  const span = sheet.span(at, length);
  if (first.value > RATING_MAX || second.value > RATING_MAX) {
    sheet.problem('rating', span);
    return length;
  }
  const practice = [...clause.drafts].reverse().find(({ kind }) => kind === 'practice');
  if (practice?.kind === 'practice') {
    practice.stressBefore = first.value;
    practice.stressAfter = second.value;
    clause.current = practice;
    clause.grow(span);
  } else if (techniqueAhead(clause, at + length)) {
    clause.stressAhead = { before: first.value, after: second.value, span };
  } else {
    return 0;
  }
  sheet.mark(at, length, 'rating');
  return length;
}

/** `yoga 30 min stress 4`: after it, before it, or of the day. @returns tokens taken */
function takeStressOfPractice(clause: Clause, at: number, next: number): number {
  const { sheet, current } = clause;
  if (current?.kind !== 'practice' || clause.isAfterSeparator) return 0;
  const rating = readRating(clause.sheet, next);
  if (rating === null || !Number.isInteger(rating.value) || rating.value > RATING_MAX) return 0;
  const end = next + rating.length;
  const isRange = isMark(sheet.token(end), '-', '–', '—', '→', '->', '=>');
  if (isRange || sheet.words.match(sheet.tokens, end, 'to') !== null) return 0;
  const length = end - at;
  const meant = sheet.choose(
    'stress',
    sheet.span(at, length),
    (['after', 'before', 'day'] as const).map((id) => ({
      id,
      label: { key: `quick.option.stress.${id}`, values: { rating: rating.value } },
    })),
  );
  if (meant === 'day') return 0;
  if (meant === 'after') current.stressAfter = rating.value;
  else current.stressBefore = rating.value;
  sheet.mark(at, length, 'rating');
  clause.grow(sheet.span(at, length));
  return length;
}
