import { dialog, shell as system } from 'electron';
import { formatText } from '@/texts';
import { DesktopFailure } from '../../ipc/desktop-failure.ts';
import type { HandlersOf } from '../../ipc/handle.ts';
import { readExternalLink } from '../../security/external-hosts.ts';
import type { Shell } from '../../shell/shell.ts';

const OPEN = 0;
const CANCEL = 1;

export function linksHandlers({ mainWindow }: Shell): HandlersOf<'links'> {
  return {
    open: async ({ url }) => {
      const address = readExternalLink(url);
      if (address === undefined) {
        throw new DesktopFailure('not-allowed', 'an address outside the list was asked for');
      }
      const window = mainWindow.current();
      if (window === undefined) throw new DesktopFailure('unavailable', 'there is no window');
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        title: formatText('desktop.openLink.title'),
        message: formatText('desktop.openLink.message'),
        detail: formatText('desktop.openLink.detail', { address }),
        buttons: [formatText('desktop.openLink.open'), formatText('common.cancel')],
        defaultId: CANCEL,
        cancelId: CANCEL,
        noLink: true,
      });
      if (response !== OPEN) return { opened: false };
      await system.openExternal(address);
      return { opened: true };
    },
  };
}
