import { openAskedWorker } from '@/ui/lib/trusted-worker';
import { type OpenTrendsEngine, openPageEngine } from './trends-engine.ts';
// The build makes a file of its own of it and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from './trends-worker.ts?worker&url';
import type { ToWorker } from './worker-messages.ts';

/** In a worker, or in the page where there are none. */
export const openEngine: OpenTrendsEngine = (onFailure) => {
  if (typeof Worker === 'undefined') return openPageEngine(onFailure);
  const { tell, ask, close } = openAskedWorker<ToWorker>('trends', workerAddress, onFailure);
  return {
    put: (entries) => tell({ what: 'put', entries }),
    drop: (ids) => tell({ what: 'drop', ids }),
    foods: (parts) => tell({ what: 'foods', parts }),
    compute: async (wishes) => ask((question) => ({ what: 'compute', question, wishes })),
    close,
  };
};
