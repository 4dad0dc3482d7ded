import { appHandlers } from '../services/app/app-handlers.ts';
import { appearanceHandlers } from '../services/appearance/appearance-handlers.ts';
import { backupHandlers } from '../services/backup/backup-handlers.ts';
import { cameraHandlers } from '../services/camera/camera-handlers.ts';
import { filesHandlers } from '../services/files/files-handlers.ts';
import { linksHandlers } from '../services/links/links-handlers.ts';
import { mirrorHandlers } from '../services/mirror/mirror-handlers.ts';
import { photosHandlers } from '../services/photos/photos-handlers.ts';
import { profileHandlers } from '../services/profile/profile-handlers.ts';
import { remindersHandlers } from '../services/reminders/reminders-handlers.ts';
import { reportHandlers } from '../services/report/report-handlers.ts';
import { safetyLogHandlers } from '../services/safety-log/safety-log-handlers.ts';
import { screenHandlers } from '../services/screen/screen-handlers.ts';
import type { Shell } from '../shell/shell.ts';
import { handleAll } from './handle.ts';

/** At ready, before the first window: one line for each subject of the contract. */
export function answerPage(shell: Shell): void {
  handleAll(
    {
      app: appHandlers(shell),
      appearance: appearanceHandlers(shell),
      backup: backupHandlers(shell),
      camera: cameraHandlers(shell),
      files: filesHandlers(shell),
      links: linksHandlers(shell),
      mirror: mirrorHandlers(shell),
      photos: photosHandlers(shell),
      profile: profileHandlers(shell),
      reminders: remindersHandlers(shell),
      report: reportHandlers(shell),
      screen: screenHandlers(),
      safetyLog: safetyLogHandlers(shell),
    },
    shell,
  );
}
