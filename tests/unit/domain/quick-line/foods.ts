import type { FoodLookups, FoodMatch } from '@/domain/quick-line';

/** A small table of foods: name, other words, and whether one drinks it. */
const TABLE: readonly (readonly [name: string, aliases?: readonly string[], isDrink?: true])[] = [
  ['Oats', ['rolled oats', 'porridge oats']],
  ['Blueberries', ['blueberry']],
  ['Kefir'],
  ['Rye bread'],
  ['Butter'],
  ['Lentil soup', ['lentil soups']],
  ['Fish and chips', ['fish & chips', 'fish with chips']],
  ['Pizza', ['pizzas']],
  ['Walnuts', ['walnut']],
  ['Apple', ['apples']],
  ['Banana', ['bananas']],
  ['Avocado', ['avocados']],
  ['Muesli'],
  ['Yogurt', ['yoghurt']],
  ['Potato', ['potatoes']],
  ['Egg', ['eggs']],
  ['Rice'],
  ['Pork belly'],
  ['Dinner rolls', ['dinner roll']],
  ['Orange', ['oranges']],
  ['Orange juice', [], true],
  ['Coffee', ['coffees'], true],
  ['Green tea', [], true],
];

const matches = new Map<string, FoodMatch>(
  TABLE.flatMap(([name, aliases = [], isDrink = false]) => {
    const foodId = name.toLowerCase().replaceAll(' ', '-');
    return [name, ...aliases].map((word): [string, FoodMatch] => [
      word.toLowerCase(),
      { name, foodId, isDrink },
    ]);
  }),
);

export const FOOD_NAMES = TABLE.map(([name]) => name);

/** What the table of foods does, by name and alias only. */
export const foods: FoodLookups = {
  food: (words) => matches.get(words.trim().toLowerCase().replaceAll(/\s+/g, ' ')) ?? null,
  nearly: (words) => (words === 'bannana' ? (matches.get('banana') ?? null) : null),
  suggest: (prefix) => {
    const found = [...matches].filter(([word]) => word.startsWith(prefix.toLowerCase()));
    return [...new Map(found.map(([, match]) => [match.name, match])).values()];
  },
};
