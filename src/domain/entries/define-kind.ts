import type { WallTime } from '../day/index.ts';
import type { VersionedShape } from '../records/index.ts';

/** A message of the catalogue, named but not yet put into words: the domain knows no language. */
export type TextRef = {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** The colour family a thing is drawn in, everywhere. */
export type Role = 'meal' | 'calm' | 'skin' | 'gut';

/**
 * `share` is 0-1, `rank` counts the choices of a list from 1, `timeOfDay` is minutes since the day began,
 * `amount` is in a unit of the person's own.
 */
export type MetricUnit =
  'rating' | 'minutes' | 'hours' | 'count' | 'amount' | 'share' | 'rank' | 'timeOfDay';

/** A number that can be read from an entry and followed from day to day. */
export type Metric<Data = never> = {
  /** Stable for ever: charts, insights and exports name it. */
  readonly id: string;
  readonly textKey: string;
  readonly role: Role;
  /** `rating` is 0-10 in whole steps. */
  readonly unit: MetricUnit;
  /** How several values of one day become one: their mean (rounded to 0.1), their sum, or the last by time. */
  readonly perDay: 'mean' | 'sum' | 'last';
  /** null: not noted, which is not the same as 0. */
  readonly read: (data: Data) => number | null;
};

/** One column of a table or CSV file. */
export type Field<Data = never> = {
  readonly id: string;
  readonly textKey: string;
  readonly read: (data: Data) => string | number | null;
};

/** One thing of an entry that others may share: a food, a place on the body. */
export type FacetValue = {
  /** Stable for ever, and the same for all that should be found together. */
  readonly value: string;
  /** In the person's own words, or a message of the catalogue. */
  readonly label: string | TextRef;
};

/** What entries can be filtered by; kinds that share one share its id and its name. */
export type Facet<Data = never> = {
  readonly id: string;
  readonly textKey: string;
  readonly read: (data: Data) => readonly FacetValue[];
};

/**
 * Everything the program knows about one kind of entry; see `kind.template.ts`. Messages of the schema's
 * checks are text keys of the catalogue.
 */
export type KindDefinition<Kind extends string, Data> = VersionedShape<Data> & {
  readonly kind: Kind;
  readonly role: Role | null;
  /** What a new form starts with; need not be complete enough to save. */
  readonly blank: (time: WallTime) => Data;
  /** When it usually happens; offered when a past day is filled in. */
  readonly usualTime: (data: Data) => WallTime;
  readonly samples: readonly [Data, ...Data[]];
  readonly summary: (data: Data) => TextRef;
  /** Everything in it that a person might search for. */
  readonly searchText: (data: Data) => string;
  readonly fields: readonly Field<Data>[];
  readonly metrics: readonly Metric<Data>[];
  /** Offered by the filters of the journal; none for most kinds. */
  readonly facets?: readonly Facet<Data>[];
};

export function defineKind<const Kind extends string, Data>(
  definition: KindDefinition<Kind, Data>,
): KindDefinition<Kind, Data> {
  return definition;
}
