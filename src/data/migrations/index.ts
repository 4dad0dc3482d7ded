import { entriesAndSettings } from './0001-entries-and-settings.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [entriesAndSettings];
