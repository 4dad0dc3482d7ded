/** The program under attack: notes are typed as a person would, and what is kept is read in three ways. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { formatDay, parseLocalDay } from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { PRESENT_STORE } from '#tests/support/present-store.ts';
import type { DesktopBridge } from '#electron/contract';
import {
  launchJournal,
  type LaunchOptions,
  type RunningJournal,
} from '#tests/support/electron-app.ts';
import { inWords, isClean, judge, type Testimony, type Verdict, type Witness } from './witness.ts';

const READY_MS = 30_000;
const MEND_MS = 30_000;
const ANSWER_MS = 15_000;

export type Attacked = RunningJournal & {
  /** From the start of the process until the rooms were there. */
  readonly startMs: number;
};

/** Starts the program and waits until its rooms are there; the very first start confirms the notice. */
export async function start(options: LaunchOptions): Promise<Attacked> {
  const begun = performance.now();
  const running = await launchJournal(options);
  try {
    const { page } = running;
    const rooms = page.getByRole('navigation', { name: 'Rooms' }).first();
    const notice = page.getByRole('button', { name: /I understand/ });
    const refusal = page.getByRole('heading', { name: /journal did not open|stopped working/ });
    await rooms
      .or(notice)
      .or(refusal)
      .first()
      .waitFor({ timeout: READY_MS })
      .catch(() => failWithWhatIsShown(page));
    const startMs = performance.now() - begun;
    if (await refusal.isVisible()) await failWithWhatIsShown(page);
    if (await notice.isVisible()) {
      await notice.click();
      await rooms.waitFor({ timeout: READY_MS });
    }
    return { ...running, startMs };
  } catch (error) {
    await running.kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `It did not start. ${reason}\nIts log says:\n${tailOfLog(options.profileDir)}`,
      {
        cause: error,
      },
    );
  }
}

/** On a full disk the program's own log has nothing of it. */
async function failWithWhatIsShown(page: Page): Promise<never> {
  const said = (await page.consoleMessages()).map((message) => message.text());
  const shown = await page.locator('body').innerText();
  throw new Error(`The journal did not open.\n${[shown, ...said].join('\n')}`);
}

/** What the program itself noted last. */
export function tailOfLog(profileDir: string): string {
  try {
    const lines = readFileSync(join(profileDir, 'logs', 'journal.log'), 'utf8')
      .trim()
      .split('\n');
    return lines.slice(-15).join('\n');
  } catch {
    return '(there is none)';
  }
}

export const isFirstScreen = (page: Page): Promise<boolean> =>
  page.getByRole('button', { name: /I understand/ }).isVisible();

export async function showDay(page: Page, day: string): Promise<void> {
  await page.evaluate((shown) => {
    location.hash = `#/today/${shown}`;
  }, day);
  // What is written next belongs to the day that is seen.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    formatDay(parseLocalDay(day), 'dayMonth', 'en-GB'),
  );
}

export type Typed =
  { readonly outcome: 'saved' } | { readonly outcome: 'refused'; readonly refusedMs: number };

const form = (page: Page) => page.getByRole('dialog');
export const noteField = (page: Page) =>
  form(page).getByRole('textbox', { name: 'What you want to remember' });

/** Types a note and saves it. When the form is hidden the witness hears of it. */
export async function typeNote(
  page: Page,
  witness: Witness,
  text: string,
  onSave: () => void = () => undefined,
): Promise<Typed> {
  witness.tried(text);
  await page.keyboard.press('Control+Shift+N');
  await noteField(page).waitFor();
  await page.keyboard.insertText(text);
  return save(page, witness, text, onSave);
}

/** Presses Save in the open form and waits for either answer. */
export async function save(
  page: Page,
  witness: Witness,
  text: string,
  onSave: () => void = () => undefined,
): Promise<Typed> {
  // A refusal that is already on show would count as the answer to this press; the form takes it away first.
  await page.keyboard.press('Control+Enter');
  const begun = performance.now();
  onSave();
  const refusal = form(page).getByRole('alert').filter({ hasText: 'Not saved yet.' });
  const answer = await Promise.race([
    form(page)
      .waitFor({ state: 'hidden' })
      .then(() => 'saved' as const),
    refusal.waitFor().then(
      () => 'refused' as const,
      () => 'closed' as const,
    ),
  ]);
  if (answer === 'refused') return { outcome: 'refused', refusedMs: performance.now() - begun };
  if (answer === 'closed') await form(page).waitFor({ state: 'hidden', timeout: 1000 });
  witness.acknowledged(text);
  return { outcome: 'saved' };
}

/** A text as it is compared: itself when short, else its beginning and enough to tell any change. */
export function keyOf(text: string): string {
  if (text.length <= 200) return text;
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 2_654_435_761);
    hash ^= hash >>> 15;
  }
  return `${text.slice(0, 40)}… ${text.length} ${hash >>> 0}`;
}

type LoggedEntry = { readonly table: string; readonly value: Entry };

type Window = typeof globalThis & {
  readonly desktop: DesktopBridge;
  keyOfText: typeof keyOf;
};

/** Keys of the notes that are there: only these cross over, as whole journals would take their time. */
const rememberKeys = (page: Page): Promise<void> =>
  page.evaluate(`globalThis.keyOfText = ${keyOf.toString()}; undefined`);

type Kept = {
  /** Every note in IndexedDB. */
  readonly all: readonly string[];
  /** The same, found as the rooms find them: by the index of days. */
  readonly byDay: readonly string[];
};

/** Through a connection of its own, closed at once. */
export async function readStore(page: Page): Promise<Kept> {
  await rememberKeys(page);
  return page.evaluate(
    (name) =>
      new Promise<Kept>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error(`open: ${opening.error?.name}`)));
        // Never make a store that is not there.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => {
          const db = opening.result;
          const transaction = db.transaction('entries', 'readonly');
          // Whoever only looks must not be in the way of the program when it makes a damaged store anew: a read
          // that is never answered would hold it up until it gives up, and the program would go on in memory.
          db.addEventListener('versionchange', () => {
            transaction.abort();
            db.close();
          });
          const entries = transaction.objectStore('entries');
          const all = entries.getAll();
          const byDay = entries.index('day').getAll();
          const keysOf = (found: Entry[]) =>
            found.flatMap((entry) =>
              entry.kind === 'note' && entry.deletedAt === undefined
                ? [(globalThis as Window).keyOfText(entry.data.text)]
                : [],
            );
          transaction.addEventListener('complete', () => {
            db.close();
            resolve({ all: keysOf(all.result), byDay: keysOf(byDay.result) });
          });
          transaction.addEventListener('abort', () => {
            db.close();
            reject(new Error(`read: ${transaction.error?.name}`));
          });
        });
      }),
    PRESENT_STORE,
  );
}

export async function readLog(page: Page): Promise<readonly string[]> {
  await rememberKeys(page);
  return page.evaluate(async () => {
    const { desktop, keyOfText } = globalThis as Window;
    const rows = await desktop.safetyLog.digest();
    if (!rows.ok) throw new Error(`digest: ${rows.error.code}`);
    const { tables, keys } = rows.value;
    const names = keys.map((key, index) => ({ table: tables[index] ?? 'entries', key }));
    const found: string[] = [];
    for (let at = 0; at < names.length; at += 1000) {
      const part = await desktop.safetyLog.read({ names: names.slice(at, at + 1000) });
      if (!part.ok) throw new Error(`read: ${part.error.code}`);
      for (const { table, value: entry } of JSON.parse(part.value) as LoggedEntry[]) {
        if (table === 'entries' && entry.kind === 'note' && entry.deletedAt === undefined) {
          found.push(keyOfText(entry.data.text));
        }
      }
    }
    return found;
  });
}

/** Many entries by the same door the program uses, as typing thousands would take all day. */
export async function appendEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  const records = entries.map((value) => ({
    table: 'entries' as const,
    key: value.id,
    updatedAt: value.updatedAt,
    value,
  }));
  await page.evaluate(
    async (change) => {
      const answer = await (globalThis as Window).desktop.safetyLog.append(change);
      if (!answer.ok) throw new Error(`append: ${answer.error.code}`);
    },
    { at: new Date().toISOString(), records },
  );
}

/** A store that hangs never says so. */
async function inTime<T>(reading: Promise<T>, what: string): Promise<T> {
  const limit = delay(ANSWER_MS, null, { ref: false }).then(() => {
    throw new Error(`the ${what} did not answer`);
  });
  return Promise.race([reading, limit]);
}

export type Inspection = {
  readonly lost: number;
  /** null: all is well in all three. */
  readonly complaint: string | null;
  /** How long it took until all was well. */
  readonly ms: number;
};

function inKeys({ acknowledged, doubtful }: Testimony): Testimony {
  const keysOf = (texts: ReadonlySet<string>) => new Set([...texts].map(keyOf));
  return { acknowledged: keysOf(acknowledged), doubtful: keysOf(doubtful) };
}

/** Looks until everything acknowledged is in the log, in the store and under its day, or time is up. */
export async function inspect(
  page: Page,
  witness: Witness,
  limitMs: number = MEND_MS,
  places: readonly ('log' | 'store')[] = ['log', 'store'],
): Promise<Inspection> {
  const begun = performance.now();
  const testimony = inKeys(witness.testimony());
  const passed = () => performance.now() - begun;
  for (;;) {
    let complaint: string | null;
    let lost = testimony.acknowledged.size;
    try {
      const verdicts: [string, Verdict][] = [];
      if (places.includes('log'))
        verdicts.push(['log', judge(testimony, await inTime(readLog(page), 'log'))]);
      if (places.includes('store')) {
        const { all, byDay } = await inTime(readStore(page), 'store');
        verdicts.push(['store', judge(testimony, all)], ['day index', judge(testimony, byDay)]);
      }
      const bad = verdicts.filter(([, verdict]) => !isClean(verdict));
      if (bad.length === 0) return { lost: 0, complaint: null, ms: passed() };
      lost = Math.max(...bad.map(([, { missing }]) => missing.length));
      complaint = bad.map(([place, verdict]) => `${place}: ${inWords(verdict)}`).join('\n');
    } catch (error) {
      complaint = String(error);
    }
    if (passed() > limitMs) return { lost, complaint, ms: passed() };
    await delay(200);
  }
}
