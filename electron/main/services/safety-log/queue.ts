/** One thing after the other: the log has a single writer. */
export type Queue = { readonly run: <Value>(task: () => Promise<Value>) => Promise<Value> };

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
