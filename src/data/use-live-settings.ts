import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '@/domain/settings';
import type { Journal } from './journal.ts';

/** The settings kept in a journal, anew after each change; undefined until it is open and read. */
export function useLiveSettings(journal: Journal, isOpen: boolean): Settings | undefined {
  return useLiveQuery(async () => (isOpen ? journal.settings.all() : undefined), [journal, isOpen]);
}
