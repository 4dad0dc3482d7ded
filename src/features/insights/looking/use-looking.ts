import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { loadFoods } from '@/content/foods';
import type { Journal } from '@/data/journal';
import { useJournal, useLive, useSettings, useToday } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import type { JournalDocument } from '@/domain/documents';
import {
  compareWithLedger,
  isReviewDue,
  lastReviewDay,
  type LedgerChange,
  ledgerLinesOf,
  type LedgerLine,
  ledgerOf,
  nextReviewOn,
} from '@/domain/insights';
import { desktop } from '@/desktop';
import { createLooking, type Looking, type LookingState } from './looking.ts';
import { openEngine } from './worker-engine.ts';

/** Lives as long as the open journal, so that coming back finds what was seen. */
const lookings = new WeakMap<Journal, Looking>();

function lookingOf(journal: Journal): Looking {
  const known = lookings.get(journal);
  if (known !== undefined) return known;
  const looking = createLooking(journal, {
    openEngine,
    loadFoods,
    report: (message) => void desktop.app.reportProblem({ where: 'insights', message }),
  });
  lookings.set(journal, looking);
  return looking;
}

export type Question = JournalDocument<'mainQuestions'>;

export type LookingHere = LookingState & {
  readonly lookAgain: () => void;
  /** The last day that was looked at; null before there was anything to compare. */
  readonly lookedOn: LocalDay | null;
  /** From this day on there is a look without being asked for. */
  readonly nextOn: LocalDay | null;
  readonly questions: readonly Question[];
  /** Everything that was said before this look. */
  readonly ledger: readonly LedgerLine[];
  /** What this look does to it. */
  readonly changes: readonly LedgerChange[];
};

const NO_QUESTIONS: readonly Question[] = [];
const NOT_YET: readonly LedgerLine[] = [];

/**
 * What the journal on show says, up to the day of the last look: a new one is due after a week, or when asked for. Asked every
 * day, chance would have seven times as many tries. What is said is written down as it is said.
 */
export function useLooking(): LookingHere {
  const journal = useJournal();
  const today = useToday();
  const { dayStartHour, gentleMode, leftOutTrackerIds, leftOutDays } = useSettings();
  const reviews = useLive(({ documents }) => documents.all('insightReviews'), []);
  const questions = useLive(({ documents }) => documents.all('mainQuestions'), []);
  const [askedOn, setAskedOn] = useState<LocalDay | null>(null);
  const looking = lookingOf(journal);

  const lastOn = reviews === undefined ? undefined : lastReviewDay(reviews, today);
  const isDue = lastOn !== undefined && (isReviewDue(lastOn, today) || askedOn === today);
  const lookDay = isDue || lastOn === null ? today : lastOn;
  const ledger = useMemo(
    () => ledgerOf(reviews ?? []).filter(({ saidOn }) => lookDay !== undefined && saidOn < lookDay),
    [reviews, lookDay],
  );
  const wishes = useMemo(
    () =>
      lookDay === undefined || questions === undefined
        ? null
        : {
            today: lookDay,
            dayStartHour,
            isGentle: gentleMode,
            leftOutTrackerIds,
            leftOutDays,
            questions: questions.map(({ data }) => data),
            ledger,
          },
    [lookDay, dayStartHour, gentleMode, leftOutTrackerIds, leftOutDays, questions, ledger],
  );
  useEffect(() => {
    if (wishes !== null) looking.lookUnlessKnown(wishes);
  }, [looking, wishes]);
  const state = useSyncExternalStore(looking.subscribe, looking.state);
  useKeptReview(state, reviews);

  const { look } = state;
  const changes = useMemo(
    () => (look === undefined || look === null ? [] : compareWithLedger(look.review, ledger)),
    [look, ledger],
  );
  const lookedOn = look?.record.days.at(-1) ?? null;
  return {
    ...state,
    lookAgain: () => {
      setAskedOn(today);
      // Of an earlier day the look follows from the asking; of today it is taken once more.
      if (wishes !== null && lookDay === today) void looking.look(wishes);
    },
    lookedOn,
    nextOn: lookedOn === null || look?.review.comparisonCount === 0 ? null : nextReviewOn(lookedOn),
    questions: questions ?? NO_QUESTIONS,
    ledger: look === undefined ? NOT_YET : ledger,
    changes,
  };
}

/**
 * Writes down what a look said, once for each day. Not in gentle mode, which looks at less, and not while there was nothing to
 * compare: the next day may have something.
 */
function useKeptReview(
  { look, isLooking, hasFailed }: LookingState,
  reviews: readonly JournalDocument<'insightReviews'>[] | undefined,
): void {
  const { commands } = useJournal();
  const { gentleMode } = useSettings();
  const kept = useRef<LocalDay | null>(null);
  useEffect(() => {
    const day = look?.record.days.at(-1);
    if (isLooking || hasFailed || gentleMode || reviews === undefined) return;
    if (look === undefined || look === null || day === undefined) return;
    const { review } = look;
    const isKept = kept.current === day || reviews.some(({ data }) => data.madeOn === day);
    if (isKept || review.comparisonCount === 0) return;
    kept.current = day;
    const lines = ledgerLinesOf(review, day).map(({ saidOn: _, ...line }) => line);
    commands
      .addDocument('insightReviews', {
        madeOn: day,
        comparisonCount: review.comparisonCount,
        lines,
      })
      .catch((error: unknown) => {
        // The next look writes it down.
        kept.current = null;
        void desktop.app.reportProblem({ where: 'insights', message: String(error) });
      });
  }, [look, isLooking, hasFailed, gentleMode, reviews, commands]);
}
