export type Debounced = {
  readonly call: () => void;
  /** Runs at once what is waiting, if anything is. */
  readonly flush: () => void;
  readonly cancel: () => void;
};

/** Runs the action once things have been quiet for a while. */
export function debounce(action: () => void, quietMilliseconds: number): Debounced {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const run = (): void => {
    cancel();
    action();
  };
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(run, quietMilliseconds);
    },
    flush: () => {
      if (timer !== undefined) run();
    },
    cancel,
  };
}
