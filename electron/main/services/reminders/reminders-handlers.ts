import { Notification } from 'electron';
import { SHOWN_NAME } from '@/domain/identity';
import { formatText } from '@/texts';
import type { HandlersOf } from '../../ipc/handle.ts';
import type { Shell } from '../../shell/shell.ts';

export function remindersHandlers({ mainWindow, log }: Shell): HandlersOf<'reminders'> {
  /** Held while they are on show: one that is collected as garbage is not heard any more. */
  const shown = new Set<Notification>();

  return {
    show: ({ which }) => {
      if (!Notification.isSupported()) return { shown: false };
      const notification = new Notification({
        title: SHOWN_NAME,
        body: formatText(`desktop.reminders.${which}`),
        silent: true,
      });
      shown.add(notification);
      notification.on('click', () => {
        mainWindow.open();
        mainWindow.sendCommand('day.today');
      });
      notification.on('close', () => shown.delete(notification));
      notification.on('failed', (_event, error) => {
        shown.delete(notification);
        log.warn('reminders', `the system did not show it: ${error}`);
      });
      notification.show();
      return { shown: true };
    },
  };
}
