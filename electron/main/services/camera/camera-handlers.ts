import { type BrowserWindow, dialog, systemPreferences } from 'electron';
import type { CameraAnswer } from '#electron/contract/camera.ts';
import { formatText } from '@/texts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import type { Shell } from '../../shell/shell.ts';

const ALLOW = 0;
const REFUSE = 1;

/*
  The question is asked here and not in the page, so that nothing that got into the page could look at the person unasked.
*/
export function cameraHandlers({ mainWindow, camera }: Shell): HandlersOf<'camera'> {
  let hasSaidYes = false;
  return {
    ask: async (_args, { page }) => {
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      hasSaidYes ||= await askPerson(window);
      if (!hasSaidYes) return { answer: 'refused' };
      const answer = await askSystem();
      if (answer === 'allowed') {
        camera.open();
        // A page that is loaded anew, or gone, has not said that it is done.
        page.once('did-navigate', camera.shut);
        page.once('render-process-gone', camera.shut);
      }
      return { answer };
    },
    end: () => camera.shut(),
  };
}

async function askPerson(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: formatText('desktop.camera.title'),
    message: formatText('desktop.camera.message'),
    detail: formatText('desktop.camera.detail'),
    buttons: [formatText('desktop.camera.allow'), formatText('desktop.camera.refuse')],
    defaultId: ALLOW,
    cancelId: REFUSE,
    noLink: true,
  });
  return response === ALLOW;
}

/** macOS asks by itself, once; Windows has a switch in its settings; Linux has neither. */
async function askSystem(): Promise<CameraAnswer> {
  if (process.platform === 'darwin') {
    return (await systemPreferences.askForMediaAccess('camera')) ? 'allowed' : 'blocked';
  }
  if (process.platform === 'win32') {
    const status = systemPreferences.getMediaAccessStatus('camera');
    return status === 'denied' || status === 'restricted' ? 'blocked' : 'allowed';
  }
  return 'allowed';
}
