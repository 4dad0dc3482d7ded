import { vi } from 'vitest';
import type { Logger } from '#electron/main/lib/logger.ts';
import type { JsonStore } from '#electron/main/lib/json-store.ts';
import { createBackupService } from '#electron/main/services/backup/start-backups.ts';
import { createProfileMirror } from '#electron/main/services/mirror/profile-mirror.ts';
import { createCameraGate } from '#electron/main/security/camera-gate.ts';
import { createPhotoService } from '#electron/main/services/photos/photo-service.ts';
import { createPhotoStore } from '#electron/main/services/photos/photo-store.ts';
import { nodeFs } from '#electron/main/services/safety-log/node-fs.ts';
import { createMainWindow } from '#electron/main/shell/main-window.ts';
import { DEFAULT_PREFERENCES } from '#electron/main/shell/preferences.ts';
import type { Shell } from '#electron/main/shell/shell.ts';

export const silentLog = (): Logger => ({
  info: vi.fn(),
  warn: vi.fn(),
  error: vi.fn(),
  clear: vi.fn(),
});

export function memoryStore<Value>(value: Value): JsonStore<Value> {
  let current = value;
  return {
    read: () => current,
    write: (next) => {
      current = next;
      return true;
    },
    remove: () => {
      current = value;
    },
  };
}

/** What start-up modules share, with nothing on the disk. Needs the fake electron. */
export function fakeShell(parts: Partial<Shell> = {}): Shell {
  const log = silentLog();
  const startUrl = 'app://journal/index.html';
  const windowState: Shell['windowState'] =
    memoryStore<ReturnType<Shell['windowState']['read']>>(null);
  const profile = {
    folder: '/p',
    logs: '/p/logs',
    preferences: '/p/a',
    windowState: '/p/b',
    safe: '/p/safe',
  };
  const now = (): Date => new Date();
  const noLog = (): Promise<never> => Promise.reject(new Error('This shell has no safety log.'));
  const store = createPhotoStore({ fs: nodeFs, folder: profile.safe, now, log, openLog: noLog });
  const backup = createBackupService({ log, profile, openSource: noLog, photos: store });
  return {
    log,
    profile,
    devServer: undefined,
    startUrl,
    preferences: memoryStore(DEFAULT_PREFERENCES),
    windowState,
    mainWindow: createMainWindow({ log, startUrl, windowState }),
    mirror: createProfileMirror({ profile, log }),
    safetyLog: { open: noLog, close: async () => undefined },
    photos: createPhotoService({
      store,
      log,
      now,
      openLog: noLog,
      elsewhere: [backup.backups.findPhotos],
      onRemoved: () => undefined,
    }),
    backup,
    camera: createCameraGate(),
    ...parts,
  };
}
