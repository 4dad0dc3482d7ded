import { nativeTheme } from 'electron';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import type { Shell } from '../../shell/shell.ts';

export function appearanceHandlers({ preferences }: Shell): HandlersOf<'appearance'> {
  return {
    set: ({ appearance }) => {
      // Shown even when it cannot be kept: the colours are what was asked for.
      nativeTheme.themeSource = appearance;
      const kept = preferences.read();
      // The page says it at every start; the disk need not hear it each time.
      if (kept.appearance === appearance) return;
      if (!preferences.write({ ...kept, appearance })) {
        throw new DesktopFailure('unavailable', 'the appearance was not kept');
      }
    },
  };
}
