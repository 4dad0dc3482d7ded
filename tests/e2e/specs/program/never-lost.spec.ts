/** The store is taken away, emptied or damaged behind the program's back; the journal is there all the same. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/support/journal-test.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { JournalPage } from '../../pages/journal-page.ts';

const MORNING = '2026-11-23T08:30:00+01:00';

test.beforeEach(({ surface }) => {
  test.skip(surface === 'chromium', 'a plain browser has no safety log');
});

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((path) => statSync(path).isFile())
    : [];

const storeFolder = (profileDir: string) => join(profileDir, 'IndexedDB');

const flipAByteIn = (path: string) => {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
};

const damages: Readonly<Record<string, (profileDir: string) => void>> = {
  'the store deleted': (profileDir) => rmSync(storeFolder(profileDir), { recursive: true }),
  'every file of the store flipped': (profileDir) => {
    for (const path of filesBelow(storeFolder(profileDir))) flipAByteIn(path);
  },
  'every file of the store emptied': (profileDir) => {
    for (const path of filesBelow(storeFolder(profileDir))) writeFileSync(path, '');
  },
  'the log of the store cut in half': (profileDir) => {
    for (const path of filesBelow(storeFolder(profileDir)).filter((name) =>
      name.endsWith('.log'),
    )) {
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    }
  },
  'the safety log deleted': (profileDir) => rmSync(join(profileDir, 'safe'), { recursive: true }),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`${name}: everything is there again`, async ({ openJournal, profileDir, keepPicture }) => {
    const before = await openJournal({ fixedTime: MORNING });
    const journal = new JournalPage(before.page, mouseHands());
    await journal.confirmNotice();
    await journal.addMeal({ time: '8', slot: 'Breakfast', foods: ['Oats', 'Kefir'] });
    await journal.addNote('Warm day');
    await journal.addNote('Second thoughts');
    await before.close();
    expect(filesBelow(storeFolder(profileDir)).length).toBeGreaterThan(0);
    expect(filesBelow(join(profileDir, 'safe')).length).toBeGreaterThan(0);

    damage(profileDir);

    const after = await openJournal({ fixedTime: MORNING });
    const again = new JournalPage(after.page, mouseHands());
    await expect(again.entry('Kefir')).toContainText('Oats');
    await expect(after.page.getByText('Warm day')).toBeVisible();
    await expect(after.page.getByText('Second thoughts')).toBeVisible();
    await expect(after.page.getByRole('button', { name: /I understand/ })).toBeHidden();
    await keepPicture(after.page, `40-${name.replaceAll(' ', '-')}`);
    await again.addNote('And on');
    await after.kill();

    const last = await openJournal({ fixedTime: MORNING });
    await expect(last.page.getByText('And on')).toBeVisible();
    await expect(last.page.getByText('Warm day')).toBeVisible();
    await last.close();
  });
}
