import { useEffectEvent, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import { useToday } from '@/data/react';
import { addDays, type LocalDay } from '@/domain/day';
import type { EntryKind } from '@/domain/entries';
import { dayOnShow } from '@/domain/overview';
import { desktop, type MenuCommand } from '@/desktop';
import { askForQuickLine } from '@/features/quick-line/line-memory';
import { useEntryEditor } from '@/ui/entry-view';
import { isModalOpen } from '@/ui/lib/is-modal-open';
import { footFeatures, railFeatures } from './features.ts';
import { commandOfKey } from './keys.ts';

/** Carries out what the menu or a key asks for. Draws nothing. */
export function CommandKeys() {
  const [location, navigate] = useLocation();
  const editor = useEntryEditor();
  const today = useToday();

  const [, room, asked] = location.split('/');
  const day = room === 'today' ? dayOnShow(asked, today) : today;
  const showDay = (shown: LocalDay) => navigate(shown >= today ? '/today' : `/today/${shown}`);

  const run = useEffectEvent((command: MenuCommand) => {
    // An open form may hold unsaved words: it stays, and so does the room behind it.
    if (isModalOpen()) return;
    const [group, name = ''] = command.split(/\.(.*)/s);
    if (group === 'go') navigate(`/${name}`);
    else if (group === 'add') editor.add(name as EntryKind, day);
    else if (command === 'line.focus') {
      if (room !== 'today') navigate('/today');
      askForQuickLine();
    } else if (command === 'day.today') showDay(today);
    else if (command === 'day.previous') showDay(addDays(day, -1));
    else if (command === 'day.next') showDay(addDays(day, 1));
  });

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const rooms = [...railFeatures, ...footFeatures].map(({ id }) => id);
    const command = commandOfKey(event, rooms);
    if (command === null) return;
    event.preventDefault();
    run(command);
  });

  // Before anything is seen: what is there to be pressed can be pressed.
  useLayoutEffect(() => {
    const stop = desktop.menu.onCommand((command) => run(command));
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => {
      stop();
      window.removeEventListener('keydown', listen);
    };
  }, []);

  return null;
}
