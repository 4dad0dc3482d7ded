import type { EntryKind } from '../entries/index.ts';

/** What a piece of the guidance lets one do at once. */
export type PieceAction =
  /** The foods it speaks of. */
  | { readonly kind: 'foods'; readonly of: 'ferments' | 'prebiotics' | 'all' }
  /** Write something down for today. */
  | { readonly kind: 'log'; readonly entry: EntryKind }
  | { readonly kind: 'breathe' }
  /** Something to follow from day to day. */
  | { readonly kind: 'track' }
  /** Id of a template; a small change tried in turns. */
  | { readonly kind: 'experiment'; readonly templateId: string };

/** What of the person's own days belongs beside a piece. */
export type OwnDays = 'ferments' | 'plants' | 'prebiotics' | 'fibre' | 'calm' | 'skin';

export type PieceInJournal = {
  readonly actions: readonly PieceAction[];
  readonly ownDays: readonly OwnDays[];
};
