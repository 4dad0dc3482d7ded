import { breathe } from '@/data/breathe';
import type { Journal } from '@/data/journal';
import { addDays, type LocalDay } from '@/domain/day';
import type { Food } from '@/domain/foods';
import type { LoggedRecord } from '@/domain/safety';
import type { AskedQuestion, LedgerLine, Look } from '@/domain/insights';
import type { OpenLookEngine } from './look-engine.ts';

/** What else than the journal decides what a look shows. */
export type LookFor = {
  readonly today: LocalDay;
  readonly dayStartHour: number;
  readonly isGentle: boolean;
  readonly leftOutTrackerIds: readonly string[];
  readonly leftOutDays: readonly LocalDay[];
  readonly questions: readonly AskedQuestion[];
  readonly ledger: readonly LedgerLine[];
};

export type LookingState = {
  readonly isLooking: boolean;
  /** undefined before the first; null: the journal is empty. The former stays while there is a new one coming. */
  readonly look: Look | null | undefined;
  /** The journal could not be looked through to its end. */
  readonly hasFailed: boolean;
  /** Something was written since the look began. */
  readonly hasChanged: boolean;
};

/** Looks through one journal when asked, and keeps what was seen until the journal closes. */
export type Looking = {
  readonly state: () => LookingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Nothing to do when the last look was for the same wishes: what was written since waits until a look is due or asked for. */
  readonly lookUnlessKnown: (wishes: LookFor) => void;
  readonly look: (wishes: LookFor) => Promise<void>;
};

type LookedThrough = Pick<Journal, 'entries' | 'documents' | 'onStored' | 'recovery'>;

type LookingParts = {
  readonly openEngine: OpenLookEngine;
  readonly loadFoods: () => Promise<readonly Food[]>;
  readonly report: (reason: string) => void;
};

/** About what can be read and sent in a few milliseconds. */
const PART_DAYS = 14;

export function createLooking(
  journal: LookedThrough,
  { openEngine, loadFoods, report }: LookingParts,
): Looking {
  let state: LookingState = {
    isLooking: false,
    look: undefined,
    hasFailed: false,
    hasChanged: false,
  };
  let last: LookFor | null = null;
  let run = 0;
  const listeners = new Set<() => void>();

  const tell = (change: Partial<LookingState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  journal.onStored((records) => {
    if (records.some(isOfTheDays)) tell({ hasChanged: true });
  });
  journal.recovery?.onChange(() => tell({ hasChanged: true }));

  async function readAndLook({ today, ...wishes }: LookFor): Promise<Look | null> {
    const { entries, documents } = journal;
    const from = await entries.firstDay();
    if (from === null || from > today) return null;
    const engine = openEngine();
    try {
      for (let day = from; day <= today; day = addDays(day, PART_DAYS)) {
        const last = addDays(day, PART_DAYS - 1);
        engine.put(await entries.between({ from: day, to: last < today ? last : today }));
        await breathe();
      }
      return await engine.look({
        ...wishes,
        today,
        range: { from, to: today },
        foods: await loadFoods(),
        ownFoods: await documents.all('ownFoods'),
        trackers: await documents.all('trackers'),
      });
    } finally {
      engine.close();
    }
  }

  async function look(wishes: LookFor): Promise<void> {
    run += 1;
    const mine = run;
    // What was seen outside gentle mode is not shown in it while the new look takes its time.
    const isStillTold = last?.isGentle === wishes.isGentle;
    last = wishes;
    tell({
      isLooking: true,
      hasFailed: false,
      hasChanged: false,
      look: isStillTold ? state.look : undefined,
    });
    try {
      const seen = await readAndLook(wishes);
      if (mine === run) tell({ isLooking: false, look: seen });
    } catch (error) {
      if (mine !== run) return;
      report(String(error));
      tell({ isLooking: false, hasFailed: true });
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lookUnlessKnown: (wishes) => {
      const isKnown = JSON.stringify(last) === JSON.stringify(wishes) && !state.hasFailed;
      if (!isKnown) void look(wishes);
    },
    look,
  };
}

/** What Insights itself writes down changes nothing that could be seen. */
function isOfTheDays({ table, value }: LoggedRecord): boolean {
  const { collection } = value as { readonly collection?: unknown };
  return table === 'entries' || (table === 'documents' && !OWN.has(String(collection)));
}

const OWN: ReadonlySet<string> = new Set(['insightReviews', 'mainQuestions', 'experiments']);
