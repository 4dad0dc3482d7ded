/** The program under attack: notes are typed as a person would, and what is kept is read in three ways. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Entry } from '@/domain/entries';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';
import type { DesktopBridge } from '#electron/contract';
import { launchJournal, type LaunchOptions, type RunningJournal } from '#tests/support/electron-app.ts';
import { inWords, isClean, judge, type Verdict, type Witness } from './witness.ts';

const READY_MS = 30_000;
const MEND_MS = 30_000;

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
    await rooms.or(notice).first().waitFor({ timeout: READY_MS });
    const startMs = performance.now() - begun;
    if (await notice.isVisible()) {
      await notice.click();
      await rooms.waitFor({ timeout: READY_MS });
    }
    return { ...running, startMs };
  } catch (error) {
    await running.kill();
    throw error;
  }
}

export const isFirstScreen = (page: Page): Promise<boolean> =>
  page.getByRole('button', { name: /I understand/ }).isVisible();

export async function showDay(page: Page, day: string): Promise<void> {
  await page.evaluate((shown) => {
    location.hash = `#/today/${shown}`;
  }, day);
}

export type Typed =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'refused'; readonly refusedMs: number };

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
    form(page).waitFor({ state: 'hidden' }).then(() => 'saved' as const),
    refusal.waitFor().then(() => 'refused' as const, () => 'closed' as const),
  ]);
  if (answer === 'refused') return { outcome: 'refused', refusedMs: performance.now() - begun };
  if (answer === 'closed') await form(page).waitFor({ state: 'hidden', timeout: 1000 });
  witness.acknowledged(text);
  return { outcome: 'saved' };
}

type Kept = {
  /** Every note in IndexedDB. */
  readonly store: readonly string[];
  /** The same, found as the rooms find them: by the index of days. */
  readonly byDay: readonly string[];
};

function textsOf(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'note' && entry.deletedAt === undefined ? [entry.data.text] : [],
  );
}

/** Through a connection of its own, closed at once. */
export async function readStore(page: Page): Promise<Kept> {
  const { all, byDay } = await page.evaluate(
    (name) =>
      new Promise<{ all: unknown[]; byDay: unknown[] }>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error(`open: ${opening.error?.name}`)));
        // Never make a store that is not there.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => {
          const db = opening.result;
          const transaction = db.transaction('entries', 'readonly');
          const entries = transaction.objectStore('entries');
          const all = entries.getAll();
          const byDay = entries.index('day').getAll();
          transaction.addEventListener('complete', () => {
            db.close();
            resolve({ all: all.result, byDay: byDay.result });
          });
          transaction.addEventListener('abort', () => {
            db.close();
            reject(new Error(`read: ${transaction.error?.name}`));
          });
        });
      }),
    JOURNAL_DATABASE_NAME,
  );
  return { store: textsOf(all as Entry[]), byDay: textsOf(byDay as Entry[]) };
}

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

export async function readLog(page: Page): Promise<readonly string[]> {
  const entries = await page.evaluate(async () => {
    const { safetyLog } = (globalThis as Window).desktop;
    const rows = await safetyLog.digest();
    if (!rows.ok) throw new Error(`digest: ${rows.error.code}`);
    const { tables, keys } = rows.value;
    const names = keys.map((key, index) => ({ table: tables[index] ?? 'entries', key }));
    const values: unknown[] = [];
    for (let at = 0; at < names.length; at += 1000) {
      const part = await safetyLog.read({ names: names.slice(at, at + 1000) });
      if (!part.ok) throw new Error(`read: ${part.error.code}`);
      values.push(...part.value.filter(({ table }) => table === 'entries').map(({ value }) => value));
    }
    return values;
  });
  return textsOf(entries as Entry[]);
}

/** Many entries by the same door the program uses, as typing thousands would take all day. */
export async function appendEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  const records = entries.map((value) => ({
    table: 'entries' as const,
    key: value.id,
    updatedAt: value.updatedAt,
    value,
  }));
  await page.evaluate(async (change) => {
    const answer = await (globalThis as Window).desktop.safetyLog.append(change);
    if (!answer.ok) throw new Error(`append: ${answer.error.code}`);
  }, { at: new Date().toISOString(), records });
}

export type Inspection = {
  readonly lost: number;
  /** null: all is well in all three. */
  readonly complaint: string | null;
  /** How long it took until all was well. */
  readonly ms: number;
};

/** Looks until everything acknowledged is in the log, in the store and under its day, or time is up. */
export async function inspect(
  page: Page,
  witness: Witness,
  limitMs: number = MEND_MS,
  places: readonly ('log' | 'store')[] = ['log', 'store'],
): Promise<Inspection> {
  const begun = performance.now();
  const testimony = witness.testimony();
  const passed = () => performance.now() - begun;
  for (;;) {
    let complaint: string | null;
    let lost = testimony.acknowledged.size;
    try {
      const verdicts: [string, Verdict][] = [];
      if (places.includes('log')) verdicts.push(['log', judge(testimony, await readLog(page))]);
      if (places.includes('store')) {
        const { store, byDay } = await readStore(page);
        verdicts.push(['store', judge(testimony, store)], ['day index', judge(testimony, byDay)]);
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
