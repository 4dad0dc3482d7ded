import { useEffectEvent, useLayoutEffect } from 'react';
import { isModalOpen } from './lib/is-modal-open.ts';

const NOT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file']);

/** Whether letters typed there become text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !NOT_TEXT.has(target.type);
}

/** Where letters and digits have a meaning of their own: they choose, rate or find. */
const OWN_KEYS =
  '[role="listbox"], [role="menu"], [role="radiogroup"], [role="grid"], [role="spinbutton"]';

/**
 * One key, pressed by itself while nothing has the focus that would take it: lists, ratings, text fields and open
 * forms keep their keys.
 * @param run gets the key in lower case; says whether it did something with it
 */
export function useSingleKeys(isOn: boolean, run: (key: string) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { target } = event;
    if (isTextField(target)) return;
    if (target instanceof HTMLElement && target.closest(OWN_KEYS) !== null) return;
    if (isModalOpen()) return;
    if (document.querySelector('[role="menu"], [role="listbox"]') !== null) return;
    if (run(event.key.toLowerCase())) event.preventDefault();
  });
  // Before anything is seen: what is there to be pressed can be pressed.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
