import { app, Menu, shell as system } from 'electron';
import { SHOWN_NAME } from '@/domain/identity';
import { formatText } from '@/texts';
import { menuTemplate } from './menu-template.ts';
import type { Shell } from './shell.ts';

/** At ready: the menu bar, and what the About window says. */
export function installMenu({ mainWindow, profile, log }: Shell): void {
  app.setAboutPanelOptions({
    applicationName: SHOWN_NAME,
    applicationVersion: app.getVersion(),
    version: '',
    copyright: formatText('desktop.about.licence'),
    credits: formatText('common.standingLine'),
  });
  const template = menuTemplate({
    platform: process.platform,
    isDeveloping: !app.isPackaged,
    send: mainWindow.sendCommand,
    openDataFolder: () => {
      void system.openPath(profile.folder).then((problem) => {
        if (problem !== '') log.warn('menu', 'the data folder could not be opened');
      });
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
