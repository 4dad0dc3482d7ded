/** Runs tasks one after the other in the order they were given; a failed one does not hold up the next. */
export type Queue = {
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
  /** Resolves when everything given so far has ended. */
  readonly idle: () => Promise<void>;
};

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task, task);
      last = result.catch(() => undefined);
      return result;
    },
    idle: async () => {
      await last;
    },
  };
}
