import type { Entry } from '@/domain/entries';
import type { FoodBookParts } from '@/domain/foods';
import type { TrendsRoom, TrendsWishes } from '@/domain/trends';
import type { NumberedAnswer } from '@/ui/lib/trusted-worker';

export type ToWorker =
  | { readonly what: 'put'; readonly entries: readonly Entry[] }
  | { readonly what: 'drop'; readonly ids: readonly string[] | 'all' }
  | { readonly what: 'foods'; readonly parts: FoodBookParts | null }
  | { readonly what: 'compute'; readonly question: number; readonly wishes: TrendsWishes };

export type FromWorker = NumberedAnswer<TrendsRoom>;
