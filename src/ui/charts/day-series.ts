import type { Tone } from '../types.ts';
import type { Domain } from './scale.ts';

export type DaySeriesStyle = 'dots' | 'line' | 'dashed' | 'dotted' | 'bars';

/** How lines that share a colour are told apart. */
export const DASHES = { dashed: '6 4', dotted: '2 4' } as const;

export type DaySeries = {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly style: DaySeriesStyle;
  /** One for each day; null is a gap and is drawn as one. */
  readonly points: readonly (number | null)[];
  /** Its axis; the first one when absent. */
  readonly axis?: string | undefined;
  /** A value in full, with its unit; as on its axis when absent. */
  readonly format?: ((value: number) => string) | undefined;
  /** false: not in the key, and told only where it has a point. */
  readonly isKeyed?: boolean | undefined;
};

/** A scale at the side of a chart. */
export type ChartAxis = {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly domain: Domain;
  /** What it counts, above it; nothing for one that needs no word. */
  readonly title?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
};

/** Days that belong together, shaded from the first to the last of them. */
export type ChartBand = {
  readonly from: number;
  readonly to: number;
  readonly label: string;
};
