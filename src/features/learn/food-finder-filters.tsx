import {
  type FinderFilter,
  FOOD_FAMILIES,
  FOOD_GROUPS,
  type FoodFamily,
  type FoodGroup,
  PREBIOTIC_TYPES,
} from '@/domain/foods';
import { useText } from '@/texts';
import { Select, type SelectOption } from '@/ui/select';
import { Switch } from '@/ui/switch';
import styles from './food-finder.module.css';

/** What is asked for, but for the plants, which the page knows. */
export type Asked = Omit<FinderFilter, 'plantsLately'> & { readonly isNotLately: boolean };

const ALL = 'all';
type All = typeof ALL;

export function FoodFinderFilters({
  asked,
  onChange,
}: {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}) {
  const t = useText();
  const all = { value: ALL, label: t('foods.finder.everything') } as const;
  const byLabel = <T extends string>(options: readonly SelectOption<T>[]) =>
    options.toSorted((left, right) => left.label.localeCompare(right.label));
  const chosen = <T extends string>(value: T | All): T | null => (value === ALL ? null : value);
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{t('foods.finder.filters')}</legend>
      <Select<NonNullable<Asked['prebiotic']> | All>
        label={t('foods.finder.prebiotic')}
        value={asked.prebiotic ?? ALL}
        onChange={(value) => onChange({ ...asked, prebiotic: chosen(value) })}
        options={[
          all,
          { value: 'any', label: t('foods.finder.prebioticAny') },
          ...PREBIOTIC_TYPES.map((value) => ({ value, label: t(`foods.prebiotic.${value}`) })),
        ]}
      />
      <Select<NonNullable<Asked['ferment']> | All>
        label={t('foods.finder.ferment')}
        value={asked.ferment ?? ALL}
        onChange={(value) => onChange({ ...asked, ferment: chosen(value) })}
        options={[
          all,
          { value: 'live', label: t('foods.finder.fermentLive') },
          { value: 'may-be', label: t('foods.finder.fermentMayBe') },
        ]}
      />
      <Select<FoodGroup | All>
        label={t('foods.finder.group')}
        value={asked.group ?? ALL}
        onChange={(value) => onChange({ ...asked, group: chosen(value) })}
        options={[
          all,
          ...byLabel(FOOD_GROUPS.map((value) => ({ value, label: t(`foods.group.${value}`) }))),
        ]}
      />
      <Select<FoodFamily | All>
        label={t('foods.finder.family')}
        value={asked.family ?? ALL}
        onChange={(value) => onChange({ ...asked, family: chosen(value) })}
        options={[
          all,
          ...byLabel(FOOD_FAMILIES.map((value) => ({ value, label: t(`foods.family.${value}`) }))),
        ]}
      />
      <div className={styles.lately}>
        <Switch
          isSelected={asked.isNotLately}
          onChange={(isNotLately) => onChange({ ...asked, isNotLately })}
          description={t('foods.finder.notLatelyHint')}
        >
          {t('foods.finder.notLately')}
        </Switch>
      </div>
    </fieldset>
  );
}
