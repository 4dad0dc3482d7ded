import { useEffect, useState, useSyncExternalStore } from 'react';
import { sharedByJournal } from '@/data/shared-by-journal';
import type { FacetCount, JournalAnswer, JournalQuery } from '@/domain/journal-index';
import { desktop } from '@/desktop';
import { createIndexClient, type IndexClient } from './index-client.ts';
import { openEngine } from './worker-engine.ts';

/** The index of the journal on show. */
export const useIndexClient = sharedByJournal((journal) =>
  createIndexClient(
    journal,
    openEngine,
    (message) => void desktop.app.reportProblem({ where: 'journal-index', message }),
  ),
);

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
