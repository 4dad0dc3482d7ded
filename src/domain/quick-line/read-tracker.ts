import {
  activeTrackers,
  roundedTo,
  type Tracker,
  trackerNameKey,
  type TrackerValue,
} from '../trackers/index.ts';
import { isMark, type Read } from './amounts.ts';
import type { Clause } from './clause.ts';
import { trackerDraft } from './draft.ts';
import { contentOf } from './lex.ts';
import type { Role } from './lexicon.ts';
import { timesMeant } from './moments.ts';
import { RATING_MAX } from './rating.ts';
import type { Sheet } from './sheet.ts';
import { lengthOfWords, readTrackerValue, type WrittenValue } from './tracker-values.ts';

const MINUTES_PER_HOUR = 60;

type Found = {
  readonly tracker: Tracker;
  /** Tokens before the value: the name, with what leads to it. */
  readonly nameLength: number;
  /** Behind "tracker": nothing else can be meant. */
  readonly isNamed: boolean;
  readonly written: Read<WrittenValue>;
};

/** `water 3`, `travel yes`, `no travel`, `tracker "Old soap" yes`. @returns tokens taken */
export function takeTracker(clause: Clause, at: number): number {
  const { sheet } = clause;
  const found = findTracker(sheet, at) ?? findBare(clause, at);
  if (found === null || isMeantOtherwise(sheet, at, found)) return 0;
  const { tracker, nameLength, written } = found;
  const length = nameLength + written.length;
  const span = sheet.span(at, length);
  const valueAt = written.length === 0 ? at : at + nameLength;
  const value = settle(sheet, tracker, written.value, sheet.span(valueAt, written.length));
  sheet.mark(at, nameLength, 'keyword');
  sheet.mark(at + nameLength, written.length, 'rating');
  const draft = clause.begin(trackerDraft(span, tracker, value ?? { type: 'yes-no', isYes: true }));
  draft.isSpoilt = value === null;
  return length;
}

/** Whether something the person tracks is noted there, so that the name of a food ends before it. */
export function isTrackerHere(sheet: Sheet, at: number): boolean {
  return sheet.trackers.length > 0 && findTracker(sheet, at) !== null;
}

/** A name with its value behind it. */
function findTracker(sheet: Sheet, at: number): Found | null {
  const lead = sheet.words.match(sheet.tokens, at, 'tracker')?.length ?? 0;
  const name = (lead > 0 ? quotedName(sheet, at + lead) : null) ?? longestName(sheet, at + lead);
  if (name === null) return null;
  const valueAt = skipLinks(sheet, at + lead + name.length);
  const written = readTrackerValue(sheet, name.value, valueAt);
  if (written === null) return null;
  return { tracker: name.value, nameLength: valueAt - at, isNamed: lead > 0, written };
}

/** "travel" and "no travel", where nothing else stands in the statement. */
function findBare(clause: Clause, at: number): Found | null {
  const { sheet } = clause;
  if (clause.current !== null && !clause.isAfterSeparator) return null;
  const none = sheet.words.match(sheet.tokens, at, 'none')?.length ?? 0;
  const name = longestName(sheet, at + none);
  if (name === null) return null;
  const length = none + name.length;
  const next = at + length;
  if (!sheet.isEnd(next) && sheet.separatorLength(next) === 0) return null;
  const { type } = name.value.data.measure;
  const written = (value: WrittenValue): Found => ({
    tracker: name.value,
    nameLength: length,
    isNamed: false,
    written: { value, length: 0 },
  });
  if (type === 'yes-no') return written({ type, isYes: none === 0 });
  if (none === 0) return null;
  if (type === 'number') return written({ type, amount: 0, hasUnit: false });
  return type === 'scale' ? written({ type, rating: 0 }) : null;
}

/** The same words may be a food or words of the grammar; then it is asked. */
function isMeantOtherwise(sheet: Sheet, at: number, found: Found): boolean {
  const { tracker, nameLength, isNamed, written } = found;
  const isBare = written.length === 0;
  const isPlainNumber =
    written.value.type === 'scale' ||
    (written.value.type === 'number' && !written.value.hasUnit && !isBare);
  if (isNamed || (!isPlainNumber && !isBare)) return false;
  const none = isBare ? (sheet.words.match(sheet.tokens, at, 'none')?.length ?? 0) : 0;
  const isFood = sheet.knownFood(at + none) !== null;
  if (!isFood && !isWordOfGrammar(sheet, at + none)) return false;
  const span = sheet.span(at, nameLength + written.length);
  const words = sheet.wordsAt(at, nameLength + written.length);
  const meant = sheet.choose('words', span, [
    {
      id: 'tracker',
      label: { key: 'quick.option.tracker', values: { name: tracker.data.name } },
    },
    {
      id: 'other',
      label: {
        key: isFood ? 'quick.option.trackerAsFood' : 'quick.option.notTracker',
        values: { words },
      },
    },
  ]);
  return meant === 'other';
}

const GRAMMAR_ROLES: readonly Role[] = ['topic', 'technique', 'slot', 'weekday', 'day', 'month'];

const isWordOfGrammar = ({ words, tokens }: Sheet, at: number): boolean =>
  GRAMMAR_ROLES.some((role) => words.match(tokens, at, role) !== null);

function quotedName({ tokens, trackers }: Sheet, at: number): Read<Tracker> | null {
  const token = tokens[at];
  if (token?.kind !== 'quoted') return null;
  const key = trackerNameKey(contentOf(token));
  const isSame = ({ data }: Tracker) => trackerNameKey(data.name) === key;
  const tracker = activeTrackers(trackers).find(isSame) ?? trackers.find(isSame);
  return tracker === undefined ? null : { value: tracker, length: 1 };
}

function longestName(sheet: Sheet, at: number): Read<Tracker> | null {
  let best: Read<Tracker> | null = null;
  for (const tracker of activeTrackers(sheet.trackers)) {
    const length = lengthOfWords(sheet.tokens, at, tracker.data.name);
    if (length > (best?.length ?? 0)) best = { value: tracker, length };
  }
  return best;
}

/** "sun: 20", "sun for 20 min", but not the minus of "-3". */
function skipLinks(sheet: Sheet, at: number): number {
  let next = at;
  for (;;) {
    if (isMinus(sheet, next)) return next;
    const filler = isMark(sheet.token(next), ':', '=', '-', '–')
      ? 1
      : (sheet.words.match(sheet.tokens, next, 'fillers')?.length ?? 0);
    // "at 8" is a time.
    if (filler === 0 || sheet.words.match(sheet.tokens, next, 'at') !== null) return next;
    next += filler;
  }
}

function isMinus(sheet: Sheet, at: number): boolean {
  const number = sheet.token(at + 1);
  return isMark(sheet.token(at), '-', '−') && number?.kind === 'number' && number.isGlued;
}

/** The value as it is kept; null when it cannot be, which is then on the sheet. */
function settle(
  sheet: Sheet,
  { data: { name, measure } }: Tracker,
  written: WrittenValue,
  span: { readonly start: number; readonly end: number },
): TrackerValue | null {
  switch (written.type) {
    case 'scale': {
      const isRating = Number.isInteger(written.rating) && written.rating <= RATING_MAX;
      if (!isRating) sheet.problem('rating', span);
      return isRating ? written : null;
    }
    case 'number': {
      if (measure.type !== 'number') return null;
      const { decimals, min, max, unit } = measure;
      const amount = roundedTo(decimals, written.amount);
      if ((min !== null && amount < min) || (max !== null && amount > max)) {
        const limits = { name, min: min ?? 'none', max: max ?? 'none' };
        sheet.problem('tracker', span, { key: 'quick.problem.tracker', values: limits });
        return null;
      }
      if (amount !== written.amount) {
        sheet.notice(span, { key: 'quick.notice.trackerRounded', values: { name, amount } });
      }
      return { type: 'number', amount, unit };
    }
    case 'time': {
      const times = timesMeant(written.time, null, null);
      const options = times.map(({ hour, minute }) => ({
        minutes: hour * MINUTES_PER_HOUR + minute,
        time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      }));
      const meant = sheet.choose(
        'time',
        span,
        options.map(({ time }) => ({
          id: time,
          label: { key: 'quick.option.time', values: { time } },
        })),
      );
      const minutes = options.find(({ time }) => time === meant)?.minutes ?? 0;
      return { type: 'time', minutes };
    }
    default:
      return written;
  }
}
