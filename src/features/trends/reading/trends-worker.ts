/// <reference lib="webworker" />
/* Keeps ten years off the page: what they come to takes longer than a frame. */
import '@/domain/set-up-zod';
import { openPageEngine } from './trends-engine.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const engine = openPageEngine(() => undefined);

async function answer({ question, wishes }: Extract<ToWorker, { what: 'compute' }>): Promise<void> {
  const room = await engine.compute(wishes);
  const message: FromWorker = { question, answer: room };
  scope.postMessage(
    message,
    Object.values(room.series).flatMap(({ values, counts }) => [values.buffer, counts.buffer]),
  );
}

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.what === 'put') engine.put(data.entries);
  else if (data.what === 'drop') engine.drop(data.ids);
  else if (data.what === 'foods') engine.foods(data.parts);
  else {
    answer(data).catch((error: unknown) => {
      // Thrown where the page hears of it, as anything else that goes wrong here.
      setTimeout(() => {
        throw error;
      });
    });
  }
});
