/** A profile with a journal of as many entries as wished for, in its log and in its store. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { tenYears } from '#tests/support/ten-years.ts';
import { appendEntries, start } from './attacked.ts';

const BATCH = 1000;

/** @returns the profile's folder */
export async function profileWith(
  folder: string,
  name: string,
  entryCount: number,
): Promise<string> {
  const profileDir = join(folder, name);
  const { page, close } = await start({ profileDir });
  const entries = entryCount === 0 ? [] : tenYears('2026-11-23', entryCount);
  for (let from = 0; from < entries.length; from += BATCH) {
    await appendEntries(page, entries.slice(from, from + BATCH));
  }
  await close();
  if (entryCount > 0) {
    rmSync(join(profileDir, 'IndexedDB'), { recursive: true });
    const filling = await start({ profileDir });
    await expect(filling.page.getByText(/Bringing everything back/)).toHaveCount(0, {
      timeout: 5 * 60_000,
    });
    await filling.close();
  }
  return profileDir;
}
