import type { Food } from '@/domain/foods';

export { USDA_CREDIT } from './usda-credit.ts';

let loading: Promise<readonly Food[]> | undefined;

/**
 * The program's own foods and dishes. A file of its own, read once, when first asked for: no screen waits for it
 * to be drawn.
 */
export function loadFoods(): Promise<readonly Food[]> {
  loading ??= import('./tables.ts').then(({ readTables }) => readTables());
  return loading;
}
