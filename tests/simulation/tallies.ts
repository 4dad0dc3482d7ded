import type { ExperimentTally } from './experiments.ts';
import type { LinkTally } from './links.ts';

export type Tallies = {
  readonly unlinked: readonly LinkTally[];
  readonly linked: readonly LinkTally[];
  readonly experiments: readonly ExperimentTally[];
};

export type Piece = { readonly set: keyof Tallies; readonly index: number };
export type Amounts = {
  readonly seed: number;
  /** People of a cell. */
  readonly people: number;
  /** Of a cell with a true link: how often it is found need not be known as well as how often nothing is. */
  readonly linkedPeople: number;
  /** Only every so many-th cell. */
  readonly everyCell: number;
};
