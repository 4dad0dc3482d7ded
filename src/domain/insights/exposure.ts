import type { DayValues } from '../stats/index.ts';
import type { Scale, WindowId } from './windows.ts';

export const EXPOSURE_GROUPS = [
  'food',
  'family',
  'food-amount',
  'stress',
  'practice',
  'sleep',
  'belly',
  'skin',
  'tracker',
] as const;
export type ExposureGroup = (typeof EXPOSURE_GROUPS)[number];

/** How a thing is called: by the catalogue, or by words of the table of foods or the person. */
export type Label =
  | { readonly kind: 'text'; readonly key: string }
  | { readonly kind: 'words'; readonly words: string };

/** What may have something to do with how the skin is. One value a day, NaN where nothing was noted. */
export type Exposure = {
  /** Stable for ever: the ledger and main questions name it. */
  readonly id: string;
  readonly group: ExposureGroup;
  readonly label: Label;
  readonly scale: Scale;
  readonly values: DayValues;
  /** Ids of the only outcomes it is asked about: skin is looked at before belly, not before itch. */
  readonly onlyFor?: readonly string[];
  /** Other foods on exactly the same days: what is said of this one is as much of them. */
  readonly twins?: readonly Label[];
};

export type Outcome = {
  /** Stable for ever. */
  readonly id: string;
  readonly label: Label;
  /** The top of its scale: 10 for a rating, 3 for a region. */
  readonly highest: number;
  readonly values: DayValues;
};

/**
 * The one window that is the question; the others are explored. Fixed before looking, and the same for everything:
 * evidence for other lags was not found, and the day itself and the next together are seldom both noted. Who
 * wants to know of another window asks a main question about it.
 */
export const MAIN_WINDOW: WindowId = 'days-1-3';
