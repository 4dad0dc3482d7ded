import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#electron/contract/index.ts';
import { formatText, type TextKey } from '@/texts';

type Item = MenuItemConstructorOptions;

export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  /** Reload and developer tools: never in an installed program. */
  readonly isDeveloping: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly openDataFolder: () => void;
};

type Entry = readonly [command: MenuCommand, label: TextKey, accelerator?: string];

const SEPARATOR: Item = { type: 'separator' };

const ADD: readonly Entry[] = [
  ['add.meal', 'desktop.menu.addMeal', 'CmdOrCtrl+Shift+M'],
  ['add.practice', 'desktop.menu.addPractice', 'CmdOrCtrl+Shift+P'],
  ['add.skin-check', 'desktop.menu.addSkinCheck', 'CmdOrCtrl+Shift+S'],
  ['add.check-in', 'desktop.menu.addCheckIn', 'CmdOrCtrl+Shift+B'],
  ['add.supplement', 'desktop.menu.addSupplement', 'CmdOrCtrl+Shift+D'],
  ['add.note', 'desktop.menu.addNote', 'CmdOrCtrl+Shift+N'],
];

const FILES: readonly Entry[] = [
  ['file.save-journal', 'desktop.menu.saveJournal', 'CmdOrCtrl+Shift+E'],
  ['file.add-journal', 'desktop.menu.addJournal', 'CmdOrCtrl+O'],
];

const LINE: Entry = ['line.focus', 'desktop.menu.quickLine', 'CmdOrCtrl+K'];

const DAYS: readonly Entry[] = [
  ['day.previous', 'desktop.menu.previousDay', 'CmdOrCtrl+['],
  ['day.next', 'desktop.menu.nextDay', 'CmdOrCtrl+]'],
  ['day.today', 'desktop.menu.backToToday', 'CmdOrCtrl+T'],
];

/** In the order of the rail. */
const ROOMS: readonly Entry[] = [
  ['go.today', 'desktop.menu.today', 'CmdOrCtrl+1'],
  ['go.journal', 'desktop.menu.journalRoom', 'CmdOrCtrl+2'],
  ['go.trends', 'desktop.menu.trends', 'CmdOrCtrl+3'],
  ['go.insights', 'desktop.menu.insights', 'CmdOrCtrl+4'],
  ['go.learn', 'desktop.menu.learn', 'CmdOrCtrl+5'],
];

const SETTINGS: Entry = ['go.settings', 'desktop.menu.settings', 'CmdOrCtrl+,'];
const CALM: Entry = ['go.calm', 'desktop.menu.breathe', 'CmdOrCtrl+Shift+C'];
const CLINICIAN: Entry = ['go.clinician', 'desktop.menu.whenToSeeClinician', 'F1'];

/** The menu bar as each system expects it. Labels are ours throughout, so that no system's language mixes in. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { platform, isDeveloping, send, openDataFolder } = options;
  const isMac = platform === 'darwin';

  const item = ([command, label, accelerator]: Entry): Item => ({
    id: command,
    label: formatText(label),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(command),
  });
  const role = (name: NonNullable<Item['role']>, label: TextKey): Item => ({
    role: name,
    label: formatText(label),
  });
  const menu = (label: TextKey, submenu: Item[]): Item => ({ label: formatText(label), submenu });

  const dataFolder: Item = {
    id: 'data-folder',
    label: formatText('desktop.menu.openDataFolder'),
    click: openDataFolder,
  };

  const appMenu = menu('common.appName', [
    role('about', 'desktop.menu.about'),
    SEPARATOR,
    item(SETTINGS),
    SEPARATOR,
    role('services', 'desktop.menu.services'),
    SEPARATOR,
    role('hide', 'desktop.menu.hide'),
    role('hideOthers', 'desktop.menu.hideOthers'),
    role('unhide', 'desktop.menu.showAll'),
    SEPARATOR,
    role('quit', 'desktop.menu.quitMac'),
  ]);

  return [
    ...(isMac ? [appMenu] : []),
    menu('desktop.menu.file', [
      ...FILES.map(item),
      SEPARATOR,
      dataFolder,
      SEPARATOR,
      ...(isMac
        ? [role('close', 'desktop.menu.closeWindow')]
        : [item(SETTINGS), SEPARATOR, role('quit', 'desktop.menu.quit')]),
    ]),
    menu('desktop.menu.edit', [
      role('undo', 'desktop.menu.undo'),
      role('redo', 'desktop.menu.redo'),
      SEPARATOR,
      role('cut', 'desktop.menu.cut'),
      role('copy', 'desktop.menu.copy'),
      role('paste', 'desktop.menu.paste'),
      role('delete', 'desktop.menu.delete'),
      SEPARATOR,
      role('selectAll', 'desktop.menu.selectAll'),
    ]),
    menu('desktop.menu.journal', [
      item(LINE),
      item(CALM),
      SEPARATOR,
      ...ADD.map(item),
      SEPARATOR,
      ...DAYS.map(item),
    ]),
    menu('desktop.menu.view', [
      ...ROOMS.map(item),
      SEPARATOR,
      role('resetZoom', 'desktop.menu.actualSize'),
      role('zoomIn', 'desktop.menu.zoomIn'),
      role('zoomOut', 'desktop.menu.zoomOut'),
      SEPARATOR,
      role('togglefullscreen', 'desktop.menu.fullScreen'),
      ...(isDeveloping
        ? [
            SEPARATOR,
            role('reload', 'desktop.menu.reload'),
            role('toggleDevTools', 'desktop.menu.developerTools'),
          ]
        : []),
    ]),
    menu('desktop.menu.window', [
      role('minimize', 'desktop.menu.minimise'),
      ...(isMac
        ? [role('zoom', 'desktop.menu.zoomWindow'), SEPARATOR, role('front', 'desktop.menu.front')]
        : [role('close', 'desktop.menu.closeWindow')]),
    ]),
    {
      ...menu('desktop.menu.help', [
        item(CLINICIAN),
        ...(isMac ? [] : [SEPARATOR, role('about', 'desktop.menu.about')]),
      ]),
      role: 'help',
    },
  ];
}
