import { addDays, type LocalDay } from '../day/index.ts';
import type { JournalDocument } from '../documents/index.ts';
import type { Interval } from '../stats/index.ts';
import type { Finding, LinkState, Review } from './review.ts';
import type { WindowId } from './windows.ts';

/** What was said of one link, and when; kept as it was. */
export type LedgerLine = {
  readonly saidOn: LocalDay;
  readonly exposureId: string;
  readonly outcomeId: string;
  readonly windowId: WindowId;
  readonly state: Exclude<LinkState, 'none' | 'not-enough'>;
  readonly difference: number;
  readonly interval: Interval | null;
  readonly daysWith: number;
  readonly daysWithout: number;
};

/** A question somebody chose, and when. */
export type AskedQuestion = Pick<LedgerLine, 'exposureId' | 'outcomeId' | 'windowId'> & {
  readonly askedOn: LocalDay;
};

/** A pattern is looked at again after so many days: asked every day, chance has seven times as many tries. */
const DAYS_BETWEEN_REVIEWS = 7;

export function isReviewDue(lastReviewOn: LocalDay | null, today: LocalDay): boolean {
  return lastReviewOn === null || today >= nextReviewOn(lastReviewOn);
}

/** From this day on there is a look without being asked for. */
export function nextReviewOn(lastReviewOn: LocalDay): LocalDay {
  return addDays(lastReviewOn, DAYS_BETWEEN_REVIEWS);
}

type KeptReview = Pick<JournalDocument<'insightReviews'>, 'data'>;

/** Everything that was said, look by look. */
export function ledgerOf(reviews: readonly KeptReview[]): readonly LedgerLine[] {
  return reviews.flatMap(({ data: { madeOn, lines } }) =>
    lines.map((line) => ({ ...line, saidOn: madeOn })),
  );
}

/** The day of the last look; null before the first. A look on a day to come (a clock that was wrong) does not count. */
export function lastReviewDay(reviews: readonly KeptReview[], today: LocalDay): LocalDay | null {
  return reviews
    .map(({ data }) => data.madeOn)
    .filter((day) => day <= today)
    .reduce<LocalDay | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Possible links and ideas are written down; that there was nothing is not. */
export function ledgerLinesOf({ findings }: Review, saidOn: LocalDay): readonly LedgerLine[] {
  return findings.flatMap(
    ({ exposureId, outcomeId, windowId, state, result, daysWith, daysWithout }) => {
      if (result === null || state === 'none' || state === 'not-enough') return [];
      const { difference, interval } = result;
      const names = { exposureId, outcomeId, windowId };
      return [{ saidOn, ...names, state, difference, interval, daysWith, daysWithout }];
    },
  );
}

/**
 * `new` not said before · `holds` · `stronger` an idea has become a possible link · `weaker` it is only an idea now, or
 * its difference has halved · `gone` new days say nothing of the kind · `turned` they say the opposite ·
 * `not-looked-at` too few days, or no longer among what is looked at.
 */
export type Change = 'new' | 'holds' | 'stronger' | 'weaker' | 'gone' | 'turned' | 'not-looked-at';

export type LedgerChange = {
  readonly before: LedgerLine | null;
  readonly now: Finding | null;
  readonly change: Change;
};

/** What the present review does to what was said last of each link, and what it says for the first time. */
export function compareWithLedger(
  { findings }: Review,
  ledger: readonly LedgerLine[],
): readonly LedgerChange[] {
  const latest = new Map<string, LedgerLine>();
  for (const line of ledger) {
    const known = latest.get(nameOf(line));
    if (known === undefined || line.saidOn >= known.saidOn) latest.set(nameOf(line), line);
  }
  const present = new Map(findings.map((finding) => [nameOf(finding), finding]));
  const former = [...latest].map(([name, before]) => {
    const now = present.get(name) ?? null;
    return { before, now, change: changeOf(before, now) };
  });
  const fresh = findings
    .filter((finding) => !latest.has(nameOf(finding)) && isSaid(finding))
    .map((now) => ({ before: null, now, change: 'new' as const }));
  return [...former, ...fresh];
}

/**
 * From which day on the notes may answer a question: from the first, or, when the ledger said something of it before it
 * was asked, from the day it was asked. Choosing it would else be choosing the answer.
 * @param days of the record; the result is an index into them, their number when the question is newer than all
 */
export function questionFromDay(
  question: Pick<LedgerLine, 'exposureId' | 'outcomeId' | 'windowId'>,
  askedOn: LocalDay,
  ledger: readonly LedgerLine[],
  days: readonly LocalDay[],
): number {
  const wasSaid = ledger.some(
    (line) => nameOf(line) === nameOf(question) && line.saidOn <= askedOn,
  );
  if (!wasSaid) return 0;
  const from = days.findIndex((day) => day >= askedOn);
  return from < 0 ? days.length : from;
}

function nameOf({
  exposureId,
  outcomeId,
  windowId,
}: Pick<LedgerLine, 'exposureId' | 'outcomeId' | 'windowId'>): string {
  return [exposureId, outcomeId, windowId].join(' ');
}

function isSaid({ state }: Finding): boolean {
  return state === 'possible' || state === 'reverse' || state === 'idea';
}

function changeOf(before: LedgerLine, now: Finding | null): Change {
  if (now === null || now.result === null) return 'not-looked-at';
  const isOpposite = Math.sign(now.result.difference) !== Math.sign(before.difference);
  if (!isSaid(now)) return 'gone';
  if (isOpposite) return 'turned';
  if (before.state === 'idea' && now.state === 'possible') return 'stronger';
  const hasHalved = Math.abs(now.result.difference) <= Math.abs(before.difference) / 2;
  if (hasHalved || (before.state === 'possible' && now.state !== 'possible')) return 'weaker';
  return 'holds';
}
