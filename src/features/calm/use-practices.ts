import { useMemo } from 'react';
import { useLive, useToday } from '@/data/react';
import { guidedPractices } from '@/content/calm';
import {
  BREATHING_PRACTICES,
  type BreathingPractice,
  type CalmPractice,
  type GuidedPractice,
  ownBreathing,
  TIMED_PRACTICES,
  type TimedPractice,
} from '@/domain/calm';
import type { JournalDocument } from '@/domain/documents';
import type { Entry } from '@/domain/entries';

export type PatternDocument = JournalDocument<'breathingPatterns'>;

export type Practices = {
  readonly breathing: readonly BreathingPractice[];
  readonly own: readonly BreathingPractice[];
  readonly guided: readonly GuidedPractice[];
  readonly timed: readonly TimedPractice[];
  readonly all: readonly CalmPractice[];
  /** Patterns of one's own with what is stored of them, retired ones too. */
  readonly patterns: readonly PatternDocument[];
  /** What was practised last; null before the first time. */
  readonly last: Entry<'practice'> | null;
};

/** Everything that can be practised; undefined until it is read. */
export function usePractices(): Practices | undefined {
  const today = useToday();
  const patterns = useLive((journal) => journal.documents.all('breathingPatterns'), []);
  const last = useLive((journal) => journal.entries.latestOfKind('practice', today), [today]);
  return useMemo(() => {
    if (patterns === undefined || last === undefined) return undefined;
    const own = patterns
      .filter(({ data }) => data.isRetired !== true)
      .map(({ id, data }) => ownBreathing(id, data));
    return {
      breathing: BREATHING_PRACTICES,
      own,
      guided: guidedPractices,
      timed: TIMED_PRACTICES,
      all: [...BREATHING_PRACTICES, ...own, ...guidedPractices, ...TIMED_PRACTICES],
      patterns,
      last,
    };
  }, [patterns, last]);
}
