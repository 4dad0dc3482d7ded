import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as identity from '@/domain/identity';

describe('identity', () => {
  it('never changes: people’s journals are found by these names', () => {
    expect({ ...identity }).toEqual({
      SCHEME: 'app',
      HOST: 'journal',
      ORIGIN: 'app://journal',
      PACKAGE_NAME: 'gut-skin-journal',
      APP_ID: 'org.gutskin.journal',
      PRODUCT_NAME: 'GutSkinJournal',
      SHOWN_NAME: 'Gut-Skin Journal',
      PROFILE_FOLDER_NAME: 'GutSkinJournal',
      JOURNAL_DATABASE_NAME: 'gut-skin-journal',
      SAMPLE_DATABASE_NAME: 'gut-skin-journal-sample',
    });
  });

  it('is what package.json says', () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    );
    expect(manifest).toMatchObject({
      name: identity.PACKAGE_NAME,
      productName: identity.PRODUCT_NAME,
    });
  });
});
