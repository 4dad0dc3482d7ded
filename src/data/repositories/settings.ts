import { parseSettings, type Settings } from '@/domain/settings';
import type { JournalDb } from '../journal-db.ts';

export type SettingsRepository = { readonly all: () => Promise<Settings> };

export function createSettingsRepository(db: JournalDb): SettingsRepository {
  return { all: async () => parseSettings(await db.settings.toArray()) };
}
