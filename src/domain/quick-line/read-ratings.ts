import type { Read } from './amounts.ts';
import type { Clause } from './clause.ts';
import { type CheckInDraft, checkInDraft, type Draft, skinDraft } from './draft.ts';
import { isTopicHere } from './look-ahead.ts';
import { RATING_MAX, readRating } from './rating.ts';
import { setHours, takeSleep } from './read-sleep.ts';
import { takeStressChange } from './read-stress.ts';
import { readTime, type TimeWords } from './times.ts';
import type { Topic } from './vocabulary.ts';

type Field = 'overall' | 'itch' | 'stress' | 'belly' | 'sleepHours' | 'sleepQuality';
const FIELDS: Readonly<Record<Topic, Field>> = {
  skin: 'overall',
  itch: 'itch',
  stress: 'stress',
  belly: 'belly',
  slept: 'sleepHours',
  sleep: 'sleepHours',
  rest: 'sleepQuality',
};

/** `skin`, `stress`, `slept`: what the next number is about. @returns tokens taken */
export function takeTopic(clause: Clause, at: number): number {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const none = words.match(tokens, at, 'none');
  const topicAt = at + (none?.length ?? 0);
  const topic = words.match(tokens, topicAt, 'topic');
  if (topic === null) return 0;
  const length = topic.length + (none?.length ?? 0);
  if (none === null && !isTopicHere(clause, at, topic.length, topic.value)) return 0;
  const span = sheet.span(at, length);
  const change =
    topic.value === 'stress' && none === null ? takeStressChange(clause, at, topic.length) : 0;
  if (change > 0) return change;
  const draft = draftFor(clause, topic.value, span);
  sheet.mark(at, length, 'keyword');
  clause.grow(span);
  if (none !== null) setRating(clause, draft, topic.value, 0);
  else draft.awaiting = { topic: topic.value, span };
  if (clause.minutesAhead !== null && FIELDS[topic.value] === 'sleepHours') {
    setHours(clause, draft as CheckInDraft, clause.minutesAhead.minutes, clause.minutesAhead.span);
    clause.minutesAhead = null;
  }
  return length;
}

/** The entry of the clause that still has room for it, or a new one. */
function draftFor(clause: Clause, topic: Topic, span: { start: number; end: number }): Draft {
  const field = FIELDS[topic];
  const isSkin = field === 'overall' || field === 'itch';
  if (clause.whenAhead === null) {
    const open = clause.drafts.find((draft) =>
      isSkin
        ? draft.kind === 'skin-check' && draft[field] === null
        : draft.kind === 'check-in' && draft[field] === null,
    );
    if (open !== undefined) {
      if (open.awaiting !== null) missing(clause, open);
      clause.current = open;
      clause.isAfterSeparator = false;
      return open;
    }
  }
  return clause.begin(isSkin ? skinDraft(span) : checkInDraft(span));
}

/** A topic whose number never came. */
export function missing({ sheet }: Clause, draft: Draft): void {
  const { awaiting } = draft;
  if (awaiting === null) return;
  draft.awaiting = null;
  if (draft.kind === 'skin-check' && draft.groups.length > 0) return;
  draft.isSpoilt = true;
  const hours = FIELDS[awaiting.topic] === 'sleepHours';
  sheet.problem('missing', awaiting.span, {
    key: hours ? 'quick.problem.missingHours' : 'quick.problem.missing',
  });
}

/** The number a topic waits for: a rating, or how long somebody slept. @returns tokens taken */
export function takeAwaited(clause: Clause, at: number): number {
  const { sheet, current } = clause;
  if (current === null || current.awaiting === null) return 0;
  const { topic } = current.awaiting;
  if (current.kind === 'check-in' && FIELDS[topic] === 'sleepHours') {
    const taken = takeSleep(clause, current, at, topic);
    if (taken > 0) return taken;
    if (topic === 'slept') return 0;
  }
  const lead = sheet.words.match(sheet.tokens, at, 'at')?.length ?? 0;
  const rating = readRating(clause.sheet, at + lead);
  if (rating === null) return 0;
  const isSleepQuality =
    topic === 'sleep' && asksHoursOrQuality(clause, at + lead, rating) === 'quality';
  if (topic === 'sleep' && !isSleepQuality && current.kind === 'check-in') {
    sheet.mark(at + lead, rating.length, 'duration');
    setHours(clause, current, rating.value * 60, sheet.span(at + lead, rating.length));
    return lead + rating.length;
  }
  if (lead > 0) {
    const time = readTime(sheet.tokens, at, sheet.words);
    const span = sheet.span(at, lead + rating.length);
    if (time !== null && asksRatingOrTime(clause, span, rating.value, time.value) === 'time') {
      return 0;
    }
  }
  sheet.mark(at + lead, rating.length, 'rating');
  setRating(clause, current, isSleepQuality ? 'rest' : topic, rating.value, {
    at: at + lead,
    length: rating.length,
  });
  return lead + rating.length;
}

function asksHoursOrQuality(clause: Clause, at: number, rating: Read<number>): string {
  return clause.sheet.choose('rating', clause.sheet.span(at, rating.length), [
    { id: 'hours', label: { key: 'quick.option.hours', values: { hours: rating.value } } },
    ...(Number.isInteger(rating.value) && rating.value <= RATING_MAX
      ? [
          {
            id: 'quality',
            label: { key: 'quick.option.rest', values: { rating: rating.value } },
          },
        ]
      : []),
  ]);
}

function asksRatingOrTime(
  clause: Clause,
  span: { start: number; end: number },
  rating: number,
  time: TimeWords,
): string {
  const shown = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return clause.sheet.choose('number', span, [
    { id: 'rating', label: { key: 'quick.option.rating', values: { rating } } },
    { id: 'time', label: { key: 'quick.option.time', values: { time: shown } } },
  ]);
}

function setRating(
  { sheet }: Clause,
  draft: Draft,
  topic: Topic,
  value: number,
  where?: { readonly at: number; readonly length: number },
): void {
  const { awaiting } = draft;
  draft.awaiting = null;
  if (!Number.isInteger(value) || value > RATING_MAX) {
    draft.isSpoilt = true;
    const span =
      where === undefined ? (awaiting?.span ?? draft) : sheet.span(where.at, where.length);
    sheet.problem('rating', span);
    return;
  }
  const field = topic === 'sleep' || topic === 'slept' ? 'sleepQuality' : FIELDS[topic];
  Object.assign(draft, { [field]: value });
}
