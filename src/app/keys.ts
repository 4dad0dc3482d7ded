import type { MenuCommand } from '@/desktop';

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const SHIFT_COMMANDS: Readonly<Record<string, MenuCommand>> = {
  KeyM: 'add.meal',
  KeyP: 'add.practice',
  KeyS: 'add.skin-check',
  KeyB: 'add.check-in',
  KeyD: 'add.supplement',
  KeyN: 'add.note',
  KeyC: 'go.calm',
};

/**
 * The same keys as in the menu (electron/main/shell/menu), for where there is none.
 * @param rooms ids in the order of the rail, settings last
 */
export function commandOfKey(press: KeyPress, rooms: readonly string[]): MenuCommand | null {
  const isMain = press.ctrlKey !== press.metaKey;
  if (press.key === 'F1' && !isMain) return 'go.clinician';
  if (press.altKey || !isMain) return null;
  if (press.shiftKey) return SHIFT_COMMANDS[press.code] ?? null;
  if (press.key === ',') return 'go.settings';
  if (press.key === '[') return 'day.previous';
  if (press.key === ']') return 'day.next';
  if (press.key === 't') return 'day.today';
  if (press.key === 'k') return 'line.focus';
  const digit = /^[1-9]$/.exec(press.key);
  const room = digit === null ? undefined : rooms[Number(digit[0]) - 1];
  return room === undefined || room === 'settings' ? null : (`go.${room}` as MenuCommand);
}
