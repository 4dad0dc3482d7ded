type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/**
 * A worker of the program's own. The page's policy lets no text become a script; this address is named by the build, not by
 * anybody's words.
 * @param address as `?worker&url` gives it
 */
export function openTrustedWorker(name: string, address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: () => address });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name });
}

/** A worker's answer, under the number of its question. */
export type NumberedAnswer<Answer> = { readonly question: number; readonly answer: Answer };

export type AskedWorker<Message> = {
  readonly tell: (message: Message) => void;
  /** @param make the question under its number. Once the worker has failed there is no answer. */
  readonly ask: <Answer>(make: (question: number) => Message) => Promise<Answer>;
  readonly close: () => void;
};

/**
 * A worker that is told things and asked questions, and answers each with a `NumberedAnswer`.
 * @param onFailure called at most once, when it can answer no more
 */
export function openAskedWorker<Message>(
  name: string,
  address: string,
  onFailure: (reason: string) => void,
): AskedWorker<Message> {
  const worker = openTrustedWorker(name, address);
  const waiting = new Map<number, (answer: never) => void>();
  let lastQuestion = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<NumberedAnswer<never>>) => {
    waiting.get(data.question)?.(data.answer);
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
  const tell = (message: Message): void => worker.postMessage(message);
  return {
    tell,
    ask: async <Answer>(make: (question: number) => Message) =>
      new Promise<Answer>((resolve) => {
        lastQuestion += 1;
        waiting.set(lastQuestion, resolve);
        tell(make(lastQuestion));
      }),
    close: () => worker.terminate(),
  };
}
