import type { TrendsRoom } from '@/domain/trends';
import { openTrustedWorker } from '@/ui/lib/trusted-worker';
import { type OpenTrendsEngine, openPageEngine } from './trends-engine.ts';
// The build makes a file of its own of it and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from './trends-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** In a worker, or in the page where there are none. */
export const openEngine: OpenTrendsEngine = (onFailure) => {
  if (typeof Worker === 'undefined') return openPageEngine(onFailure);
  const worker = openTrustedWorker('trends', workerAddress);
  const waiting = new Map<number, (room: TrendsRoom) => void>();
  let lastQuestion = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.question)?.(data.room);
    waiting.delete(data.question);
  });
  worker.addEventListener(
    'error',
    ({ message }) => {
      worker.terminate();
      onFailure(message);
    },
    { once: true },
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const send = (message: ToWorker): void => worker.postMessage(message);
  return {
    put: (entries) => send({ what: 'put', entries }),
    drop: (ids) => send({ what: 'drop', ids }),
    foods: (parts) => send({ what: 'foods', parts }),
    compute: async (wishes) =>
      new Promise((resolve) => {
        lastQuestion += 1;
        waiting.set(lastQuestion, resolve);
        send({ what: 'compute', question: lastQuestion, wishes });
      }),
    close: () => worker.terminate(),
  };
};
