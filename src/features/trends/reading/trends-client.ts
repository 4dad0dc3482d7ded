import { mirrorEntries } from '@/data/entry-mirror';
import type { Journal } from '@/data/journal';
import type { LocalDay } from '@/domain/day';
import type { FoodBookParts } from '@/domain/foods';
import { rangeToLoad, type TrendsRoom, type TrendsWishes } from '@/domain/trends';
import { type OpenTrendsEngine, openPageEngine, type TrendsEngine } from './trends-engine.ts';

export type ClientState = {
  /** Goes up whenever the same wishes may have another answer. */
  readonly version: number;
  /** The journal could not be read to its end. */
  readonly hasFailed: boolean;
};

/** Works out what Trends shows of one journal, and is kept in step with it. */
export type TrendsClient = {
  readonly state: () => ClientState;
  readonly subscribe: (listener: () => void) => () => void;
  /** What food is read with; null: nothing of it is told. */
  readonly foods: (parts: FoodBookParts | null) => void;
  /** Resolves when the days wished for have been read; never, when they can not be. */
  readonly compute: (wishes: TrendsWishes) => Promise<TrendsRoom>;
  readonly close: () => void;
};

export function createTrendsClient(
  journal: Pick<Journal, 'entries' | 'onStored' | 'recovery'>,
  openEngine: OpenTrendsEngine,
  report: (reason: string) => void,
): TrendsClient {
  let state: ClientState = { version: 0, hasFailed: false };
  /** All days from here on have been read. */
  let reached: LocalDay | null = null;
  let isComplete = false;
  let foodParts: FoodBookParts | null = null;
  let waiting: readonly (() => void)[] = [];
  /** Whoever comes back finds it as it was. */
  let last: { readonly asked: string; readonly room: TrendsRoom } | null = null;
  const listeners = new Set<() => void>();
  let engine: TrendsEngine = openEngine((reason) => {
    report(reason);
    engine = openPageEngine(() => undefined);
    engine.foods(foodParts);
    mirroring.refill();
  });

  const tell = (change: Partial<ClientState> = {}): void => {
    state = { ...state, ...change, version: state.version + 1 };
    for (const listener of listeners) listener();
  };

  /** Those that still lack days wait on. */
  const goOn = (): void => {
    const all = waiting;
    waiting = [];
    for (const look of all) look();
  };

  const mirroring = mirrorEntries(journal, {
    restart: () => {
      reached = null;
      isComplete = false;
      engine.drop('all');
      tell({ hasFailed: false });
    },
    put: (entries, from) => {
      engine.put(entries);
      reached = from;
      goOn();
    },
    replace: (ids, entries) => {
      engine.drop(ids);
      engine.put(entries);
      tell();
    },
    end: (failure) => {
      if (failure === null) {
        isComplete = true;
        goOn();
        return;
      }
      report(String(failure.reason));
      tell({ hasFailed: true });
    },
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    foods: (parts) => {
      if (parts === foodParts) return;
      foodParts = parts;
      engine.foods(parts);
      tell();
    },
    compute: async (wishes) => {
      const asked = JSON.stringify([state.version, wishes]);
      if (asked === last?.asked) return last.room;
      const { from } = rangeToLoad(wishes.range);
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (isComplete || (reached !== null && reached <= from)) resolve();
          else waiting = [...waiting, look];
        };
        look();
      });
      const room = await engine.compute(wishes);
      last = { asked, room };
      return room;
    },
    close: () => {
      mirroring.close();
      engine.close();
    },
  };
}
