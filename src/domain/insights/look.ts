import type { LocalDay } from '../day/index.ts';
import type { JournalDocument } from '../documents/index.ts';
import type { Entry } from '../entries/index.ts';
import { createFoodBook, type Food } from '../foods/index.ts';
import type { Tracker } from '../trackers/index.ts';
import { type DailyRecord, type InsightSources, readDailyRecord } from './daily.ts';
import { daysLeftOut } from './left-out.ts';
import { type AskedQuestion, type LedgerLine, questionFromDay } from './ledger.ts';
import { type LoggingBias, loggingBiasOf } from './logging-bias.ts';
import { type Review, reviewLinks } from './review.ts';
import { trackerExposures } from './tracker-exposures.ts';

/** Everything a look at a journal needs beside its entries; plain data, so that it can be sent to a worker. */
export type LookWishes = Pick<InsightSources, 'range' | 'today'> & {
  readonly foods: readonly Food[];
  readonly ownFoods: readonly JournalDocument<'ownFoods'>[];
  readonly trackers: readonly Tracker[];
  readonly dayStartHour: number;
  /** Trackers whose days with a yes are left out of everything. */
  readonly leftOutTrackerIds: readonly string[];
  /** Days left out one by one. */
  readonly leftOutDays: readonly LocalDay[];
  readonly questions: readonly AskedQuestion[];
  /** What was said so far: it does not answer a question that was chosen because of it. */
  readonly ledger: readonly LedgerLine[];
  /** Gentle mode: nothing that is eaten is looked at. */
  readonly isGentle: boolean;
};

/** A review with the record it is made of: from both a single link can be opened. */
export type Look = {
  readonly record: DailyRecord;
  readonly review: Review;
  readonly leftOutDayCount: number;
  /** By the id of the outcome; only where it should be said. */
  readonly biases: ReadonlyMap<string, LoggingBias>;
};

/** The whole way from entries to what may be said. Seconds for ten years: not for the page. */
export function lookAt(entries: readonly Entry[], wishes: LookWishes): Look {
  const { foods, ownFoods, dayStartHour, isGentle, range } = wishes;
  const trackers = isGentle
    ? wishes.trackers.filter(({ data }) => data.place !== 'food')
    : wishes.trackers;
  const excludedDays = new Set([
    ...daysLeftOut(entries, wishes.leftOutTrackerIds),
    ...wishes.leftOutDays.filter((day) => day >= range.from && day <= range.to),
  ]);
  const read = readDailyRecord({
    ...wishes,
    entries,
    excludedDays,
    book: createFoodBook({ foods, ownFoods }),
    trackers: trackerExposures(entries, trackers, dayStartHour, range),
  });
  const record = {
    ...read,
    exposures: read.exposures.filter(({ group }) => !isGentle || !OF_FOOD.has(group)),
    // Of what was never noted nobody waits for a comparison.
    outcomes: read.outcomes.filter(({ values }) => values.some((value) => !Number.isNaN(value))),
  };
  return {
    record,
    review: reviewLinks({
      ...record,
      mainQuestions: wishes.questions.map(({ askedOn, ...question }) => ({
        ...question,
        fromDay: questionFromDay(question, askedOn, wishes.ledger, record.days),
      })),
    }),
    leftOutDayCount: excludedDays.size,
    biases: new Map(
      isGentle
        ? []
        : record.outcomes.flatMap((outcome) => {
            const bias = loggingBiasOf(outcome, record.isFoodDay);
            return bias === null ? [] : [[outcome.id, bias]];
          }),
    ),
  };
}

const OF_FOOD: ReadonlySet<string> = new Set(['food', 'family', 'food-amount']);
