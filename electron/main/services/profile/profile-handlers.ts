import { nativeTheme } from 'electron';
import type { HandlersOf } from '../../ipc/handle.ts';
import { DEFAULT_PREFERENCES } from '../../shell/preferences.ts';
import type { Shell } from '../../shell/shell.ts';
import { hasRoomForStore } from '../safety-log/early-room.ts';
import { keepStore } from './keep-store.ts';
import { setStoreAside } from './store-aside.ts';

export function profileHandlers(shell: Shell): HandlersOf<'profile'> {
  const { preferences, windowState, safetyLog, backup, log } = shell;
  return {
    erase: async (_nothing, { page }) => {
      const { session } = page;
      // First: were only the store gone, the next start would bring everything back out of the log.
      await (await safetyLog.open()).erase();
      await session.clearStorageData();
      await session.clearCache();
      await session.clearCodeCaches({ urls: [] });
      await session.clearAuthCache();
      preferences.remove();
      windowState.remove();
      backup.backups.forget();
      nativeTheme.themeSource = DEFAULT_PREFERENCES.appearance;
      log.clear();
      log.info('profile', 'everything was deleted, as asked');
    },
    setStoreAside: () => setStoreAside(shell),
    keepStore: async () => ({ kept: await keepStore(shell) }),
    hasRoom: () => hasRoomForStore(shell.profile.folder),
  };
}
