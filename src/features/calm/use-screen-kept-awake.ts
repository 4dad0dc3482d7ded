import { useEffect } from 'react';
import { desktop } from '@/desktop';

/** The screen stays on while this is true and the component is there. */
export function useScreenKeptAwake(isKeptAwake: boolean): void {
  useEffect(() => {
    if (!isKeptAwake) return undefined;
    const ask = (wish: boolean) =>
      void desktop.screen
        .keepAwake({ isKeptAwake: wish })
        .catch((error: unknown) =>
          desktop.app.reportProblem({ where: 'calm', message: String(error) }),
        );
    ask(true);
    return () => ask(false);
  }, [isKeptAwake]);
}
