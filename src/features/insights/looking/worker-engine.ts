import { openTrustedWorker } from '@/ui/lib/trusted-worker';
import { type LookEngine, openPageEngine } from './look-engine.ts';
// The build makes a file of its own of it and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from './look-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** In a worker of its own, or in the page where there are none. */
export function openEngine(): LookEngine {
  if (typeof Worker === 'undefined') return openPageEngine();
  const worker = openTrustedWorker('insights-look', workerAddress);
  const answer = new Promise<FromWorker>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  // Whoever never asks is not told; whoever asks gets the same rejection.
  answer.catch(() => undefined);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const send = (message: ToWorker): void => worker.postMessage(message);
  return {
    put: (entries) => send({ what: 'put', entries }),
    look: async (wishes) => {
      send({ what: 'look', wishes });
      return answer;
    },
    close: () => worker.terminate(),
  };
}
