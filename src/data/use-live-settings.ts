import type { Settings } from '@/domain/settings';
import type { Journal } from './journal.ts';
import { useReadable } from './use-readable.ts';

/** The settings kept in a journal, anew after each change; undefined until it is open and read. */
export function useLiveSettings(journal: Journal, isOpen: boolean): Settings | undefined {
  return useReadable(journal, async () => (isOpen ? journal.settings.all() : undefined), [isOpen]);
}
