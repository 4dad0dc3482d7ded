import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useSyncExternalStore } from 'react';
import type { Journal } from './journal.ts';
import type { Readability } from './recovery.ts';

type Answer<T> = { readonly value: T } | { readonly error: unknown; readonly generation: number };

const FIRST: Readability = { generation: 0, isLost: false };
const first = (): Readability => FIRST;
const never = () => (): void => undefined;

/**
 * A live query that outlives a damaged store: Dexie's own stays silent for ever after some errors and
 * takes the page down after the others. Undefined while there is no answer, or the store is put right.
 */
export function useReadable<T>(
  journal: Journal,
  query: () => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const { recovery } = journal;
  const { generation, isLost } = useSyncExternalStore(
    recovery?.onChange ?? never,
    recovery?.readability ?? first,
  );
  const answer = useLiveQuery(async (): Promise<Answer<T>> => {
    try {
      return { value: await query() };
    } catch (error) {
      return { error, generation };
    }
  }, [journal, generation, ...dependencies]);

  const failedGeneration = answer !== undefined && 'error' in answer ? answer.generation : null;
  useEffect(() => {
    if (failedGeneration !== null) recovery?.afterFailedQuery(failedGeneration);
  }, [recovery, failedGeneration]);

  if (answer === undefined) return undefined;
  if ('value' in answer) return answer.value;
  if (recovery === null || isLost) throw answer.error;
  return undefined;
}
