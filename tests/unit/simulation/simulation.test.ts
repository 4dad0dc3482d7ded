import { describe, expect, it } from 'vitest';
import { experimentCells, tallyExperiments } from '#tests/simulation/experiments.ts';
import { linkedCells, type LinkCell, nullCells, tallyLinks } from '#tests/simulation/links.ts';
import { reportOn, runPiece } from '#tests/simulation/index.ts';

const cell: LinkCell = { memory: 0.7, days: 120, exposureCount: 12, missing: 'none', effect: 0 };
const PEOPLE = 40;

describe('the simulation', () => {
  it('shows next to nobody a link where none is, and plain correlations nearly everybody', () => {
    const { shownFalse, naiveFalse } = tallyLinks(cell, PEOPLE, 1);
    expect(shownFalse).toBeLessThanOrEqual(2);
    expect(naiveFalse.spearman).toBeGreaterThan(PEOPLE / 2);
  });

  it('finds a link that is there, and never the wrong way round', () => {
    const { found, wrongSign, answeredTrue } = tallyLinks(
      { ...cell, days: 365, effect: 1.5 },
      PEOPLE,
      1,
    );
    expect(found).toBeGreaterThan(PEOPLE / 2);
    expect(answeredTrue).toBeGreaterThanOrEqual(found);
    expect(wrongSign).toBe(0);
  });

  it('is the same for the same seed', () => {
    const piece = { set: 'unlinked', index: 3 } as const;
    const amounts = { seed: 5, people: 3, linkedPeople: 3, everyCell: 1 };
    expect(runPiece(piece, amounts)).toEqual(runPiece(piece, amounts));
    expect(runPiece(piece, amounts)).not.toEqual(runPiece(piece, { ...amounts, seed: 6 }));
  });

  it('covers every cell that was asked for', () => {
    expect(nullCells).toHaveLength(3 * 4 * 3 * 4);
    expect(linkedCells.every(({ effect }) => effect === 1)).toBe(true);
  });

  it('says which intervals hold the truth too seldom, and which nearly always', () => {
    const tally = tallyExperiments({ memory: 0, pairCount: 4, pace: 'days', effect: null }, 5, 1);
    const unlinked = tallyLinks(cell, 2, 1);
    const problemsWith = (covered: number) =>
      reportOn(
        [
          { piece: { set: 'unlinked', index: 0 }, tally: unlinked },
          { piece: { set: 'linked', index: 0 }, tally: unlinked },
          {
            piece: { set: 'experiments', index: 0 },
            tally: { ...tally, people: 2000, answered: 2000, covered },
          },
        ],
        { seed: 1, people: 2, linkedPeople: 2, everyCell: 1 },
      ).problems;
    expect(problemsWith(1800)).toHaveLength(1);
    expect(problemsWith(1900)).toEqual([]);
    expect(problemsWith(1990)).toHaveLength(1);
  });

  it('says which cell breaks what is promised', () => {
    const unlinked = tallyLinks(cell, PEOPLE, 1);
    const experiment = {
      ...tallyExperiments({ memory: 0, pairCount: 4, pace: 'days', effect: 0 }, 5, 1),
      people: PEOPLE,
    };
    const resultsWith = (shownFalse: number, helped: number) => [
      { piece: { set: 'unlinked', index: 0 } as const, tally: { ...unlinked, shownFalse } },
      { piece: { set: 'linked', index: 0 } as const, tally: unlinked },
      {
        piece: { set: 'experiments', index: 0 } as const,
        tally: { ...experiment, verdicts: { ...experiment.verdicts, 'probably-helped': helped } },
      },
    ];
    const amounts = { seed: 1, people: PEOPLE, linkedPeople: PEOPLE, everyCell: 1 };
    expect(reportOn(resultsWith(2, 2), amounts).problems).toEqual([]);
    expect(reportOn(resultsWith(20, 20), amounts).problems).toHaveLength(2);
    expect(experimentCells.length).toBeGreaterThan(30);
  });
});
