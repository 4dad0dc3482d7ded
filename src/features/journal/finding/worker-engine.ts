import { openAskedWorker } from '@/ui/lib/trusted-worker';
import { type OpenEngine, openPageEngine } from './index-engine.ts';
// The build makes a file of its own of it and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from './index-worker.ts?worker&url';
import type { ToWorker } from './worker-messages.ts';

/** In a worker, or in the page where there are none. */
export const openEngine: OpenEngine = (onFailure) => {
  if (typeof Worker === 'undefined') return openPageEngine(onFailure);
  const { tell, ask, close } = openAskedWorker<ToWorker>('journal-index', workerAddress, onFailure);
  return {
    put: (entries) => tell({ what: 'put', entries }),
    drop: (rows) => tell({ what: 'drop', rows }),
    ask: async (query) => ask((question) => ({ what: 'ask', question, query })),
    facetCounts: async () => ask((question) => ({ what: 'facetCounts', question })),
    close,
  };
};
