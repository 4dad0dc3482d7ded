import { useState } from 'react';
import type { Change } from '@/data/change';
import { useJournal, useMomentContext, useToday } from '@/data/react';
import { formatDay, type LocalDay } from '@/domain/day';
import { type Entry, entryKinds, newEntry } from '@/domain/entries';
import type { QuickLineEntry } from '@/domain/quick-line';
import { desktop } from '@/desktop';
import { LOCALE, type TextKey, useText } from '@/texts';
import type { Line } from './use-line.ts';

export type SavingLine = {
  readonly run: () => void;
  readonly isPending: boolean;
  /** In words; null while all is well. */
  readonly problem: string | null;
};

/** Saves what the line comes to as one change; words that could not be saved stay in it. */
export function useSaveLine(
  line: Line,
  onStored: (change: Change, text: string) => void,
): SavingLine {
  const t = useText();
  const today = useToday();
  const { commands } = useJournal();
  const momentContext = useMomentContext();
  const nowText = () => new Date(momentContext().now).toISOString();
  const [isPending, setPending] = useState(false);
  const [failedFor, setFailedFor] = useState<string | null>(null);
  // The same entries again when a try failed: one that did arrive after all is then not doubled.
  const [tried, setTried] = useState<Tried | null>(null);

  const save = async () => {
    const { reading, text } = line;
    const entries =
      tried?.text === text && isSame(tried.read, reading.entries)
        ? tried.entries
        : reading.entries.map((entry) => asEntry(entry, nowText()));
    setTried({ text, read: reading.entries, entries });
    setPending(true);
    setFailedFor(null);
    try {
      const change = await commands.addEntries(entries);
      setTried(null);
      line.empty();
      onStored(change, savedWords(entries));
    } catch (error) {
      setFailedFor(text);
      void desktop.app.reportProblem({ where: 'quick-line', message: String(error) });
    } finally {
      setPending(false);
    }
  };

  const savedWords = (entries: readonly Entry[]): string => {
    const [first] = entries;
    if (first === undefined) return '';
    const { key, values } = entryKinds[first.kind].summary(first.data as never);
    const words = { count: entries.length, what: t(key as TextKey, values) };
    const { day } = first;
    return day === today
      ? t('quick.saved', words)
      : t('quick.savedUnder', { ...words, day: dayWords(day) });
  };

  return {
    run: () => {
      if (line.reading.isComplete && !isPending) void save();
    },
    isPending,
    problem: failedFor === line.text ? t('quick.notSaved') : null,
  };
}

type Tried = {
  readonly text: string;
  readonly read: readonly QuickLineEntry[];
  readonly entries: readonly Entry[];
};

const dayWords = (day: LocalDay): string => formatDay(day, 'long', LOCALE);

/** @param now ISO 8601 */
function asEntry({ kind, data, moment }: QuickLineEntry, now: string): Entry {
  return newEntry(kind, data as never, moment, {
    id: crypto.randomUUID(),
    now,
  });
}

function isSame(left: readonly QuickLineEntry[], right: readonly QuickLineEntry[]): boolean {
  const dataOf = (entries: readonly QuickLineEntry[]) =>
    JSON.stringify(entries.map(({ kind, data }) => [kind, data]));
  return dataOf(left) === dataOf(right);
}
