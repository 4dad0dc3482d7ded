import type { ExperimentTally } from './experiments.ts';
import type { Amounts, Tallies } from './tallies.ts';
import type { LinkTally } from './links.ts';
import type { MissingWay } from './people.ts';

/** What is promised of every cell. */
const LIMITS = {
  shownFalse: 0.05,
  wrongSign: 0.01,
  helpedFalse: 0.05,
  /** Of the truths outside of the 95 % interval, over the prior: 93 to 97 % lie in it. */
  missedMost: 0.07,
  missedLeast: 0.03,
} as const;

const MISSING_WORDS: Readonly<Record<MissingWay, string>> = {
  none: 'none',
  'some-days': '15 %',
  'many-days': '30 %',
  'bad-days': '30 %, bad days more',
};

const percent = (count: number, of: number): string =>
  of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;

/**
 * Whether a count is more than a promised share would give by chance once in a thousand cells (normal approximation with a
 * half for continuity). Of a thousand people and more the share itself is nearly what is asked.
 */
function isBeyond(count: number, people: number, share: number): boolean {
  return count - 0.5 > people * share + 3.1 * Math.sqrt(people * share * (1 - share));
}

/** Cells that break what is promised, beyond chance. */
export function problemsOf({ unlinked, linked, experiments }: Tallies): readonly string[] {
  return [
    ...unlinked
      .filter(({ shownFalse, people }) => isBeyond(shownFalse, people, LIMITS.shownFalse))
      .map(
        (tally) =>
          `${nameOf(tally)}: ${percent(tally.shownFalse, tally.people)} shown a false link`,
      ),
    ...linked
      .filter(({ wrongSign, people }) => isBeyond(wrongSign, people, LIMITS.wrongSign))
      .map(
        (tally) =>
          `${nameOf(tally)}: ${percent(tally.wrongSign, tally.people)} shown the wrong sign`,
      ),
    ...experiments
      .filter(({ cell }) => cell.effect === null)
      .filter(
        ({ answered, covered }) =>
          isBeyond(answered - covered, answered, LIMITS.missedMost) ||
          isBeyond(covered, answered, 1 - LIMITS.missedLeast),
      )
      .map(
        ({ cell, answered, covered }) =>
          `experiment, memory ${cell.memory}, ${cell.pairCount} pairs: ${percent(covered, answered)} in the interval`,
      ),
    ...experiments
      .filter(({ cell }) => cell.effect === 0)
      .flatMap(({ cell, people, verdicts }) => {
        const helped = verdicts['probably-helped'];
        const name = `experiment, memory ${cell.memory}, ${cell.pairCount} pairs`;
        return isBeyond(helped, people, LIMITS.helpedFalse)
          ? [`${name}: ${percent(helped, people)} told that nothing helped`]
          : [];
      }),
  ];
}

function nameOf({ cell }: LinkTally): string {
  return `memory ${cell.memory}, ${cell.days} days, ${cell.exposureCount} exposures, missing ${MISSING_WORDS[cell.missing]}`;
}

type Column<T> = readonly [title: string, read: (row: T) => string | number];

function table<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([title]) => title)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(([, read]) => read(row)))),
  ].join('\n');
}

const cellColumns: readonly Column<LinkTally>[] = [
  ['memory', ({ cell }) => cell.memory],
  ['days', ({ cell }) => cell.days],
  ['exposures', ({ cell }) => cell.exposureCount],
  ['missing', ({ cell }) => MISSING_WORDS[cell.missing]],
  ['comparisons', ({ comparisons, people }) => Math.round(comparisons / people)],
];

const unlinkedColumns: readonly Column<LinkTally>[] = [
  ...cellColumns,
  ['**shown a false link**', ({ shownFalse, people }) => `**${percent(shownFalse, people)}**`],
  ['ideas to test', ({ ideas, people }) => (ideas / people).toFixed(1)],
  [
    '**five questions: false**',
    ({ answeredFalse, people }) => `**${percent(answeredFalse, people)}**`,
  ],
  ['Pearson', ({ naiveFalse, people }) => percent(naiveFalse.pearson, people)],
  ['Spearman', ({ naiveFalse, people }) => percent(naiveFalse.spearman, people)],
  ['Spearman + BH', ({ naiveFalse, people }) => percent(naiveFalse.spearmanCorrected, people)],
];

const linkedColumns: readonly Column<LinkTally>[] = [
  ...cellColumns,
  ['**found**', ({ found, people }) => `**${percent(found, people)}**`],
  ['asked as one of five', ({ answeredTrue, people }) => percent(answeredTrue, people)],
  ['found or idea', ({ foundAsIdea, people }) => percent(foundAsIdea, people)],
  ['wrong sign', ({ wrongSign, people }) => percent(wrongSign, people)],
  ['another shown', ({ shownFalse, people }) => percent(shownFalse, people)],
  ['Pearson', ({ naiveFound, people }) => percent(naiveFound.pearson, people)],
  ['and another', ({ naiveFalse, people }) => percent(naiveFalse.pearson, people)],
  ['Spearman', ({ naiveFound, people }) => percent(naiveFound.spearman, people)],
  ['and another', ({ naiveFalse, people }) => percent(naiveFalse.spearman, people)],
];

const effectWords = (effect: number | null): string =>
  effect === null ? 'from the prior' : `${effect}`;

const experimentColumns: readonly Column<ExperimentTally>[] = [
  ['true difference', ({ cell }) => effectWords(cell.effect)],
  ['memory', ({ cell }) => cell.memory],
  ['pairs', ({ cell }) => cell.pairCount],
  ['pace', ({ cell }) => cell.pace],
  ['answered', ({ answered, people }) => percent(answered, people)],
  ['**in the 95 % interval**', ({ covered, answered }) => `**${percent(covered, answered)}**`],
  ['probably helped', ({ verdicts, people }) => percent(verdicts['probably-helped'], people)],
  ['leaning better', ({ verdicts, people }) => percent(verdicts['leaning-better'], people)],
  ['cannot tell', ({ verdicts, people }) => percent(verdicts['cannot-tell'], people)],
  ['leaning worse', ({ verdicts, people }) => percent(verdicts['leaning-worse'], people)],
  ['probably worse', ({ verdicts, people }) => percent(verdicts['probably-worse'], people)],
];

const highest = <T>(rows: readonly T[], read: (row: T) => number): number =>
  Math.max(...rows.map(read));

export function writeReport(tallies: Tallies, { seed, people, linkedPeople }: Amounts): string {
  const { unlinked, linked, experiments } = tallies;
  const share = (value: number) => `${(100 * value).toFixed(1)} %`;
  const worst = highest(unlinked, ({ shownFalse, people }) => shownFalse / people);
  const worstSign = highest(linked, ({ wrongSign, people }) => wrongSign / people);
  const naive = unlinked.map(({ naiveFalse, people }) => naiveFalse.spearman / people);
  const overall = unlinked.reduce((sum, { shownFalse }) => sum + shownFalse, 0);
  const coverageOf = (rows: readonly ExperimentTally[]) => {
    const shares = rows.map(({ covered, answered }) => covered / answered);
    return `${share(Math.min(...shares))} to ${share(Math.max(...shares))}`;
  };
  const fixed = coverageOf(experiments.filter(({ cell }) => cell.effect !== null));
  const drawn = coverageOf(experiments.filter(({ cell }) => cell.effect === null));
  const none = experiments.filter(({ cell }) => cell.effect === 0);
  const helped = highest(none, ({ verdicts, people }) => verdicts['probably-helped'] / people);
  return `# What the insights show to people of whom the truth is known

Written by \`npm run sim\` (seed ${seed}, ${people.toLocaleString('en')} people a cell and ${linkedPeople.toLocaleString('en')} where there is a link, ${unlinked.length + linked.length + experiments.length} cells); the same seed writes the same file. The people are in
\`tests/simulation/people.ts\`, the rules in \`src/domain/insights\` (all thresholds in \`thresholds.ts\`) and \`src/domain/experiments\`.

**In short**

- Nothing has to do with anything: at least one possible link was shown to ${share(overall / (unlinked.length * people))} of people over all cells, ${share(worst)} in the worst cell (promised: at most
  5 % in every cell). A plain table of Spearman correlations with p below 0.05 shows one to ${share(Math.min(...naive))} to ${share(Math.max(...naive))}.
- One food that adds 1 point on the days 1 to 3 after it: found by ${share(Math.min(...linked.map((row) => row.found / row.people)))} to ${share(highest(linked, (row) => row.found / row.people))} of people, depending on how long and how regularly they wrote. **Silence is
  common and does not mean that there is nothing.** The wrong sign was shown to at most ${share(worstSign)} (promised: under 1 %).
- Experiments: the 95 % interval held the truth in ${fixed} where the true difference was 0 or 1 point, and in ${drawn} over differences drawn from the stated prior (aim: 93 to 97 %).
  With no difference at all "probably helped" was said to at most ${share(helped)} (promised: at most 5 %).

How to read it: with ${people.toLocaleString('en')} made-up people in a cell a share near 5 % is known to about ${(196 * Math.sqrt((0.05 * 0.95) / people)).toFixed(1)} points either way, with ${linkedPeople.toLocaleString('en')} a share near a half to about ${(196 * Math.sqrt(0.25 / linkedPeople)).toFixed(0)}. Ratings are whole numbers from 0 to 10 about 4 with a standard
deviation of 1.5. Memory is how much of a day's skin is yesterday's. A third outcome hangs together with the first, as itch does with skin. Exposures are a mix of foods eaten now and
then, in runs, or on certain weekdays, and of amounts. On a missing day nothing at all is noted. Comparisons are those that passed the gates, on average: with three days in ten missing, most windows have too
few noted days, and the program says how many more it needs instead of guessing.

## No link at all

"Shown a false link" counts every possible link, those that may run the other way too. Ideas to test (an average number of them) are said to turn up by chance. The last three columns are what a
plain table of correlations would call a link in the main window of each exposure with one outcome only, which is a smaller search than the program's.

${table(unlinked, unlinkedColumns)}

## One true link of 1 point

Found: shown as a possible link, in its window, with the right sign. "Another shown": at least one possible link that is not there. Plain correlations find more, and show nearly everybody something that is not
there beside it.

${table(linked, linkedColumns)}

## Experiments

Pairs of weeks in an order drawn by coins, days at the start of each not counted (2 at the pace "days", 4 at the pace "week"), 15 % of days missing. A true difference of -1 is one point calmer. ${(experiments[0]?.people ?? 0).toLocaleString('en')} people a cell: a share near
95 % is known to about ${(196 * Math.sqrt((0.05 * 0.95) / (experiments[0]?.people ?? 1))).toFixed(1)} points either way. The prior pulls every estimate a little towards no difference: that makes
the interval right more often where there is none, and a little less often over large differences.

${table(experiments, experimentColumns)}
`;
}
