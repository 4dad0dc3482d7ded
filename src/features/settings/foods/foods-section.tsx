import { Archive, ArchiveRestore, Merge, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLive, useToday } from '@/data/react';
import { rangeEndingAt } from '@/domain/day';
import type { JournalDocument } from '@/domain/documents';
import { type FoodBook, unknownWords } from '@/domain/foods';
import { type Translate, useText } from '@/texts';
import { Button } from '@/ui/button';
import { useFoodBook } from '@/ui/food-book';
import { Row, Stack } from '@/ui/layout';
import { useSavedMealEditor } from '@/ui/saved-meal-editor';
import { Menu, type MenuEntry } from '@/ui/menu';
import { Section } from '../section.tsx';
import styles from './foods-section.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import { OwnFoodDialog } from './own-food-dialog.tsx';
import { useChangeDocuments } from '../use-change-documents.ts';

const REMEMBERED_DAYS = 400;
const WORDS_SHOWN = 12;

type OwnFoodDocument = JournalDocument<'ownFoods'>;
type Opened =
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'edit' | 'merge'; readonly food: OwnFoodDocument };
type FoodAction = 'edit' | 'merge' | 'retire';

/** The person's own foods, words that are none yet, and meals kept under a name. */
export function FoodsSection() {
  const t = useText();
  const today = useToday();
  const change = useChangeDocuments();
  const savedMealEditor = useSavedMealEditor();
  const { book, hasTable } = useFoodBook();
  const [opened, setOpened] = useState<Opened | null>(null);
  const ownFoods = useLive((journal) => journal.documents.all('ownFoods'), []) ?? [];
  const savedMeals = useLive((journal) => journal.documents.all('savedMeals'), []) ?? [];
  const meals = useLive(
    (journal) => journal.entries.ofKindBetween('meal', rangeEndingAt(today, REMEMBERED_DAYS)),
    [today],
  );
  const shown = ownFoods.filter(({ data }) => data.mergedInto === undefined);
  const words = hasTable ? unknownWords(meals ?? [], book).slice(0, WORDS_SHOWN) : [];
  const close = () => setOpened(null);

  const run = (food: OwnFoodDocument, action: FoodAction) => {
    if (action !== 'retire') {
      setOpened({ kind: action, food });
      return;
    }
    const isRetired = food.data.isRetired !== true;
    change(
      async (commands) => commands.updateDocument(food, { ...food.data, isRetired }),
      t(isRetired ? 'settings.foodRetired' : 'settings.foodBack', { name: food.data.name }),
    );
  };
  const actionsOf = (food: OwnFoodDocument): readonly MenuEntry<FoodAction>[] => [
    { id: 'edit', label: t('common.edit'), icon: Pencil },
    {
      id: 'merge',
      label: t('settings.foodMergeWith'),
      icon: Merge,
      isDisabled: shown.length < 2,
    },
    food.data.isRetired === true
      ? { id: 'retire', label: t('settings.foodBringBack'), icon: ArchiveRestore }
      : { id: 'retire', label: t('settings.foodRetire'), icon: Archive },
  ];

  return (
    <Section heading={t('settings.foods')} intro={t('settings.foodsIntro')}>
      <Stack gap={5}>
        <Row justify="Between">
          <span>{shown.length === 0 && t('settings.foodsNone')}</span>
          <Button icon={Plus} onPress={() => setOpened({ kind: 'new', name: '' })}>
            {t('settings.foodAdd')}
          </Button>
        </Row>
        {shown.length > 0 && (
          <ul className={styles.list} aria-label={t('settings.foods')}>
            {shown.map((food) => (
              <li key={food.id} className={styles.item}>
                <div>
                  <b className={styles.name}>{food.data.name}</b>
                  <p className={styles.detail}>{describeFood(food, book, t)}</p>
                </div>
                <Menu
                  size="small"
                  label={t('settings.foodMore', { name: food.data.name })}
                  items={actionsOf(food)}
                  onAction={(action) => run(food, action)}
                />
              </li>
            ))}
          </ul>
        )}
        {words.length > 0 && (
          <div>
            <h3 className={styles.heading}>{t('settings.foodWords')}</h3>
            <p className={styles.detail}>{t('settings.foodWordsHelp')}</p>
            <ul className={styles.words} aria-label={t('settings.foodWords')}>
              {words.map(({ name }) => (
                <li key={name}>
                  <Button
                    variant="dashed"
                    size="small"
                    onPress={() => setOpened({ kind: 'new', name })}
                  >
                    {name}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {savedMeals.length > 0 && (
          <div>
            <h3 className={styles.heading}>{t('settings.savedMeals')}</h3>
            <ul className={styles.list} aria-label={t('settings.savedMeals')}>
              {savedMeals.map((meal) => (
                <li key={meal.id} className={styles.item}>
                  <div>
                    <b className={styles.name}>{meal.data.name}</b>
                    <p className={styles.detail}>
                      {meal.data.items.map(({ name }) => name).join(', ')}
                    </p>
                  </div>
                  <Menu
                    size="small"
                    label={t('settings.foodMore', { name: meal.data.name })}
                    items={[
                      { id: 'change', label: t('settings.savedMealChange'), icon: Pencil },
                      { id: 'delete', label: t('common.delete'), icon: Trash2, isDanger: true },
                    ]}
                    onAction={(action) => {
                      if (action === 'change') savedMealEditor.edit(meal.id);
                      else
                        change(
                          async (commands) => commands.removeDocument(meal),
                          t('meals.savedDeleted', { name: meal.data.name }),
                        );
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
      {opened?.kind === 'new' && <OwnFoodDialog name={opened.name} onClose={close} />}
      {opened?.kind === 'edit' && (
        <OwnFoodDialog food={opened.food} name={opened.food.data.name} onClose={close} />
      )}
      {opened?.kind === 'merge' && (
        <MergeDialog
          food={opened.food}
          others={shown.filter(({ id }) => id !== opened.food.id)}
          onClose={close}
        />
      )}
    </Section>
  );
}

/** "Like pea soup · also: gran's soup" */
function describeFood({ data }: OwnFoodDocument, book: FoodBook, t: Translate): string {
  const like = data.likeFoodId === null ? undefined : book.byId.get(data.likeFoodId)?.name;
  const parts = [
    data.isRetired === true ? t('settings.foodIsRetired') : null,
    data.ingredients.length > 0
      ? t('settings.foodOf', { foods: data.ingredients.map(({ name }) => name).join(', ') })
      : like === undefined
        ? null
        : t('settings.foodIsLike', { food: like }),
    data.aliases.length > 0 ? t('settings.foodAlso', { names: data.aliases.join(', ') }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? t('settings.foodOpen') : parts.join(' · ');
}
