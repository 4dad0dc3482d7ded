import type { Tone } from '../types.ts';

export type DaySeriesStyle = 'dots' | 'line' | 'dashed' | 'bars';

export type DaySeries = {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly style: DaySeriesStyle;
  /** One for each day; null is a gap and is drawn as one. */
  readonly points: readonly (number | null)[];
  readonly unit?: string | undefined;
  readonly axis?: 'left' | 'right' | undefined;
};
