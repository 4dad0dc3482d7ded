import { useEffect, useMemo, useState } from 'react';
import { useMomentContext } from '@/data/react';
import type { LocalDay } from '@/domain/day';
import {
  type Completion,
  completionsAt,
  englishVocabulary,
  type FoodLookups,
  type QuickLineReading,
  readQuickLine,
} from '@/domain/quick-line';
import { useTrackers } from '@/ui/trackers/tracker-book';
import { keepWords, wordsKept } from './line-memory.ts';

/** The preview says when; it must not say what was now a minute ago. */
const LOOK_AGAIN_MS = 15_000;
const NOTHING_CHOSEN: ReadonlyMap<string, string> = new Map();

export type Line = {
  readonly text: string;
  readonly reading: QuickLineReading;
  /** Empty while the list is closed. */
  readonly completions: readonly Completion[];
  readonly type: (text: string, caret: number) => void;
  readonly moveCaret: (caret: number) => void;
  readonly choose: (choiceId: string, optionId: string) => void;
  readonly closeList: () => void;
  readonly empty: () => void;
};

/** What stands in the line, and what it comes to on that day. */
export function useLine(day: LocalDay, foods: FoodLookups, isOpen: boolean): Line {
  const momentContext = useMomentContext();
  const trackers = useTrackers();
  const [text, setText] = useState(wordsKept);
  const [caret, setCaret] = useState(text.length);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  // The text for which the list was closed; any other opens it again.
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [context, setContext] = useState(momentContext);

  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(() => setContext(momentContext()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOpen, momentContext]);

  const reading = useMemo(
    () =>
      readQuickLine(text, {
        context: { ...context, day },
        vocabulary: englishVocabulary,
        foods,
        trackers,
        chosen,
      }),
    [text, context, day, foods, trackers, chosen],
  );
  const completions = useMemo(
    () =>
      text === closedFor
        ? []
        : completionsAt(text, caret, { vocabulary: englishVocabulary, foods, trackers }),
    [text, caret, closedFor, foods, trackers],
  );

  const write = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setContext(momentContext());
    keepWords(next);
    if (next.trim() === '') setChosen(NOTHING_CHOSEN);
  };

  return {
    text,
    reading,
    completions,
    type: (next, at) => {
      setClosedFor(null);
      write(next, at);
    },
    moveCaret: setCaret,
    choose: (choiceId, optionId) => setChosen((known) => new Map(known).set(choiceId, optionId)),
    closeList: () => setClosedFor(text),
    empty: () => write('', 0),
  };
}
