import { useEffect, useMemo } from 'react';
import type { Journal } from './journal.ts';
import { useJournal } from './react.tsx';

/** Somebody who looks at another room for a moment and comes back finds everything still there. */
const KEPT_AFTER_LEAVING_MS = 120_000;

type Shared<Client> = {
  readonly client: Client;
  users: number;
  timer?: ReturnType<typeof setTimeout>;
};

/**
 * A hook that gives what one journal is looked through with: made with the first look at it, the same for all who look,
 * and closed some time after the last.
 */
export function sharedByJournal<Client extends { readonly close: () => void }>(
  make: (journal: Journal) => Client,
): () => Client {
  const shared = new Map<Journal, Shared<Client>>();

  const sharedOf = (journal: Journal): Shared<Client> => {
    const known = shared.get(journal) ?? { client: make(journal), users: 0 };
    shared.set(journal, known);
    return known;
  };

  return function useShared(): Client {
    const journal = useJournal();
    const { client } = useMemo(() => sharedOf(journal), [journal]);
    useEffect(() => {
      const mine = sharedOf(journal);
      mine.users += 1;
      clearTimeout(mine.timer);
      return () => {
        mine.users -= 1;
        if (mine.users > 0) return;
        mine.timer = setTimeout(() => {
          mine.client.close();
          if (shared.get(journal) === mine) shared.delete(journal);
        }, KEPT_AFTER_LEAVING_MS);
      };
    }, [journal]);
    return client;
  };
}
