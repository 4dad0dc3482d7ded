import { dialog } from 'electron';
import { formatText } from '@/texts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { liesIn } from '../../lib/lies-in.ts';
import type { Shell } from '../../shell/shell.ts';

export function mirrorHandlers({ mainWindow, profile, mirror }: Shell): HandlersOf<'mirror'> {
  return {
    status: async () => mirror.status(),

    chooseFolder: async () => {
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      const { folder: former } = mirror.status();
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: formatText('desktop.mirror.chooseFolder'),
        ...(former === null ? {} : { defaultPath: former }),
        buttonLabel: formatText('desktop.mirror.useFolder'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (folder === undefined) return { chosen: false, hasOther: false, problem: null };
      if (liesIn(profile.folder, folder))
        return { chosen: false, hasOther: false, problem: 'inside-profile' };
      const problem = await mirror.useFolder(folder);
      const chosen = problem === null;
      return { chosen, hasOther: chosen && (await mirror.hasOther()), problem };
    },

    stop: async () => ({ problem: mirror.stop() ? null : 'not-written' }),
  };
}
