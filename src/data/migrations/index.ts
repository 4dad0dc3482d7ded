import { entriesAndSettings } from './0001-entries-and-settings.ts';
import { documents } from './0002-documents.ts';
import { fewerIndexes } from './0003-fewer-indexes.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [entriesAndSettings, documents, fewerIndexes];
