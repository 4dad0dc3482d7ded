import { readDuration, readNumber } from './amounts.ts';
import type { Clause } from './clause.ts';
import { type PracticeDraft, practiceDraft } from './draft.ts';
import { RATING_MAX } from './rating.ts';
import { hasMinutesNear, ownerOfMinutesAhead } from './look-ahead.ts';

/** `yoga`, `walked`: begins a practice. @returns tokens taken */
export function takeTechnique(clause: Clause, at: number): number {
  const { sheet } = clause;
  const technique = sheet.words.match(sheet.tokens, at, 'technique');
  if (technique === null) return 0;
  const next = at + technique.length;
  const span = sheet.span(at, technique.length);
  const isNamed = sheet.isEnd(next) || sheet.separatorLength(next) > 0 || sheet.isIdle(next);
  if (!isNamed && !hasMinutesNear(clause, next) && isNameBehind(clause, next)) {
    // "yoga bar": without any minutes it may as well be something to eat.
    const { start } = span;
    const end = sheet.tokens[clause.end - 1]?.end ?? span.end;
    const words = sheet.text.slice(start, end);
    const meant = sheet.choose('words', { start, end }, [
      { id: 'practice', label: { key: 'quick.option.practice', values: { words } } },
      { id: 'food', label: { key: 'quick.option.ownFood', values: { name: words } } },
    ]);
    if (meant === 'food') return 0;
  }
  const draft = clause.begin(practiceDraft(span, technique.value));
  sheet.mark(at, technique.length, 'keyword');
  if (clause.minutesAhead !== null) {
    setMinutes(clause, draft, clause.minutesAhead.minutes, clause.minutesAhead.span);
    clause.minutesAhead = null;
  }
  if (clause.stressAhead !== null) {
    draft.stressBefore = clause.stressAhead.before;
    draft.stressAfter = clause.stressAhead.after;
    clause.stressAhead = null;
  }
  return technique.length;
}

/** A word follows that is no time, no day and no link. */
function isNameBehind({ sheet }: Clause, at: number): boolean {
  return (
    sheet.token(at)?.kind === 'word' &&
    sheet.words.match(sheet.tokens, at, 'fillers') === null &&
    sheet.words.match(sheet.tokens, at, 'topic') === null &&
    sheet.words.match(sheet.tokens, at, 'day') === null &&
    sheet.words.match(sheet.tokens, at, 'partOfToday') === null &&
    sheet.words.match(sheet.tokens, at, 'technique') === null
  );
}

/** `10 min`, or a bare number behind a practice. @returns tokens taken */
export function takeMinutes(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  const duration = readDuration(sheet.tokens, at, sheet.words);
  if (current?.kind === 'practice' && current.durationMinutes === null && !current.isSpoilt) {
    const minutes = duration ?? readNumber(sheet.tokens, at, sheet.words);
    if (minutes === null) return 0;
    setMinutes(clause, current, minutes.value, sheet.span(at, minutes.length));
    sheet.mark(at, minutes.length, 'duration');
    clause.grow(sheet.span(at, minutes.length));
    return minutes.length;
  }
  if (duration === null || !ownerOfMinutesAhead(clause, at + duration.length)) return 0;
  clause.minutesAhead = { minutes: duration.value, span: sheet.span(at, duration.length) };
  sheet.mark(at, duration.length, 'duration');
  return duration.length;
}

function setMinutes(
  { sheet }: Clause,
  draft: PracticeDraft,
  minutes: number,
  span: { readonly start: number; readonly end: number },
): void {
  const whole = Math.round(minutes);
  if (whole < 1 || whole > 1440) {
    draft.isSpoilt = true;
    sheet.problem('duration', span, { key: 'entries.problem.duration' });
    return;
  }
  draft.durationMinutes = whole;
}

/** `before 6`, `after 4` behind "stress". @returns tokens taken */
export function takeStressAround(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  if (current?.kind !== 'practice') return 0;
  const before = sheet.words.match(sheet.tokens, at, 'before');
  const around = before ?? sheet.words.match(sheet.tokens, at, 'after');
  if (around === null) return 0;
  const rating = readNumber(sheet.tokens, at + around.length, sheet.words);
  if (rating === null || !Number.isInteger(rating.value)) return 0;
  const length = around.length + rating.length;
  if (rating.value > RATING_MAX) sheet.problem('rating', sheet.span(at, length));
  else if (before === null) current.stressAfter = rating.value;
  else current.stressBefore = rating.value;
  sheet.mark(at, length, 'rating');
  clause.grow(sheet.span(at, length));
  return length;
}
