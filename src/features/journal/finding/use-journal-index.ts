import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Journal } from '@/data/journal';
import { useJournal } from '@/data/react';
import type { FacetCount, JournalAnswer, JournalQuery } from '@/domain/journal-index';
import { desktop } from '@/desktop';
import { createIndexClient, type IndexClient } from './index-client.ts';
import { openEngine } from './worker-engine.ts';

/** Somebody who looks at Today for a moment and comes back finds everything still there. */
const KEPT_AFTER_LEAVING_MS = 120_000;

type Shared = {
  readonly client: IndexClient;
  users: number;
  timer?: ReturnType<typeof setTimeout>;
};

const shared = new Map<Journal, Shared>();

function clientOf(journal: Journal): Shared {
  let known = shared.get(journal);
  if (known === undefined) {
    const client = createIndexClient(
      journal,
      openEngine,
      (message) => void desktop.app.reportProblem({ where: 'journal-index', message }),
    );
    known = { client, users: 0 };
    shared.set(journal, known);
  }
  return known;
}

/** The index of the journal on show; made with the first look at it, given up some time after the last. */
export function useIndexClient(): IndexClient {
  const journal = useJournal();
  const { client } = useMemo(() => clientOf(journal), [journal]);
  useEffect(() => {
    const mine = clientOf(journal);
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
}

export type Found = JournalAnswer & { readonly query: JournalQuery };

/** What fits, anew whenever the journal changes; the former answer stays until there is another. null before the first. */
export function useFound(client: IndexClient, query: JournalQuery): Found | null {
  const { version } = useSyncExternalStore(client.subscribe, client.state);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void client.ask(query).then((answer) => {
      if (isCurrent) setFound({ ...answer, query });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, query, version]);
  return found;
}

/** Everything there is to filter by, anew whenever the journal changes; empty before the first answer. */
export function useFacetCounts(client: IndexClient): readonly FacetCount[] {
  const { version } = useSyncExternalStore(client.subscribe, client.state);
  const [counts, setCounts] = useState<readonly FacetCount[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void client.facetCounts().then((answer) => {
      if (isCurrent) setCounts(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, version]);
  return counts;
}
