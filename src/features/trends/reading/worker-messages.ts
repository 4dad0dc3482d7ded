import type { Entry } from '@/domain/entries';
import type { FoodBookParts } from '@/domain/foods';
import type { TrendsRoom, TrendsWishes } from '@/domain/trends';

export type ToWorker =
  | { readonly what: 'put'; readonly entries: readonly Entry[] }
  | { readonly what: 'drop'; readonly ids: readonly string[] | 'all' }
  | { readonly what: 'foods'; readonly parts: FoodBookParts | null }
  | { readonly what: 'compute'; readonly question: number; readonly wishes: TrendsWishes };

export type FromWorker = { readonly question: number; readonly room: TrendsRoom };
