import { type ComponentType, useEffect, useState } from 'react';

/** Everything that can come later, in the order in which it was named. */
const later: (() => Promise<unknown>)[] = [];

/** Something loaded once, when it is first wanted or in a quiet moment before. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  const once = () => {
    loading ??= load().catch((error: unknown) => {
      // A file that could not be read is asked for again.
      loading = null;
      throw error;
    });
    return loading;
  };
  later.push(once);
  return once;
}

/**
 * A component whose code is loaded when it is first drawn. Into state rather than through Suspense, which holds
 * back what arrives late for a good quarter of a second. What cannot be loaded fails where it is drawn.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Stands there meanwhile. */
  Place?: ComponentType,
): ComponentType<Props> {
  /** Stays: what was seen once is drawn at once the next time. */
  let loaded: ComponentType<Props> | null = null;
  const once = loadedOnce(async () => {
    loaded = await load();
    return loaded;
  });
  return function OnDemand(props: Props) {
    const [, setOutcome] = useState<'loading' | 'there'>('loading');
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    const isMissing = loaded === null;

    useEffect(() => {
      if (!isMissing) return undefined;
      let isCurrent = true;
      once().then(
        () => isCurrent && setOutcome('there'),
        (error: unknown) => isCurrent && setFailure({ error }),
      );
      return () => {
        isCurrent = false;
      };
    }, [isMissing]);

    if (failure !== null) throw failure.error;
    const Loaded = loaded;
    if (Loaded !== null) return <Loaded {...props} />;
    return Place === undefined ? null : <Place />;
  };
}

/** Everything that can come later, now. */
export async function loadAll(): Promise<void> {
  await Promise.all(later.map((load) => load()));
}

/**
 * Loads everything that can come later, one after another, while nobody waits for anything.
 * @returns stops before the next one
 */
export function loadTheRest(): () => void {
  let isOver = false;
  const next = (index: number) => {
    const load = later[index];
    if (isOver || load === undefined) return;
    requestIdleCallback(() => {
      if (isOver) return;
      // What cannot be read now is asked for again, and told, when it is wanted.
      const goOn = () => next(index + 1);
      load().then(goOn, goOn);
    });
  };
  next(0);
  return () => {
    isOver = true;
  };
}
