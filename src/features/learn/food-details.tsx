import type { ReactNode } from 'react';
import type { FinderFood, FoodAmount } from '@/domain/foods';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { DataTable } from '@/ui/data-table';
import { Dialog } from '@/ui/dialog';
import styles from './food-finder.module.css';
import { sayFibre } from './food-words.ts';

/** All that is known of one food, each figure with its source. */
export function FoodDetails({
  shown,
  byId,
  hasNumbers,
  onClose,
}: {
  readonly shown: FinderFood;
  readonly byId: ReadonlyMap<string, FinderFood>;
  readonly hasNumbers: boolean;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { food, families, ferment, prebiotic } = shown;
  const words = [...new Set([...food.aliases, ...Object.values(food.words).flat()])].filter(
    (word) => word.toLowerCase() !== food.name.toLowerCase(),
  );
  // What is too long to be seen at once scrolls, which the keyboard can only do where it can stop.
  const readingStop = {
    role: 'group',
    tabIndex: 0,
    'aria-label': t('foods.details.about', { food: food.name }),
  };
  const ingredients = food.ingredients.flatMap(({ foodId }) => byId.get(foodId)?.food.name ?? []);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('foods.details.about', { food: food.name })}
      subtitle={t(`foods.group.${food.group}`)}
      size="medium"
      actions={<Button onPress={onClose}>{t('foods.details.close')}</Button>}
    >
      <div className={styles.reading} {...readingStop}>
        <dl className={styles.facts}>
          {hasNumbers && (
            <Fact name={t('foods.details.portion')}>
              {[
                t('foods.grams', { grams: food.portion.grams }),
                ...food.portion.measures.map(({ name, grams }) =>
                  t('foods.details.measure', { name, grams }),
                ),
              ].join(' · ')}
            </Fact>
          )}
          <Fact name={t('foods.finder.columnFibre')}>{sayFibre(shown, hasNumbers, t)}</Fact>
          <Fact name={t('foods.details.prebiotic')}>
            {prebiotic === null
              ? t('foods.finder.noneKnown')
              : [
                  prebiotic.types
                    .map(
                      ({ type, basis }) =>
                        `${t(`foods.prebiotic.${type}`)} (${t(`foods.basis.${basis}`)})`,
                    )
                    .join(', '),
                  ...(ingredients.length === 0
                    ? []
                    : [
                        t('foods.details.prebioticFrom', { foods: prebiotic.fromNames.join(', ') }),
                      ]),
                ].join('. ')}
          </Fact>
          <Fact name={t('foods.details.ferment')}>
            {ferment === null
              ? t('foods.finder.notFermentedSpoken')
              : t(`foods.ferment.${ferment}`)}
          </Fact>
          {families.length > 0 && (
            <Fact name={t('foods.details.family')}>
              {families.map((family) => t(`foods.family.${family}`)).join(' · ')}
            </Fact>
          )}
          {ingredients.length > 0 && (
            <Fact name={t('foods.details.madeOf')}>{ingredients.join(', ')}</Fact>
          )}
          {words.length > 0 && <Fact name={t('foods.details.alsoCalled')}>{words.join(', ')}</Fact>}
        </dl>
        <Figures parts={shown.fibreParts} hasNumbers={hasNumbers} />
      </div>
    </Dialog>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Figures({
  parts,
  hasNumbers,
}: {
  readonly parts: readonly FoodAmount[];
  readonly hasNumbers: boolean;
}) {
  const t = useText();
  const amounts = {
    id: 'amount',
    header: t('foods.details.columnAmount'),
    isNumber: true,
    cell: ({ grams }: FoodAmount) => t('foods.grams', { grams: Math.round(grams * 10) / 10 }),
  };
  const figures = {
    id: 'per100g',
    header: t('foods.details.columnPer100g'),
    isNumber: true,
    cell: ({ food }: FoodAmount) =>
      food.fibre === null
        ? t('foods.fibreUnknown')
        : t('foods.grams', { grams: food.fibre.gramsPer100g }),
  };
  return (
    <DataTable<FoodAmount>
      caption={t('foods.details.figures')}
      isCaptionVisible
      rows={parts}
      rowKey={({ food }) => food.id}
      columns={[
        {
          id: 'food',
          header: t('foods.details.columnPart'),
          isRowHeader: true,
          cell: ({ food }) => food.name,
        },
        ...(hasNumbers ? [amounts, figures] : []),
        {
          id: 'source',
          header: t('foods.details.columnSource'),
          cell: ({ food }) =>
            food.fibre === null
              ? t('foods.fibreUnknown')
              : t('foods.details.sourceUsda', { number: food.fibre.usdaNumber }),
        },
      ]}
    />
  );
}
