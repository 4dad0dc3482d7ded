import type { Settings } from '@/domain/settings';
import type { Journal } from './journal.ts';
import { useReadable } from './use-readable.ts';

export type LiveSettings = {
  readonly settings: Settings;
  /** Whose they are: for a moment still of the journal before, when another one takes its place. */
  readonly of: Journal;
};

/** The settings kept in a journal, anew after each change; undefined until it is open and read. */
export function useLiveSettings(journal: Journal, isOpen: boolean): LiveSettings | undefined {
  return useReadable(
    journal,
    async () => (isOpen ? { settings: await journal.settings.all(), of: journal } : undefined),
    [isOpen],
  );
}
