import type { Entry } from '@/domain/entries';
import { type Look, lookAt, type LookWishes } from '@/domain/insights/look';

/** Where a look is taken: beside the page, or in it. Made for one look. */
export type LookEngine = {
  /** A part of the entries; parts can come in any order. */
  readonly put: (entries: readonly Entry[]) => void;
  /** Looks at everything that was put. */
  readonly look: (wishes: LookWishes) => Promise<Look>;
  readonly close: () => void;
};

export type OpenLookEngine = () => LookEngine;

/** In the page: for where there are no workers. */
export const openPageEngine: OpenLookEngine = () => {
  const entries: Entry[] = [];
  return {
    put: (more) => void entries.push(...more),
    look: async (wishes) => lookAt(entries, wishes),
    close: () => undefined,
  };
};
