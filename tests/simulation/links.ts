/** Cells of the simulation of links: what is shown to people of whom the truth is known. */
import { type Finding, MAIN_WINDOW, reviewLinks, thresholds } from '@/domain/insights';
import { NAIVE_METHODS, type NaiveMethod, naiveLinks } from './naive.ts';
import { drawPerson, MISSING_WAYS, type Person, type PersonPlan } from './people.ts';

export type LinkCell = PersonPlan;

export type LinkTally = {
  readonly cell: LinkCell;
  readonly people: number;
  /** People shown a possible link (one that may run the other way counts, too) where there is none. */
  readonly shownFalse: number;
  /** People shown the true link in its window, in the right direction. */
  readonly found: number;
  /** The same, or at least as an idea to test. */
  readonly foundAsIdea: number;
  /** People shown a possible link when they ask five questions beforehand: a false one, and the true one. */
  readonly answeredFalse: number;
  readonly answeredTrue: number;
  /** People shown the linked food with the wrong sign. */
  readonly wrongSign: number;
  /** Sum over people. */
  readonly comparisons: number;
  readonly ideas: number;
  readonly naiveFalse: Readonly<Record<NaiveMethod, number>>;
  readonly naiveFound: Readonly<Record<NaiveMethod, number>>;
};

const MEMORIES = [0, 0.7, 0.9] as const;
const DAYS = [60, 90, 180, 365] as const;
const EXPOSURES = [5, 15, 40] as const;

export const nullCells: readonly LinkCell[] = MEMORIES.flatMap((memory) =>
  DAYS.flatMap((days) =>
    EXPOSURES.flatMap((exposureCount) =>
      MISSING_WAYS.map((missing) => ({ memory, days, exposureCount, missing, effect: 0 })),
    ),
  ),
);

/** One point more on the days 1 to 3 after the first food. */
export const linkedCells: readonly LinkCell[] = nullCells
  .filter(({ missing }) => missing === 'none' || missing === 'some-days')
  .map((cell) => ({ ...cell, effect: 1 }));

const LINKED = 'exposure-0';

export function tallyLinks(cell: LinkCell, people: number, seed: number): LinkTally {
  const counts = {
    shownFalse: 0,
    found: 0,
    foundAsIdea: 0,
    wrongSign: 0,
    answeredFalse: 0,
    answeredTrue: 0,
    comparisons: 0,
    ideas: 0,
  };
  const naiveFalse = { pearson: 0, spearman: 0, spearmanCorrected: 0 };
  const naiveFound = { pearson: 0, spearman: 0, spearmanCorrected: 0 };
  for (let index = 0; index < people; index += 1) {
    const person = drawPerson(cell, seed + index);
    const { findings, comparisonCount } = reviewLinks(person);
    const shown = findings.filter(({ state }) => state === 'possible' || state === 'reverse');
    const isTrue = ({ exposureId, outcomeId }: Finding) =>
      cell.effect !== 0 && exposureId === LINKED && outcomeId !== 'belly';
    const isRightWay = ({ result }: Finding) => result !== null && result.difference > 0;
    const isTheLink = (finding: Finding) =>
      isTrue(finding) && isRightWay(finding) && finding.isMain && finding.outcomeId === 'skin';
    counts.comparisons += comparisonCount;
    counts.ideas += findings.filter(({ state }) => state === 'idea').length;
    if (shown.some((finding) => !isTrue(finding))) counts.shownFalse += 1;
    if (shown.some((finding) => finding.state === 'possible' && isTheLink(finding)))
      counts.found += 1;
    if (shown.some((finding) => isTrue(finding) && !isRightWay(finding))) counts.wrongSign += 1;
    const isSaid = (finding: Finding) => shown.includes(finding) || finding.state === 'idea';
    if (findings.some((finding) => isSaid(finding) && isTheLink(finding))) counts.foundAsIdea += 1;
    const answered = answeredQuestions(person);
    if (answered.some((id) => cell.effect === 0 || id !== LINKED)) counts.answeredFalse += 1;
    if (cell.effect !== 0 && answered.includes(LINKED)) counts.answeredTrue += 1;
    const skin = person.outcomes.find(({ id }) => id === 'skin');
    if (skin === undefined) continue;
    const naive = naiveLinks(person.exposures, skin);
    for (const method of NAIVE_METHODS) {
      const isFalse = (id: string) => cell.effect === 0 || id !== LINKED;
      if (naive[method].some(isFalse)) naiveFalse[method] += 1;
      if (naive[method].some((id) => !isFalse(id))) naiveFound[method] += 1;
    }
  }
  return { cell, people, ...counts, naiveFalse, naiveFound };
}

/** Of five questions about skin, asked before the first day, those that are answered with a possible link. */
function answeredQuestions({ exposures, outcomes, firstDayNumber }: Person): readonly string[] {
  const asked = exposures.slice(0, thresholds.mainQuestionsMaximum);
  const { findings } = reviewLinks({
    firstDayNumber,
    exposures: asked,
    outcomes: outcomes.filter(({ id }) => id === 'skin'),
    mainQuestions: asked.map(({ id }) => ({
      exposureId: id,
      outcomeId: 'skin',
      windowId: MAIN_WINDOW,
      fromDay: 0,
    })),
  });
  return findings.flatMap(({ state, exposureId }) =>
    state === 'possible' || state === 'reverse' ? [exposureId] : [],
  );
}
