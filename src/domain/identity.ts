/*
  Who the program is to the system. None of these may ever change: the database belongs to the origin, the profile to the
  folder name, updates and notifications to the app id. tests/unit/domain/identity.test.ts holds them.
*/

export const SCHEME = 'app';
export const HOST = 'journal';
export const ORIGIN = `${SCHEME}://${HOST}`;

export const PACKAGE_NAME = 'gut-skin-journal';
export const APP_ID = 'org.gutskin.journal';

/** One word: a space in the executable's path breaks Chromium's sandbox helper. */
export const PRODUCT_NAME = 'GutSkinJournal';
export const SHOWN_NAME = 'Gut-Skin Journal';
export const PROFILE_FOLDER_NAME = 'GutSkinJournal';

export const JOURNAL_DATABASE_NAME = 'gut-skin-journal';
export const SAMPLE_DATABASE_NAME = 'gut-skin-journal-sample';
