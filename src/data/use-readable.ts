import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useReducer, useRef, useSyncExternalStore } from 'react';
import type { Journal } from './journal.ts';
import type { Readability } from './recovery.ts';

type Answer<T> =
  | { readonly value: T }
  | {
      readonly error: unknown;
      readonly generation: number;
      /** What the same question was answered before the store could no longer be read. */
      readonly former: { readonly value: T } | null;
    };

const FIRST: Readability = { generation: 0, isLost: false };
const first = (): Readability => FIRST;
const never = () => (): void => undefined;

/**
 * A live query that outlives a damaged store: the store may never answer, and after some errors Dexie's own query
 * stays silent for ever; after the others it takes the page down, with whatever somebody is writing.
 * Undefined until the first answer.
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
  const [attempt, askAgain] = useReducer((count: number) => count + 1, 0);
  const last = useRef<{ readonly dependencies: readonly unknown[]; readonly value: T }>(null);
  const answer = useLiveQuery(async (): Promise<Answer<T>> => {
    const watch = recovery?.watch(askAgain);
    try {
      const value = await (watch === undefined ? query() : Promise.race([query(), watch.silence]));
      last.current = { dependencies, value };
      return { value };
    } catch (error) {
      const isSame = last.current?.dependencies.every((one, index) => one === dependencies[index]);
      return { error, generation, former: isSame === true ? last.current : null };
    } finally {
      watch?.end();
    }
  }, [journal, generation, attempt, ...dependencies]);

  const failedGeneration = answer !== undefined && 'error' in answer ? answer.generation : null;
  useEffect(() => {
    if (failedGeneration !== null) recovery?.afterFailedQuery(failedGeneration);
  }, [recovery, failedGeneration]);

  if (answer === undefined) return undefined;
  if ('value' in answer) return answer.value;
  if (recovery !== null && answer.former !== null) return answer.former.value;
  if (recovery === null || isLost) throw answer.error;
  return undefined;
}
