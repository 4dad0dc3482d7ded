import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import { formatText } from '@/texts';
import type { SavedFormat } from '#electron/contract/files.ts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { writeFileAtomically } from '../../lib/atomic-write.ts';
import { errorCodeOf } from '../../lib/error-code.ts';
import type { Shell } from '../../shell/shell.ts';

export function filesHandlers({ mainWindow, log }: Shell): HandlersOf<'files'> {
  /** What the person chose last; the next question begins there. */
  let lastFolder: string | undefined;

  return {
    save: async ({ format, name, bytes }) => {
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      const { filePath } = await dialog.showSaveDialog(window, {
        title: formatText('desktop.files.save'),
        defaultPath: join(lastFolder ?? app.getPath('documents'), `${name}.${format}`),
        filters: [{ name: formatText(`desktop.files.${format}`), extensions: [format] }],
      });
      if (filePath === undefined || filePath === '') {
        return { saved: false, name: null, problem: null };
      }
      const path = withEnding(filePath, format);
      lastFolder = dirname(path);
      try {
        writeFileAtomically(path, bytes);
      } catch (error) {
        log.warn('files', 'a file could not be saved', error);
        return { saved: false, name: null, problem: problemOf(error) };
      }
      return { saved: true, name: basename(path), problem: null };
    },
  };
}

/** Some systems leave it to the program. */
function withEnding(path: string, format: SavedFormat): string {
  return extname(path).toLowerCase() === `.${format}` ? path : `${path}.${format}`;
}

function problemOf(error: unknown): 'disk-full' | 'not-allowed' | 'not-written' {
  const code = errorCodeOf(error) ?? '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'disk-full';
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? 'not-allowed' : 'not-written';
}
