import type { TrackerNote } from '../entries/index.ts';
import { type MeasureOf, TRACKER_NUMBER_LIMIT } from './measure.ts';
import type { Tracker, TrackerEntry } from './tracker.ts';
import { roundedTo, type TrackerValue } from './value.ts';

/** What is to be done with the notes of one tracker on one day; data null: take the note out. */
export type NotePlan = {
  readonly add: TrackerNote | null;
  readonly change: readonly { readonly entry: TrackerEntry; readonly data: TrackerNote | null }[];
};

const NOTHING: NotePlan = { add: null, change: [] };

/** A new note; the words in it are those of today. */
export function noteOf({ id, data }: Tracker, value: TrackerValue): TrackerNote {
  return { trackerId: id, name: data.name, value };
}

/**
 * The day's word on a tracker: changes its last note, or makes the first one.
 * @param notes the tracker's of that day, from early to late
 * @param value null takes the last note out
 * @param isAnother beside those there are
 */
export function planValue(
  tracker: Tracker,
  notes: readonly TrackerEntry[],
  value: TrackerValue | null,
  isAnother = false,
): NotePlan {
  const entry = notes.at(-1);
  if (entry === undefined || isAnother) {
    return value === null ? NOTHING : { add: noteOf(tracker, value), change: [] };
  }
  if (value === null) return { add: null, change: [{ entry, data: null }] };
  return { add: null, change: [{ entry, data: { ...entry.data, ...noteOf(tracker, value) } }] };
}

/** What the numbers of a day come to, by the tracker's rule; null without a note. */
export function amountOfDay(
  { decimals, perDay }: MeasureOf<'number'>,
  notes: readonly TrackerEntry[],
): number | null {
  const amounts = amountsOf(notes);
  const last = amounts.at(-1);
  if (last === undefined || perDay !== 'sum') return last ?? null;
  return roundedTo(
    decimals,
    amounts.reduce((sum, amount) => sum + amount, 0),
  );
}

/**
 * A number of the day, given as what the day comes to: of a tracker that adds up, the last note carries the difference,
 * and notes that would fall below their lowest are taken out.
 */
export function planAmount(
  tracker: Tracker,
  measure: MeasureOf<'number'>,
  notes: readonly TrackerEntry[],
  wanted: number,
  isAnother = false,
): NotePlan {
  const { decimals, unit, perDay } = measure;
  const valueOf = (amount: number): TrackerValue => ({
    type: 'number',
    amount: roundedTo(decimals, amount),
    unit,
  });
  const total = withinLimits(measure, wanted);
  if (perDay !== 'sum' || isAnother || notes.length === 0) {
    return planValue(tracker, notes, valueOf(total), isAnother);
  }
  const lowest = lowestOf(measure);
  let difference = total - (amountOfDay(measure, notes) ?? 0);
  const change: { entry: TrackerEntry; data: TrackerNote | null }[] = [];
  for (const [index, entry] of [...notes.entries()].reverse()) {
    const amount = amountsOf([entry])[0] ?? 0;
    if (amount + difference >= lowest || index === 0) {
      const data = { ...entry.data, ...noteOf(tracker, valueOf(amount + difference)) };
      return { add: null, change: [...change, { entry, data }] };
    }
    change.push({ entry, data: null });
    difference += amount;
  }
  return NOTHING;
}

/**
 * One step up or down from what the day comes to. The first step of a day goes on from the day before where the
 * last note counts (day 13 becomes day 14), and else begins with one; a step down without a note notes the least.
 * @param before the tracker's notes of the day before
 */
export function planStep(
  tracker: Tracker,
  measure: MeasureOf<'number'>,
  notes: readonly TrackerEntry[],
  before: readonly TrackerEntry[],
  step: 1 | -1,
): NotePlan {
  const start =
    amountOfDay(measure, notes) ??
    (measure.perDay === 'last' && step > 0 ? amountOfDay(measure, before) : null);
  const first = Math.max(step > 0 ? 1 : 0, measure.min ?? 0);
  return planAmount(tracker, measure, notes, start === null ? first : start + step);
}

/** Without a limit of one's own a sum begins at nothing. */
function lowestOf({ min, perDay }: MeasureOf<'number'>): number {
  return min ?? (perDay === 'sum' ? 0 : -TRACKER_NUMBER_LIMIT);
}

function withinLimits({ min, max }: MeasureOf<'number'>, amount: number): number {
  return Math.min(max ?? TRACKER_NUMBER_LIMIT, Math.max(min ?? -TRACKER_NUMBER_LIMIT, amount));
}

function amountsOf(notes: readonly TrackerEntry[]): readonly number[] {
  return notes.flatMap(({ data: { value } }) => (value.type === 'number' ? [value.amount] : []));
}
