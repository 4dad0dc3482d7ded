import type { MealItem } from '@/domain/entries';
import type { Food } from '@/domain/foods';
import { englishVocabulary, readAmount } from '@/domain/quick-line';
import { type ChipSuggestion, ComboChips } from './combo-chips.tsx';
import { foldText } from './lib/chip-values.ts';
import type { FieldTexts } from './lib/field-parts.tsx';
import { PortionsField } from './portions-field.tsx';

export type FoodFinder = {
  /** The likeliest first. */
  readonly find: (text: string) => readonly ChipSuggestion[];
  /** The food behind a name that was offered; undefined for words that stand for themselves. */
  readonly idOf: (name: string) => string | undefined;
  /** What the table knows of it. */
  readonly foodOf: (item: MealItem) => Food | undefined;
};

/** Foods as chips, each with how much of it it was for who wants to say: of a meal, a saved meal, a recipe. */
export function FoodItemsField({
  items,
  onChange,
  finder,
  ...texts
}: Pick<FieldTexts, 'label' | 'description' | 'error'> & {
  readonly items: readonly MealItem[];
  readonly onChange: (items: readonly MealItem[]) => void;
  readonly finder: FoodFinder;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}) {
  const itemOf = (name: string): MealItem => {
    const known = items.find((item) => item.name === name);
    if (known !== undefined) return known;
    const foodId = finder.idOf(name);
    return foodId === undefined ? (withAmount(name) ?? { name }) : { name, foodId };
  };
  /** `2 eggs` of a pasted list: only of a food there is, as `7 up` may be a name. */
  const withAmount = (words: string): MealItem | null => {
    const read = finder.foodOf({ name: words }) ? null : readAmount(words, englishVocabulary);
    const isThere = items.some(({ name }) => foldText(name) === foldText(read?.name ?? ''));
    return read !== null && !isThere && finder.foodOf({ name: read.name }) ? read : null;
  };
  return (
    <>
      <ComboChips
        {...texts}
        tone="meal"
        values={items.map(({ name }) => name)}
        find={finder.find}
        onChange={(names) => onChange(eachOnce(names.map(itemOf)))}
      />
      <PortionsField items={items} foodOf={finder.foodOf} onChange={onChange} />
    </>
  );
}

/** `eggs, 2 eggs` in one list: the first counts. */
function eachOnce(items: readonly MealItem[]): readonly MealItem[] {
  return [...new Map(items.toReversed().map((item) => [item.name, item])).values()].toReversed();
}
