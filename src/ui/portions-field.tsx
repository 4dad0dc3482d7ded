import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { MealItem } from '@/domain/entries';
import { describePortion, type Food, type Portion } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from './button.tsx';
import { Select } from './select.tsx';
import { portionWords } from './portion-words.ts';
import styles from './portions-field.module.css';

const NOT_SAID = 'not-said';
const SIZES: readonly Portion[] = [
  { kind: 'size', size: 'small' },
  { kind: 'size', size: 'large' },
];
const COUNTS = [1, 2, 3] as const;

/** How much of each food it was, for who wants to say; out of the way of who does not. */
export function PortionsField({
  items,
  foodOf,
  onChange,
}: {
  readonly items: readonly MealItem[];
  readonly foodOf: (item: MealItem) => Food | undefined;
  readonly onChange: (items: readonly MealItem[]) => void;
}) {
  const t = useText();
  const listId = useId();
  // Until somebody opens or closes it: open as soon as there is something to see.
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const isOpen = isWanted ?? items.some(({ portion }) => portion !== undefined);
  if (items.length === 0) return null;

  const choose = (chosen: MealItem, portion: Portion | undefined) =>
    onChange(
      items.map((item) => {
        if (item !== chosen) return item;
        const { portion: _former, ...rest } = item;
        return portion === undefined ? rest : { ...rest, portion };
      }),
    );

  return (
    <div>
      <Button
        variant="quiet"
        size="small"
        icon={isOpen ? ChevronDown : ChevronRight}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onPress={() => setWanted(!isOpen)}
      >
        {t('meals.howMuch')}
      </Button>
      {isOpen && (
        <div id={listId} className={styles.portions}>
          {items.map((item) => (
            <PortionSelect
              key={item.name}
              item={item}
              food={foodOf(item)}
              onChoose={(portion) => choose(item, portion)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function PortionSelect({
  item,
  food,
  onChoose,
}: {
  readonly item: MealItem;
  readonly food: Food | undefined;
  readonly onChoose: (portion: Portion | undefined) => void;
}) {
  const t = useText();
  const { name, portion } = item;
  const measures = (food?.portion.measures ?? []).flatMap(({ name: measure }) =>
    COUNTS.map((count): Portion => ({ kind: 'measure', measure, count })),
  );
  const offered = [...SIZES, ...measures];
  const isOffered =
    portion === undefined ||
    offered.some((choice) => describePortion(choice) === describePortion(portion));
  const choices = isOffered ? offered : [portion, ...offered];
  return (
    <Select
      label={t('meals.portionOf', { food: name })}
      value={portion === undefined ? NOT_SAID : describePortion(portion)}
      onChange={(chosen) => onChoose(choices.find((choice) => describePortion(choice) === chosen))}
      options={[
        { value: NOT_SAID, label: t('meals.size.usual') },
        ...choices.map((choice) => ({
          value: describePortion(choice),
          label: portionWords(choice, t),
        })),
      ]}
    />
  );
}
