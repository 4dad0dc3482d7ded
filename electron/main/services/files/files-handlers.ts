import { formatText } from '@/texts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { saveFile } from '../../lib/save-file.ts';
import type { Shell } from '../../shell/shell.ts';

export function filesHandlers({ mainWindow, log }: Shell): HandlersOf<'files'> {
  return {
    save: async ({ format, name, bytes }) => {
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      return saveFile({
        window,
        log,
        title: formatText('desktop.files.save'),
        name,
        ending: format,
        kind: formatText(`desktop.files.${format}`),
        content: () => bytes,
      });
    },
  };
}
