import { homedir } from 'node:os';
import { app } from 'electron';
import { ORIGIN } from '@/domain/identity';
import { createCameraGate } from '../security/camera-gate.ts';
import { createJsonStore } from '../lib/json-store.ts';
import { finishSettingAside } from '../services/profile/store-aside.ts';
import { createLogger } from '../lib/logger.ts';
import { createBackupService } from '../services/backup/start-backups.ts';
import { createProfileMirror } from '../services/mirror/profile-mirror.ts';
import { createPhotoService } from '../services/photos/photo-service.ts';
import { createPhotoStore } from '../services/photos/photo-store.ts';
import { nodeFs } from '../services/safety-log/node-fs.ts';
import { giveBallastBackEarly } from '../services/safety-log/early-room.ts';
import { createProfileLog } from '../services/safety-log/profile-log.ts';
import { readDevServer } from './dev-server.ts';
import { createMainWindow } from './main-window.ts';
import { DEFAULT_PREFERENCES, preferencesSchema } from './preferences.ts';
import { settleProfile } from './profile-paths.ts';
import type { Shell } from './shell.ts';
import { windowStateSchema } from './window-state.ts';

/** Puts together what the start-up modules share. Touches the disk only to read, but for the ballast of a full one. */
export function startShell(): Shell {
  const profile = settleProfile();
  giveBallastBackEarly(profile.safe);
  finishSettingAside(profile);
  const log = createLogger({
    folder: profile.logs,
    now: () => new Date(),
    homeFolder: homedir(),
  });
  const devServer = readDevServer(process.env, app.isPackaged);
  const startUrl = devServer?.href ?? `${ORIGIN}/index.html`;
  const preferences = createJsonStore({
    path: profile.preferences,
    schema: preferencesSchema,
    fallback: DEFAULT_PREFERENCES,
    log,
  });
  const windowState = createJsonStore({
    path: profile.windowState,
    schema: windowStateSchema.nullable(),
    fallback: null,
    log,
  });
  const mainWindow = createMainWindow({ log, startUrl, windowState });
  const mirror = createProfileMirror({ profile, log });
  const safetyLog = createProfileLog({ folder: profile.safe, log, mirror });
  const now = (): Date => new Date();
  const openLog = safetyLog.open;
  const store = createPhotoStore({ fs: nodeFs, folder: profile.safe, now, log, openLog });
  const backup = createBackupService({ log, profile, openSource: openLog, photos: store });
  const photos = createPhotoService({
    store,
    log,
    now,
    openLog,
    elsewhere: [mirror.findPhotos, backup.backups.findPhotos],
    onRemoved: mirror.letGo,
  });
  return {
    log,
    profile,
    devServer,
    startUrl,
    preferences,
    windowState,
    mainWindow,
    safetyLog,
    mirror,
    photos,
    backup,
    camera: createCameraGate(),
  };
}
