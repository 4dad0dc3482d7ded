import { useEffect } from 'react';

/** While there are unsaved words, closing or reloading the window asks first (electron/main/shell/unsaved-words.ts). */
export function useUnloadGuard(hasUnsavedWords: boolean): void {
  useEffect(() => {
    if (!hasUnsavedWords) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Engines before 119 look only at this, which is deprecated since.
      Reflect.set(event, 'returnValue', true);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsavedWords]);
}
