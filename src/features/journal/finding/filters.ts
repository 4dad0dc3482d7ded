import { ENTRY_KINDS, entryKinds, type Facet, type TextRef } from '@/domain/entries';
import { FOOD_FAMILIES } from '@/domain/foods';
import type { FacetCount, FoodChoice, JournalQuery } from '@/domain/journal-index';
import type { Tracker } from '@/domain/trackers';
import { isTextKey, type Translate } from '@/texts';
import type { Narrowing, ViewState } from '../use-view-state.ts';

export type FilterOption = {
  readonly key: string;
  readonly label: string;
  /** In how many entries; null: several foods together, which may share entries. */
  readonly count: number | null;
  /** Values of the index that mean it. */
  readonly values: readonly string[];
};

/** One of the lists somebody can narrow the journal by. */
export type Filter = {
  /** Of the index; families are told apart by their foods. */
  readonly facet: string;
  readonly id: string;
  readonly title: string;
  readonly options: readonly FilterOption[];
};

/** Facets of the kinds, in the order the kinds name them; those of one id are one. */
const FACETS: ReadonlyMap<string, string> = new Map(
  ENTRY_KINDS.flatMap((kind) => {
    const facets: readonly Facet[] = 'facets' in entryKinds[kind] ? entryKinds[kind].facets : [];
    return facets.map(({ id, textKey }): [string, string] => [id, textKey]);
  }),
);

/** Whatever there is something to choose of. Kinds name what they can be filtered by, so that a new kind is here at once. */
export function filtersOf(
  counts: readonly FacetCount[],
  foods: readonly FoodChoice[],
  trackers: readonly Tracker[],
  t: Translate,
): readonly Filter[] {
  const optionsOf = (facet: string) =>
    counts
      // What has no words here is from a newer version; its entries are found by everything else.
      .filter(
        ({ id, label }) => id === facet && (typeof label === 'string' || isTextKey(label.key)),
      )
      .map(({ value, label, entryCount }) => ({
        key: value,
        label: wordsOf(label, t),
        count: entryCount,
        values: [value],
      }));
  // Notes keep the name of their day; what is tracked may be called something else by now.
  const trackerOptions = optionsOf('tracker').map((option) => ({
    ...option,
    label: trackers.find(({ id }) => id === option.key)?.data.name ?? option.label,
  }));
  const foodOptions = foods.map(({ id, name, count, values }) => ({
    key: id,
    label: name,
    count,
    values,
  }));
  const families = FOOD_FAMILIES.map((family) => ({
    key: family,
    label: t(`foods.family.${family}`),
    count: null,
    values: foods.flatMap(({ families, values }) => (families.includes(family) ? values : [])),
  })).toSorted((left, right) => left.label.localeCompare(right.label));
  const titled = (id: string, title: string, options: readonly FilterOption[], facet = id) => ({
    facet,
    id,
    title,
    options: options.filter(({ values }) => values.length > 0),
  });
  return [
    titled('kind', t('reading.filter.kind'), optionsOf('kind')),
    ...[...FACETS].flatMap(([id, key]) =>
      id === 'food'
        ? [
            titled('food', wordsOf({ key }, t), foodOptions),
            titled('family', t('reading.filter.family'), families, 'food'),
          ]
        : [titled(id, wordsOf({ key }, t), id === 'tracker' ? trackerOptions : optionsOf(id))],
    ),
    titled('tag', t('reading.filter.tag'), optionsOf('tag')),
  ].filter(({ options }) => options.length > 0);
}

function wordsOf(label: string | TextRef, t: Translate): string {
  if (typeof label === 'string') return label;
  return isTextKey(label.key) ? t(label.key, label.values) : label.key;
}

/** Foods and families of foods widen each other, everything else narrows. */
export function queryOf({ text, narrowings }: ViewState, filters: readonly Filter[]): JournalQuery {
  const values = new Map<string, string[]>();
  for (const { facet: id, key } of narrowings) {
    const filter = filters.find((one) => one.id === id);
    const option = filter?.options.find((one) => one.key === key);
    const facet = filter?.facet ?? id;
    values.set(facet, [...(values.get(facet) ?? []), ...(option?.values ?? [])]);
  }
  return { text, facets: [...values].map(([id, wanted]) => ({ id, values: wanted })) };
}

export function toggledNarrowing(
  narrowings: readonly Narrowing[],
  changed: Narrowing,
): readonly Narrowing[] {
  const others = narrowings.filter(
    ({ facet, key }) => facet !== changed.facet || key !== changed.key,
  );
  return others.length < narrowings.length ? others : [...narrowings, changed];
}
