/// <reference lib="webworker" />
/* Keeps the review off the page: a few seconds for ten years that nobody should feel. */
import '@/domain/set-up-zod';
import type { Entry } from '@/domain/entries';
import { lookAt } from '@/domain/insights/look';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const entries: Entry[] = [];

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.what === 'put') {
    entries.push(...data.entries);
    return;
  }
  const answer: FromWorker = lookAt(entries, data.wishes);
  const { exposures, outcomes } = answer.record;
  scope.postMessage(
    answer,
    [...exposures, ...outcomes].map(({ values }) => values.buffer),
  );
});
