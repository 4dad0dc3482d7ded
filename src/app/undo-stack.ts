import type { Change, RecordChange } from '@/data/change';
import type { Commands } from '@/data/commands';
import type { Journal } from '@/data/journal';

const DEPTH = 50;

/** A change that can still be taken back, and the journal it was made in. */
export type UndoableChange = { readonly journal: Journal; readonly change: Change };

/** The latest changes of the person in the order they were made, whichever room they were made in. */
export type UndoStack = {
  readonly push: (undoable: UndoableChange) => void;
  /** The latest change made in one of `journals`, taken off; null when there is none. */
  readonly take: (journals: readonly Journal[]) => UndoableChange | null;
  /** Takes off a change that was taken back by another way, with whatever was built on it since. */
  readonly forget: (change: Change) => void;
  /** Takes off every change of these records: their content is gone for good. */
  readonly forgetRecords: (change: Change) => void;
};

export function createUndoStack(): UndoStack {
  let undoables: readonly UndoableChange[] = [];
  const touches = ({ records }: Change, keys: ReadonlySet<string>) =>
    records.some((record) => keys.has(keyOf(record)));
  return {
    push: (undoable) => {
      if (isUndoable(undoable.change)) undoables = [...undoables, undoable].slice(-DEPTH);
    },
    take: (journals) => {
      const last = undoables.findLast(({ journal }) => journals.includes(journal)) ?? null;
      undoables = undoables.filter((undoable) => undoable !== last);
      return last;
    },
    forget: (change) => {
      const position = undoables.findIndex((undoable) => undoable.change === change);
      if (position === -1) return;
      const gone = new Set(change.records.map(keyOf));
      undoables = undoables.filter(
        ({ change: later }, index) => index < position || !touches(later, gone),
      );
    },
    forgetRecords: (change) => {
      const gone = new Set(change.records.map(keyOf));
      undoables = undoables.filter(({ change: former }) => !touches(former, gone));
    },
  };
}

const keyOf = ({ table, after }: RecordChange): string =>
  `${table} ${'key' in after ? after.key : after.id}`;

/** That a notice was read stays read: what only notes such an instant is nothing the person did to the journal. */
function isUndoable({ records }: Change): boolean {
  return records.some((record) => {
    if (record.table === 'settings') return !record.after.key.endsWith('At');
    // What Insights said is written down by itself; nobody's last change is that.
    return record.table !== 'documents' || record.after.collection !== 'insightReviews';
  });
}

/** The same journal, whose changes are remembered. */
export function rememberingChanges(journal: Journal, stack: UndoStack): Journal {
  type Command = (...args: readonly unknown[]) => Promise<Change>;
  const { undo, purgeEntries, ...rest } = journal.commands;
  const remembering = Object.entries(rest as Readonly<Record<string, Command>>).map(
    ([name, command]): [string, Command] => [
      name,
      async (...args) => {
        const change = await command(...args);
        stack.push({ journal, change });
        return change;
      },
    ],
  );
  const commands: Commands = {
    ...(Object.fromEntries(remembering) as unknown as Omit<Commands, 'undo' | 'purgeEntries'>),
    purgeEntries: async (entries) => {
      const change = await purgeEntries(entries);
      stack.forgetRecords(change);
      return change;
    },
    undo: async (change) => {
      const undone = await undo(change);
      stack.forget(change);
      return undone;
    },
  };
  return { ...journal, commands };
}
