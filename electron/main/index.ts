import { app } from 'electron';
import { z } from 'zod';
import { APP_ID } from '@/domain/identity';
import { answerPage } from './ipc/all-handlers.ts';
import { lockSessions } from './security/lock-session.ts';
import { lockNavigations } from './security/navigation.ts';
import { refuseDebugging } from './security/refuse-debugging.ts';
import { silenceChromium } from './security/silence.ts';
import { scheduleBackups } from './services/backup/start-backups.ts';
import { schedulePhotoKeeping } from './services/photos/photo-service.ts';
import { followAppearance } from './shell/appearance.ts';
import { followLifecycle } from './shell/lifecycle.ts';
import { installMenu } from './shell/menu.ts';
import { followOfferedBackups } from './shell/offered-backups.ts';
import { registerPageScheme, servePage } from './shell/page-protocol.ts';
import { reportErrors } from './shell/report-errors.ts';
import { claimSingleInstance } from './shell/single-instance.ts';
import type { Shell } from './shell/shell.ts';
import { startShell } from './shell/start-shell.ts';

type Step = (shell: Shell) => void;

const beforeReady: readonly Step[] = [
  silenceChromium,
  registerPageScheme,
  lockNavigations,
  followLifecycle,
  followOfferedBackups,
];

const atReady: readonly Step[] = [
  lockSessions,
  servePage,
  followAppearance,
  // From here on its process starts beside this one; the page asks for nothing before all of this has been done.
  ({ mainWindow }) => mainWindow.open(),
  answerPage,
  installMenu,
  ({ backup }) => scheduleBackups(backup),
  ({ photos }) => schedulePhotoKeeping(photos),
];

function start(): void {
  z.config({ jitless: true });
  if (!refuseDebugging()) return;
  const shell = startShell();
  if (!claimSingleInstance(shell)) {
    app.exit(0);
    return;
  }
  reportErrors(shell.log, () => shell.mainWindow.current() !== undefined);
  app.setAppUserModelId(APP_ID);
  // With --no-sandbox (root, containers) this call hangs the program; the window's own setting stays.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const step of beforeReady) step(shell);
  void app.whenReady().then(() => {
    shell.log.info('start', `version ${app.getVersion()}, Electron ${process.versions.electron}`);
    for (const step of atReady) step(shell);
  });
}

start();
