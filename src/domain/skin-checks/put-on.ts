import type { DayRange, LocalDay } from '../day/index.ts';
import { byTime, type Entry, isKind, type PutOn, type SkinCheck } from '../entries/index.ts';

const checksIn = (entries: readonly Entry[]): readonly Entry<'skin-check'>[] =>
  entries
    .filter((entry): entry is Entry<'skin-check'> => isKind(entry, 'skin-check'))
    .toSorted(byTime);

/** Names the person used before, as last written: those of the latest check first, among equals the most used. */
export function namesPutOn(entries: readonly Entry[]): readonly string[] {
  const known = new Map<string, { name: string; lastDay: LocalDay; count: number }>();
  for (const { day, data } of checksIn(entries)) {
    for (const { name } of data.putOn ?? []) {
      const count = (known.get(name.toLowerCase())?.count ?? 0) + 1;
      known.set(name.toLowerCase(), { name, lastDay: day, count });
    }
  }
  return [...known.values()]
    .toSorted(
      (left, right) =>
        right.lastDay.localeCompare(left.lastDay) ||
        right.count - left.count ||
        left.name.localeCompare(right.name),
    )
    .map(({ name }) => name);
}

/** The check with these things put on, in this order; what was marked as new stays so. */
export function withPutOn(data: SkinCheck, names: readonly string[]): SkinCheck {
  const { putOn: before = [], ...rest } = data;
  const putOn = names.map((name): PutOn => before.find((thing) => thing.name === name) ?? { name });
  return putOn.length === 0 ? rest : { ...rest, putOn };
}

export function withNewness(data: SkinCheck, name: string, isNew: boolean): SkinCheck {
  const putOn = (data.putOn ?? []).map((thing): PutOn => {
    if (thing.name !== name) return thing;
    return isNew ? { name, isNew } : { name };
  });
  return { ...data, putOn };
}

/** Something began on that day: a mark on a chart. */
export type NewThings = { readonly day: LocalDay; readonly names: readonly string[] };

/** The days of the range on which something new was put on, in order. */
export function newThingsPutOn(
  entries: readonly Entry[],
  { from, to }: DayRange,
): readonly NewThings[] {
  const byDay = new Map<LocalDay, string[]>();
  for (const { day, data } of checksIn(entries)) {
    if (day < from || day > to) continue;
    for (const { name, isNew } of data.putOn ?? []) {
      const names = byDay.get(day) ?? [];
      if (isNew !== true || names.includes(name)) continue;
      byDay.set(day, [...names, name]);
    }
  }
  return [...byDay].map(([day, names]) => ({ day, names }));
}
