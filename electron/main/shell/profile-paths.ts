import { join, resolve } from 'node:path';
import { app } from 'electron';
import { PROFILE_FOLDER_NAME } from '@/domain/identity';

export type ProfilePaths = {
  readonly folder: string;
  readonly logs: string;
  readonly preferences: string;
  readonly windowState: string;
  /** The safety log's. */
  readonly safe: string;
};

/**
 * Fixes the profile's place before anything reads it: one folder name for ever, whatever the program is called, or the
 * folder given with --user-data-dir.
 */
export function settleProfile(): ProfilePaths {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const folder = given === '' ? join(app.getPath('appData'), PROFILE_FOLDER_NAME) : resolve(given);
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  return {
    folder,
    logs: join(folder, 'logs'),
    preferences: join(folder, 'preferences.json'),
    windowState: join(folder, 'window-state.json'),
    safe: join(folder, 'safe'),
  };
}
