import type { Entry } from '../entries/index.ts';

/**
 * The foods somebody has typed before, the ones most often eaten first; of two spellings that differ
 * only in capitals, the latest.
 * @param meals from early to late
 */
export function summariseFoodNames(meals: readonly Entry<'meal'>[]): readonly string[] {
  const uses = new Map<string, { name: string; count: number; lastSeen: number }>();
  let position = 0;
  for (const meal of meals) {
    for (const { name } of meal.data.items) {
      position += 1;
      const key = name.toLowerCase();
      uses.set(key, { name, count: (uses.get(key)?.count ?? 0) + 1, lastSeen: position });
    }
  }
  return [...uses.values()]
    .sort((left, right) => right.count - left.count || right.lastSeen - left.lastSeen)
    .map(({ name }) => name);
}
