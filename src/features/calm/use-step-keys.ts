import { useEffect, useEffectEvent } from 'react';

export type StepKey = {
  /** In lower case, as in `KeyboardEvent.key`. */
  readonly key: string;
  /** A button or link has the focus, whose own Space and Enter come first. */
  readonly isOnButton: boolean;
};

/**
 * Keys of a step that fills the window, wherever in it the focus is.
 * @param run says whether it did something with the key
 */
export function useStepKeys(run: (step: StepKey) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    const isOnButton = target instanceof Element && target.closest('button, a') !== null;
    if (!run({ key: event.key.toLowerCase(), isOnButton })) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** One key an answer: a two-digit ten would have to wait for its second digit. */
export function ratingOfKey(key: string): number | null {
  if (/^\d$/.test(key)) return Number(key);
  return key === 't' ? 10 : null;
}
