import type { LocalDay } from '../day/index.ts';
import type { MealSlot, SkinLevel, SkinRegion, SkinSign, Technique } from '../entries/index.ts';
import type { Portion } from '../foods/portion.ts';
import type { Tracker, TrackerValue } from '../trackers/index.ts';
import type { Span } from './lex.ts';
import type { TimeWords } from './times.ts';
import type { DayPart, Topic } from './vocabulary.ts';

/** When, as far as the words say; what they leave open is decided when the entry is made. */
export type When = {
  /** Likeliest first; null: no day was written. */
  days: readonly LocalDay[] | null;
  daySpan: Span | null;
  /** `2026-11-20`: whoever writes a day like that writes 24 hours, too. */
  isDayExact: boolean;
  time: TimeWords | null;
  timeSpan: Span | null;
  part: DayPart | null;
  isLastNight: boolean;
  minutesAgo: number | null;
};

export const noTime = (): When => ({
  days: null,
  daySpan: null,
  isDayExact: false,
  time: null,
  timeSpan: null,
  part: null,
  isLastNight: false,
  minutesAgo: null,
});

export type FoodDraft = {
  readonly name: string;
  readonly foodId?: string | undefined;
  readonly isDrink: boolean;
  portion: Portion | null;
};

export type RegionGroup = Span & {
  readonly regions: readonly SkinRegion[];
  /** Each once, as written. */
  readonly signs: SkinSign[];
  level: SkinLevel | null;
};

type Base = {
  start: number;
  end: number;
  readonly when: When;
  /** Words that belong to it and are none of the grammar's. */
  readonly notes: string[];
  /** A topic whose number is still to come. */
  awaiting: { readonly topic: Topic; readonly span: Span } | null;
  /** Something in it is wrong and was said: nothing more is asked about it. */
  isSpoilt: boolean;
};

export type MealDraft = Base & {
  readonly kind: 'meal';
  slot: MealSlot | null;
  readonly foods: FoodDraft[];
};
export type SkinDraft = Base & {
  readonly kind: 'skin-check';
  overall: number | null;
  itch: number | null;
  readonly groups: RegionGroup[];
  /** "a lot on the chin": for the places to come. */
  levelAhead: SkinLevel | null;
  /** "redness and spots on the chin": for the places to come. */
  readonly signsAhead: SkinSign[];
  /** Places from here on belong to the level behind them: "chin a little, neck a lot". */
  groupsSince: number;
};
export type CheckInDraft = Base & {
  readonly kind: 'check-in';
  stress: number | null;
  belly: number | null;
  sleepHours: number | null;
  sleepQuality: number | null;
};
export type PracticeDraft = Base & {
  readonly kind: 'practice';
  readonly technique: Technique;
  durationMinutes: number | null;
  stressBefore: number | null;
  stressAfter: number | null;
};
export type SupplementDraft = Base & {
  readonly kind: 'supplement';
  readonly name: string;
  /** In the words of the line. */
  amount: string | null;
};
export type NoteDraft = Base & { readonly kind: 'note'; readonly text: string };
export type TrackerDraft = Base & {
  readonly kind: 'tracker-note';
  readonly tracker: Tracker;
  readonly value: TrackerValue;
};

export type Draft =
  MealDraft | SkinDraft | CheckInDraft | PracticeDraft | SupplementDraft | TrackerDraft | NoteDraft;

const base = ({ start, end }: Span): Base => ({
  start,
  end,
  when: noTime(),
  notes: [],
  awaiting: null,
  isSpoilt: false,
});

export const mealDraft = (span: Span, slot: MealSlot | null = null): MealDraft => ({
  ...base(span),
  kind: 'meal',
  slot,
  foods: [],
});
export const skinDraft = (span: Span): SkinDraft => ({
  ...base(span),
  kind: 'skin-check',
  overall: null,
  itch: null,
  groups: [],
  levelAhead: null,
  signsAhead: [],
  groupsSince: 0,
});
export const checkInDraft = (span: Span): CheckInDraft => ({
  ...base(span),
  kind: 'check-in',
  stress: null,
  belly: null,
  sleepHours: null,
  sleepQuality: null,
});
export const practiceDraft = (span: Span, technique: Technique): PracticeDraft => ({
  ...base(span),
  kind: 'practice',
  technique,
  durationMinutes: null,
  stressBefore: null,
  stressAfter: null,
});
export const supplementDraft = (span: Span, name: string): SupplementDraft => ({
  ...base(span),
  kind: 'supplement',
  name,
  amount: null,
});
export const noteDraft = (span: Span, text: string): NoteDraft => ({
  ...base(span),
  kind: 'note',
  text,
});
export const trackerDraft = (span: Span, tracker: Tracker, value: TrackerValue): TrackerDraft => ({
  ...base(span),
  kind: 'tracker-note',
  tracker,
  value,
});
