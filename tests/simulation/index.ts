/**
 * The simulation of the insights, in pieces that can run beside each other. `scripts/sim.mjs` bundles this, shares
 * the pieces out and writes docs/insights-validation.md.
 */
import { experimentCells, type ExperimentTally, tallyExperiments } from './experiments.ts';
import { linkedCells, type LinkTally, nullCells, tallyLinks } from './links.ts';
import { problemsOf, writeReport } from './report.ts';
import type { Amounts, Piece, Tallies } from './tallies.ts';

const sets = { experiments: experimentCells, unlinked: nullCells, linked: linkedCells } as const;
const SETS = Object.keys(sets) as readonly (keyof Tallies)[];
/** Experiments are quick to work out, and how often an interval holds has to be known to half a point. */
const EXPERIMENT_SHARE = 4;
/** No two cells share a person. */
const SEEDS_OF_A_CELL = 1_000_003;

/** The short ones first: what is wrong with the rules then shows soon. */
export function piecesOf({ everyCell }: Amounts): readonly Piece[] {
  return SETS.flatMap((set) =>
    sets[set].flatMap((_, index) => (index % everyCell === 0 ? [{ set, index }] : [])),
  );
}

export function runPiece(
  { set, index }: Piece,
  { seed, people, linkedPeople }: Amounts,
): LinkTally | ExperimentTally {
  const from = seed + (SETS.indexOf(set) * 1000 + index) * SEEDS_OF_A_CELL;
  if (set === 'experiments') {
    const cell = experimentCells[index];
    if (cell !== undefined) return tallyExperiments(cell, EXPERIMENT_SHARE * people, from);
  } else {
    const cell = sets[set][index];
    if (cell !== undefined) return tallyLinks(cell, set === 'linked' ? linkedPeople : people, from);
  }
  throw new RangeError(`No cell ${index} of ${set}.`);
}

/** @param results in any order */
export function reportOn(
  results: readonly { readonly piece: Piece; readonly tally: LinkTally | ExperimentTally }[],
  amounts: Amounts,
): { readonly markdown: string; readonly problems: readonly string[] } {
  const inOrder = results.toSorted((left, right) => left.piece.index - right.piece.index);
  const of = (set: keyof Tallies) =>
    inOrder.flatMap(({ piece, tally }) => (piece.set === set ? [tally] : []));
  const tallies = {
    unlinked: of('unlinked') as readonly LinkTally[],
    linked: of('linked') as readonly LinkTally[],
    experiments: of('experiments') as readonly ExperimentTally[],
  };
  return { markdown: writeReport(tallies, amounts), problems: problemsOf(tallies) };
}
