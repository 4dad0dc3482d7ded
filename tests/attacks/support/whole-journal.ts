/** Everything a running program keeps, record by record, and whether it is what an earlier file says. */
import type { Page } from '@playwright/test';
import type { DesktopBridge } from '#electron/contract';

export type AnyRecord = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly AnyRecord[]>>;

const TABLES = ['entries', 'settings', 'documents'];

type Window = typeof globalThis & { readonly desktop: DesktopBridge };

export const recordsInLog = (page: Page): Promise<Tables> =>
  page.evaluate(async () => {
    const { safetyLog } = (globalThis as Window).desktop;
    const rows = await safetyLog.digest();
    if (!rows.ok) throw new Error(`digest: ${rows.error.code}`);
    const { tables, keys } = rows.value;
    const names = keys.map((key, index) => ({ table: tables[index] ?? 'entries', key }));
    const found: Record<string, AnyRecord[]> = {};
    for (let at = 0; at < names.length; at += 1000) {
      const part = await safetyLog.read({ names: names.slice(at, at + 1000) });
      if (!part.ok) throw new Error(`read: ${part.error.code}`);
      const records = JSON.parse(part.value) as readonly { table: string; value: AnyRecord }[];
      for (const { table, value } of records) (found[table] ??= []).push(value);
    }
    return found;
  });

/** Through a connection of its own, closed at once; null: there is no such store. */
export const recordsInStore = (page: Page, store: string): Promise<Tables | null> =>
  page.evaluate(
    ([name, wanted]) =>
      new Promise<Tables | null>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('error', () =>
          opening.error?.name === 'AbortError' ? resolve(null) : reject(new Error('open')),
        );
        opening.addEventListener('success', () => {
          const db = opening.result;
          const tables = wanted.filter((table) => db.objectStoreNames.contains(table));
          const reading = db.transaction(tables, 'readonly');
          const answers = tables.map(
            (table) => [table, reading.objectStore(table).getAll()] as const,
          );
          reading.addEventListener('complete', () => {
            db.close();
            resolve(
              Object.fromEntries(
                answers.map(([table, answer]) => [table, answer.result as AnyRecord[]]),
              ),
            );
          });
          reading.addEventListener('abort', () => reject(new Error('read')));
        });
      }),
    [store, TABLES] as const,
  );

/** Every word and number in it; names of properties may change from version to version. */
function leavesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

const ENVELOPE = [
  'kind',
  'collection',
  'day',
  'occurredAt',
  'zone',
  'offsetMinutes',
  'createdAt',
  'updatedAt',
  'deletedAt',
];

const keyOf = (record: AnyRecord): string => String(record['id'] ?? record['key']);

/** What a person wrote then and is not there now, in words; nothing may be added either, but settings. */
export function differencesFrom(kept: Tables, found: Tables): readonly string[] {
  return TABLES.flatMap((table) => {
    const now = new Map((found[table] ?? []).map((record) => [keyOf(record), record]));
    const then = kept[table] ?? [];
    const strange = table === 'settings' ? [] : [...now.keys()];
    const known = new Set(then.map(keyOf));
    return [
      ...then.flatMap((record) => lacking(record, now.get(keyOf(record)))),
      ...strange.filter((key) => !known.has(key)).map((key) => `${table}/${key} came from nowhere`),
    ];
  });
}

function lacking(then: AnyRecord, now: AnyRecord | undefined): readonly string[] {
  const key = keyOf(then);
  if (now === undefined) return [`${key} is gone`];
  const changed = ENVELOPE.filter((name) => then[name] !== now[name]);
  const left = [...leavesOf(now['data'] ?? now['value'])];
  const lost = leavesOf(then['data'] ?? then['value']).filter((leaf) => {
    const at = left.indexOf(leaf);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return [
    ...changed.map((name) => `${key}: another ${name}`),
    ...lost.map((leaf) => `${key}: “${leaf}” is gone`),
  ];
}
