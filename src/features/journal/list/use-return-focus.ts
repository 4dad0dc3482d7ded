import { useCallback, useEffect, useRef } from 'react';

/**
 * After something that opened a window over the list, the focus belongs back in the list, even when the very
 * row it came from is elsewhere now or gone.
 * @returns to be called when such a thing begins
 */
export function useReturnFocus(focusList: () => void): () => void {
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(() => {
    stop.current?.();
    let wasOpen = false;
    const look = () => {
      const isOpen =
        document.querySelector('[data-modal], [role="menu"], [role="dialog"]') !== null;
      if (isOpen) wasOpen = true;
      if (isOpen || !wasOpen) return;
      stop.current?.();
      // Whoever closed it has first say.
      setTimeout(() => {
        if (document.activeElement === document.body) focusList();
      }, 50);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: false });
    stop.current = () => {
      observer.disconnect();
      stop.current = null;
    };
    look();
  }, [focusList]);
}
