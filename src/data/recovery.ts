/** How it stands with reading the store; a new object for every change. */
export type Readability = {
  /** Goes up when the store was put right and everything must be read anew. */
  readonly generation: number;
  /** A store that could not be put right cannot be read in this run of the program. */
  readonly isLost: boolean;
};

export type Recovery = {
  readonly readability: () => Readability;
  readonly onChange: (listener: () => void) => () => void;
  /** Makes the store readable, once for all who ask meanwhile. */
  readonly run: () => Promise<void>;
  /** For a query that failed: puts the store right unless that was done since the query began. */
  readonly afterFailedQuery: (generation: number) => void;
};

/**
 * A store that cannot be read tells so only to whoever happens to ask. One of them starts putting it
 * right, and all of them are told to ask again.
 */
export function createRecovery(
  attempt: () => Promise<void>,
  /** After a query had it done. */
  then: (done: Promise<void>) => void,
): Recovery {
  const listeners = new Set<() => void>();
  let readability: Readability = { generation: 0, isLost: false };
  let running: Promise<void> | null = null;

  const change = (next: Readability): void => {
    readability = next;
    for (const listener of listeners) listener();
  };

  async function runOnce(): Promise<void> {
    try {
      await attempt();
      change({ generation: readability.generation + 1, isLost: false });
    } catch (error) {
      change({ generation: readability.generation, isLost: true });
      throw error;
    } finally {
      running = null;
    }
  }

  const run = (): Promise<void> => (running ??= runOnce());

  return {
    readability: () => readability,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    afterFailedQuery: (generation) => {
      if (generation === readability.generation && !readability.isLost) then(run());
    },
  };
}
