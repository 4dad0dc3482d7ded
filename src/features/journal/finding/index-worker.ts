/// <reference lib="webworker" />
/* Keeps the index off the page: filling it with ten years takes a second that nobody should feel while typing. */
import { createJournalIndex } from '@/domain/journal-index/journal-index';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const index = createJournalIndex();
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const reply = (message: FromWorker, transfer: Transferable[] = []): void =>
  scope.postMessage(message, transfer);

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.what === 'put') index.put(data.entries);
  else if (data.what === 'drop') index.drop(data.rows);
  else if (data.what === 'facetCounts') {
    reply({ question: data.question, answer: index.facetCounts() });
  } else {
    const answer = index.ask(data.query);
    const { rows, days, counts } = answer;
    reply({ question: data.question, answer }, [rows.buffer, days.buffer, counts.buffer]);
  }
});
