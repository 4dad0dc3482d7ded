import { nativeTheme } from 'electron';
import type { HandlersOf } from '../../ipc/handle.ts';
import { DEFAULT_PREFERENCES } from '../../shell/preferences.ts';
import type { Shell } from '../../shell/shell.ts';

export function profileHandlers({ preferences, windowState, log }: Shell): HandlersOf<'profile'> {
  return {
    erase: async (_nothing, { page }) => {
      const { session } = page;
      await session.clearStorageData();
      await session.clearCache();
      await session.clearCodeCaches({ urls: [] });
      await session.clearAuthCache();
      preferences.remove();
      windowState.remove();
      nativeTheme.themeSource = DEFAULT_PREFERENCES.appearance;
      log.clear();
      log.info('profile', 'everything was deleted, as asked');
    },
  };
}
