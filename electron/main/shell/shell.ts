import type { CameraGate } from '../security/camera-gate.ts';
import type { Logger } from '../lib/logger.ts';
import type { JsonStore } from '../lib/json-store.ts';
import type { BackupService } from '../services/backup/start-backups.ts';
import type { Mirror } from '../services/mirror/mirror.ts';
import type { PhotoService } from '../services/photos/photo-service.ts';
import type { ProfileLog } from '../services/safety-log/profile-log.ts';
import type { MainWindow } from './main-window.ts';
import type { Preferences } from './preferences.ts';
import type { ProfilePaths } from './profile-paths.ts';
import type { WindowState } from './window-state.ts';

/** What the start-up modules share. */
export type Shell = {
  readonly log: Logger;
  readonly profile: ProfilePaths;
  /** Only while developing. */
  readonly devServer: URL | undefined;
  readonly startUrl: string;
  readonly preferences: JsonStore<Preferences>;
  readonly windowState: JsonStore<WindowState | null>;
  readonly mainWindow: MainWindow;
  readonly safetyLog: ProfileLog;
  readonly mirror: Mirror;
  readonly photos: PhotoService;
  readonly backup: BackupService;
  readonly camera: CameraGate;
};
