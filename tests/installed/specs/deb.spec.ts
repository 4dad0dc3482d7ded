/** From apt to the menu, a day logged, an upgrade, a removal, and back: the journal stays throughout. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { JournalPage } from '../../e2e/pages/journal-page.ts';
import { mouseHands } from '#tests/support/hands.ts';
import { processTree } from '#tests/support/processes.ts';
import { packageJson, trialDebs } from '../../../scripts/lib/trial-debs.mjs';
import {
  apt,
  installedVersion,
  makeAccount,
  menuCommand,
  type Account,
} from '../support/system.ts';

const program = '/opt/GutSkinJournal';
const { present, next, versions } = trialDebs(packageJson().version);
let account: Account;

test.beforeAll(() => {
  account = makeAccount('gsj-trial');
});

test.afterAll(() => {
  if (installedVersion() !== null) apt('purge', 'gut-skin-journal');
  account.remove();
});

/** Of every process of the program: what it was started with, and whether the kernel filters its calls. */
const processesOf = (pid: number) =>
  processTree(pid).map((one) => ({
    words: readFileSync(`/proc/${one}/cmdline`, 'utf8').split('\0').join(' '),
    filtered: /^Seccomp:\t2$/m.test(readFileSync(`/proc/${one}/status`, 'utf8')),
    owner: statSync(`/proc/${one}`).uid,
  }));

test('installed, used, upgraded, removed and installed again, with every entry kept', async () => {
  apt('install', present);
  expect(installedVersion()).toBe(versions.present);
  expect(menuCommand()).toBe(`${program}/gut-skin-journal`);

  const first = await account.start();
  const journal = new JournalPage(first.page, mouseHands());
  await journal.confirmNotice();
  await journal.addNote('Lentil soup by the lake');
  await journal.addNote('Early to bed');

  // The sandbox is on: the page's process is filtered by the kernel, and nobody asked for less.
  const processes = processesOf(first.pid);
  const pages = processes.filter(({ words }) => words.includes('--type=renderer'));
  expect(pages.length).toBeGreaterThan(0);
  for (const { filtered } of pages) expect(filtered).toBe(true);
  for (const { words, owner } of processes) {
    expect(words).not.toContain('--no-sandbox');
    expect(owner).toBeGreaterThan(0);
  }
  await first.close();
  expect(readdirSync(account.profile)).toContain('safe');

  apt('install', next);
  expect(installedVersion()).toBe(versions.next);
  const upgraded = await account.start();
  const after = new JournalPage(upgraded.page, mouseHands());
  await expect(after.entry('Lentil soup by the lake')).toBeVisible();
  await after.addNote('Still here');
  await after.goTo('Settings');
  await expect(upgraded.page.getByText(versions.next).first()).toBeVisible();
  await upgraded.close();

  const said = apt('remove', 'gut-skin-journal');
  expect(said).toContain('~/.config/GutSkinJournal');
  expect(installedVersion()).toBeNull();
  for (const left of [program, '/usr/bin/gut-skin-journal', '/etc/apparmor.d/gut-skin-journal']) {
    expect(existsSync(left), left).toBe(false);
  }
  expect(readdirSync(join(account.profile, 'safe')).length).toBeGreaterThan(0);

  apt('install', next);
  const again = await account.start();
  const back = new JournalPage(again.page, mouseHands());
  for (const words of ['Lentil soup by the lake', 'Early to bed', 'Still here']) {
    await expect(back.entry(words)).toBeVisible();
  }
  await again.close();
});
