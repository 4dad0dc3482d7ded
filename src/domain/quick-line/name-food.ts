import { type PortionRead, readPortion } from './amounts.ts';
import type { Clause } from './clause.ts';
import { type FoodDraft, type MealDraft, mealDraft, noteDraft } from './draft.ts';
import { coverWithKnown, knownInside, type Run, runLength } from './food-run.ts';
import { setPortion } from './meal-portions.ts';
import type { FoodMatch } from './reading.ts';

/** From as many words on, words the program does not know are rather a sentence than a food. */
const SENTENCE_WORDS = 5;
/** From as many words on, it may be one. */
const PERHAPS_SENTENCE_WORDS = 4;

/** `mac and cheese`: one food or two, when the program does not know both. */
export function joinedRun(clause: Clause, run: Run): Run {
  const { sheet } = clause;
  const link = sheet.words.match(sheet.tokens, run.at + run.length, 'and')?.length ?? 0;
  const nextAt = run.at + run.length + link;
  if (link === 0 || sheet.isEnd(nextAt) || sheet.token(nextAt)?.kind !== 'word') return run;
  if (readPortion(sheet.tokens, nextAt, sheet.words) !== null) return run;
  const others = (
    [
      'topic',
      'technique',
      'slot',
      'mealVerbs',
      'drinkVerbs',
      'region',
      'none',
      'tookVerbs',
      'supplement',
      'supplementNames',
    ] as const
  ).some((role) => sheet.words.match(sheet.tokens, nextAt, role) !== null);
  const next = { at: nextAt, length: runLength(clause, nextAt) };
  if (others || next.length === 0) return run;
  const isKnown = [run, next].map((part) => coverWithKnown(clause, part) !== null);
  if (isKnown[0] === true && isKnown[1] === true) return run;
  const whole = { at: run.at, length: nextAt + next.length - run.at };
  const meant = sheet.choose('words', sheet.span(whole.at, whole.length), [
    {
      id: 'two',
      label: {
        key: 'quick.option.twoFoods',
        values: {
          first: sheet.wordsAt(run.at, run.length),
          second: sheet.wordsAt(next.at, next.length),
        },
      },
    },
    {
      id: 'one',
      label: {
        key: 'quick.option.oneFood',
        values: { name: sheet.wordsAt(whole.at, whole.length) },
      },
    },
  ]);
  return meant === 'one' ? whole : run;
}

type Named = {
  readonly name: string;
  readonly foodId?: string | undefined;
  readonly isDrink: boolean;
  readonly isKnown: boolean;
  readonly countsAs?: string | undefined;
};

/** Puts the words of a run down as what they name. */
export function nameRun(clause: Clause, run: Run, portion: PortionRead | null): number {
  const { sheet } = clause;
  const words = sheet.wordsAt(run.at, run.length);
  const covering = coverWithKnown(clause, run);
  const own: Named = { name: words, isDrink: false, isKnown: false };
  const [only, ...more] = covering ?? [];
  if (only !== undefined && more.length === 0) {
    addFood(clause, run, portion, known(only.food));
    return run.length;
  }
  if (covering !== null && only !== undefined) {
    const meant = sheet.choose('words', sheet.span(run.at, run.length), [
      {
        id: 'several',
        label: {
          key: 'quick.option.severalFoods',
          values: { names: covering.map(({ food }) => food.name).join(', ') },
        },
      },
      { id: 'one', label: { key: 'quick.option.oneFood', values: { name: words } } },
    ]);
    if (meant === 'one') addFood(clause, run, portion, own);
    else {
      for (const part of covering) {
        addFood(clause, part, part === only ? portion : null, known(part.food));
      }
    }
    return run.length;
  }
  nameUnknown(clause, run, portion, own);
  return run.length;
}

const known = ({ name, foodId, isDrink, countsAs }: FoodMatch): Named => ({
  name,
  foodId,
  isDrink: isDrink === true,
  isKnown: true,
  countsAs,
});

function nameUnknown(clause: Clause, run: Run, portion: PortionRead | null, own: Named): void {
  const { sheet } = clause;
  const { tokens, words } = sheet;
  const inside = knownInside(clause, run);
  const nearly = sheet.foods.nearly(own.name);
  const isTopical =
    words.match(tokens, run.at, 'topic') !== null ||
    words.match(tokens, run.at, 'technique') !== null;
  const isLone = clause.current === null || clause.current.kind !== 'meal';
  const mayBeNote =
    isLone && portion === null && (isTopical || run.length >= PERHAPS_SENTENCE_WORDS);
  const isRatherNote =
    mayBeNote && run.length >= (isTopical ? PERHAPS_SENTENCE_WORDS : SENTENCE_WORDS);
  const asFood = {
    id: 'own',
    label: { key: 'quick.option.ownFood', values: { name: own.name } },
  };
  const asNote = {
    id: 'note',
    label: { key: 'quick.option.note', values: { text: own.name } },
  };
  const options = [
    ...(isRatherNote ? [asNote, asFood] : [asFood]),
    ...(nearly === null
      ? []
      : [{ id: 'nearly', label: { key: 'quick.option.meant', values: { food: nearly.name } } }]),
    // A slip explains all the words; a food within them would be one by chance.
    ...(inside === null || nearly !== null
      ? []
      : [
          {
            id: 'inside',
            label: {
              key: 'quick.option.kindOf',
              values: { name: own.name, food: inside.countsAs ?? inside.name },
            },
          },
        ]),
    ...(mayBeNote && !isRatherNote ? [asNote] : []),
  ];
  const meant = sheet.choose('words', sheet.span(run.at, run.length), options);
  if (meant === 'note') {
    clause.begin(noteDraft(sheet.span(run.at, run.length), own.name));
    sheet.mark(run.at, run.length, 'note');
  } else if (meant === 'nearly' && nearly !== null) {
    addFood(clause, run, portion, known(nearly));
  } else if (meant === 'inside' && inside !== null) {
    addFood(clause, run, portion, {
      ...known(inside),
      name: own.name,
      countsAs: inside.countsAs ?? inside.name,
    });
  } else {
    addFood(clause, run, portion, own);
  }
}

export function addFood(clause: Clause, run: Run, portion: PortionRead | null, named: Named): void {
  const { sheet } = clause;
  const span = sheet.span(run.at, run.length);
  const isOpen = clause.current?.kind === 'meal' && clause.whenAhead === null;
  const draft = isOpen ? (clause.current as MealDraft) : clause.begin(mealDraft(span));
  const food: FoodDraft = {
    name: named.name,
    ...(named.foodId === undefined ? {} : { foodId: named.foodId }),
    isDrink: named.isDrink,
    portion: null,
  };
  draft.foods.push(food);
  sheet.mark(run.at, run.length, named.isKnown ? 'food' : 'own-food');
  if (!named.isKnown) {
    sheet.notice(span, { key: 'quick.notice.ownFood', values: { name: named.name } });
  } else if (named.countsAs !== undefined) {
    const values = { name: named.name, food: named.countsAs };
    sheet.notice(span, { key: 'quick.notice.countsAs', values });
  }
  if (portion !== null) setPortion(clause, food, portion, run.at - portion.length);
  clause.grow(span);
}
