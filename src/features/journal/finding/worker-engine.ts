import type { FacetCount, JournalAnswer } from '@/domain/journal-index/journal-index';
import { openTrustedWorker } from '@/ui/lib/trusted-worker';
import { type OpenEngine, openPageEngine } from './index-engine.ts';
// The build makes a file of its own of it and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from './index-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

type Answer = JournalAnswer | readonly FacetCount[];

/** In a worker, or in the page where there are none. */
export const openEngine: OpenEngine = (onFailure) => {
  if (typeof Worker === 'undefined') return openPageEngine(onFailure);
  const worker = openTrustedWorker('journal-index', workerAddress);
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastQuestion = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.question)?.(data.answer);
    waiting.delete(data.question);
  });
  worker.addEventListener(
    'error',
    (event) => {
      worker.terminate();
      onFailure(event.message);
    },
    { once: true },
  );

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const send = (message: ToWorker): void => worker.postMessage(message);
  const question = async <T extends Answer>(make: (number: number) => ToWorker): Promise<T> =>
    new Promise((resolve) => {
      lastQuestion += 1;
      waiting.set(lastQuestion, resolve as (answer: Answer) => void);
      send(make(lastQuestion));
    });

  return {
    put: (entries) => send({ what: 'put', entries }),
    drop: (rows) => send({ what: 'drop', rows }),
    ask: async (query) => question((number) => ({ what: 'ask', question: number, query })),
    facetCounts: async () => question((number) => ({ what: 'facetCounts', question: number })),
    close: () => worker.terminate(),
  };
};
