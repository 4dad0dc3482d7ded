import MiniSearch from 'minisearch';

/** Which foods have a word like this one in their names. */
export type TermIndex = {
  /** Foods, by their place in the list, with a word that begins with one of these. */
  readonly beginningWith: (forms: readonly string[]) => ReadonlySet<number>;
  /** Foods with a word at most so many slips away, the nearest first. */
  readonly near: (form: string, slips: number) => ReadonlySet<number>;
};

const asWritten = (term: string): string => term;

/**
 * Foods share their words, so that not the foods but their different words are searched: a tenth as many
 * entries to make, and to go through at every key.
 * @param termsOfFoods folded words of each food, in the order of the foods
 */
export function createTermIndex(termsOfFoods: readonly Iterable<string>[]): TermIndex {
  const foodsByTerm = new Map<string, number[]>();
  for (const [food, terms] of termsOfFoods.entries()) {
    for (const term of terms) {
      const foods = foodsByTerm.get(term);
      if (foods === undefined) foodsByTerm.set(term, [food]);
      else if (foods.at(-1) !== food) foods.push(food);
    }
  }
  const foodsOfTerms = [...foodsByTerm.values()];
  const index = new MiniSearch<{ readonly id: number; readonly term: string }>({
    fields: ['term'],
    tokenize: (term) => [term],
    processTerm: asWritten,
  });
  index.addAll([...foodsByTerm.keys()].map((term, id) => ({ id, term })));

  const foodsOf = (form: string, options: { prefix?: boolean; fuzzy?: number }) =>
    index.search(form, options).flatMap(({ id }) => foodsOfTerms[id as number] ?? []);

  return {
    beginningWith: (forms) =>
      new Set([...new Set(forms)].flatMap((form) => foodsOf(form, { prefix: true }))),
    near: (form, slips) => new Set(foodsOf(form, { fuzzy: slips })),
  };
}
