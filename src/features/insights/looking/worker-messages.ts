import type { Entry } from '@/domain/entries';
import type { Look, LookWishes } from '@/domain/insights/look';

export type ToWorker =
  | { readonly what: 'put'; readonly entries: readonly Entry[] }
  | { readonly what: 'look'; readonly wishes: LookWishes };

/** One answer to one `look`; an error that is thrown comes as the worker's own. */
export type FromWorker = Look;
