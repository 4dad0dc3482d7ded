import { join } from 'node:path';
import { app } from 'electron';
import { SHOWN_NAME } from '@/domain/identity';
import type { BackupCounts } from '#electron/contract/backup.ts';
import { createJsonStore } from '../../lib/json-store.ts';
import type { Logger } from '../../lib/logger.ts';
import type { ProfilePaths } from '../../shell/profile-paths.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { nodeFs } from '../safety-log/node-fs.ts';
import { backupStateSchema, NO_BACKUP_STATE } from './backup-state.ts';
import { type Backups, createBackups } from './backups.ts';
import { exportJournal } from './export-journal.ts';
import { createOfferedBackup, type OfferedBackup } from './offered-backup.ts';
import { createReadings, type Readings } from './readings.ts';
import type { BackupSource } from './write-backup.ts';

/** Backups and files, as the handlers need them. */
export type BackupService = {
  readonly backups: Backups;
  readonly readings: Readings;
  readonly offered: OfferedBackup;
  readonly exportTo: (path: string) => Promise<BackupCounts>;
  readonly now: () => Date;
  readonly zone: () => string;
};

/** Touches nothing but memory until it is asked for something. */
export function createBackupService(parts: {
  readonly log: Logger;
  readonly profile: ProfilePaths;
  readonly openSource: () => Promise<BackupSource>;
  readonly photos: Pick<PhotoStore, 'read'>;
}): BackupService {
  const { log, profile, openSource, photos } = parts;
  const [fs, now, version] = [nodeFs, () => new Date(), app.getVersion()];
  const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const state = createJsonStore({
    path: join(profile.folder, 'backups.json'),
    schema: backupStateSchema,
    fallback: NO_BACKUP_STATE,
    log,
  });
  const backups = createBackups({
    fs,
    log,
    openSource,
    photos,
    state,
    usualFolder: usualFolder(profile),
    app: version,
    now,
    zone,
  });
  const exportTo = async (path: string): Promise<BackupCounts> =>
    exportJournal({ fs, source: await openSource(), app: version }, path, now());
  const readings = createReadings(fs);
  return { backups, readings, offered: createOfferedBackup(readings), exportTo, now, zone };
}

/** A profile somebody gave a place of its own (a trial, a stick) keeps its backups beside it, out of their documents. */
function usualFolder({ folder }: ProfilePaths): string {
  const isGiven = app.commandLine.getSwitchValue('user-data-dir') !== '';
  return isGiven ? `${folder}-backups` : join(app.getPath('documents'), `${SHOWN_NAME} Backups`);
}

const FIRST_CHECK_MILLISECONDS = 10_000;
const CHECK_MILLISECONDS = 60_000;
/** By then a start has settled, and it comes again once a day while the program stays open. */
const FIRST_RECHECK_MILLISECONDS = 3 * 60_000;
const RECHECK_MILLISECONDS = 24 * 60 * 60_000;

/** Nothing waits for these, not even quitting: what was half written then is cleared away by the next one. */
export function scheduleBackups({ backups }: BackupService): void {
  setTimeout(() => {
    void backups.runIfDue();
    setInterval(() => void backups.runIfDue(), CHECK_MILLISECONDS).unref();
  }, FIRST_CHECK_MILLISECONDS).unref();
  setTimeout(() => {
    void backups.recheckOne();
    setInterval(() => void backups.recheckOne(), RECHECK_MILLISECONDS).unref();
  }, FIRST_RECHECK_MILLISECONDS).unref();
}
