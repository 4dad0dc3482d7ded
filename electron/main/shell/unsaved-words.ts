import { dialog, type BrowserWindow } from 'electron';
import { formatText } from '@/texts';

const STAY = 0;
const LEAVE = 1;

/** The page says that a form holds unsaved words; the person decides, and staying is what Enter and Escape do. */
export function guardUnsavedWords(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: formatText('common.leaveTitle'),
      detail: formatText('common.leaveText'),
      buttons: [formatText('desktop.stay'), formatText('common.leaveConfirm')],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    // Preventing the prevention is how Electron spells "leave".
    if (answer === LEAVE) event.preventDefault();
  });
}
