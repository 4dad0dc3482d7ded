/** How it stands with reading the store; a new object for every change. */
export type Readability = {
  /** Goes up when the store was put right and everything must be read anew. */
  readonly generation: number;
  /** A store that could not be put right cannot be read in this run of the program. */
  readonly isLost: boolean;
};

/**
 * Over a query that may stay silent. When it does, the store is looked at: if that stays without an answer, too, the query
 * counts as failed; if all is well the query is asked again, and everybody is given twice the time from then on.
 */
export type Watch = {
  /** Rejects when the store does not answer; never resolves. */
  readonly silence: Promise<never>;
  /** The query was answered. */
  readonly end: () => void;
};

export type Recovery = {
  readonly readability: () => Readability;
  readonly onChange: (listener: () => void) => () => void;
  /** Makes the store readable, once for all who ask meanwhile. */
  readonly run: () => Promise<void>;
  /** For a query that failed: puts the store right unless that was done since the query began. */
  readonly afterFailedQuery: (generation: number) => void;
  /** For a query that begins. Some damaged stores never answer. */
  readonly watch: (askAgain: () => void) => Watch;
};

/** Queries take milliseconds, and seconds on a machine that is busy with other things. */
export const FIRST_PATIENCE_MS = 4000;
const MOST_PATIENCE_MS = 5 * 60_000;

/**
 * A store that cannot be read tells so only to whoever happens to ask. One of them starts putting it
 * right, and all of them are told to ask again.
 */
export function createRecovery({
  attempt,
  probe,
  standIn,
  afterwards,
}: {
  readonly attempt: () => Promise<void>;
  /** When it cannot be put right: whether something else takes the store's place. Then it does not count as lost, as nobody asks it any more. */
  readonly standIn: (reason: unknown) => Promise<boolean>;
  /** Rejects when there is something in the store that cannot be read. */
  readonly probe: () => Promise<void>;
  /** After a query had it done. */
  readonly afterwards: (done: Promise<void>) => void;
}): Recovery {
  const listeners = new Set<() => void>();
  let readability: Readability = { generation: 0, isLost: false };
  let running: Promise<void> | null = null;
  let looking: Promise<boolean> | null = null;
  let patienceMs = FIRST_PATIENCE_MS;

  const change = (next: Readability): void => {
    readability = next;
    for (const listener of listeners) listener();
  };

  async function runOnce(): Promise<void> {
    try {
      await attempt();
      change({ generation: readability.generation + 1, isLost: false });
    } catch (error) {
      if (!(await standIn(error))) change({ generation: readability.generation, isLost: true });
      throw error;
    } finally {
      running = null;
    }
  }

  const run = (): Promise<void> => (running ??= runOnce());

  /** Whether all of it can be read. A machine that is only slow must not have its store put right again and again. */
  async function lookOnce(): Promise<boolean> {
    try {
      await probe();
      patienceMs = Math.min(2 * patienceMs, MOST_PATIENCE_MS);
      return true;
    } catch {
      return false;
    } finally {
      looking = null;
    }
  }

  return {
    readability: () => readability,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    afterFailedQuery: (generation) => {
      if (generation === readability.generation && !readability.isLost) afterwards(run());
    },
    watch: (askAgain) => {
      let isOver = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(async () => {
          const isWell = await (looking ??= lookOnce());
          if (isOver) return;
          if (isWell) askAgain();
          else reject(new Error('The store does not answer.'));
        }, patienceMs);
      });
      const end = (): void => {
        isOver = true;
        clearTimeout(timer);
      };
      return { silence, end };
    },
  };
}
