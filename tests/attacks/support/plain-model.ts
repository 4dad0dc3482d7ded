/** A journal as a plain map: what the real one must hold after whatever a person did. */
import type { RecordChange } from '@/data/change.ts';
import type { LoggedRecord, LoggedTable } from '@/domain/safety';
import type { JournalContent } from '@/domain/transfer';

export type Known = {
  /** What the person put there, as JSON. */
  readonly words: string;
  readonly isDeleted: boolean;
  /** As the journal says; decides only what a file brings. */
  readonly updatedAt: string;
};
export type Model = Map<string, Known>;

/** What an action does to the model; null takes nothing away, as nothing ever leaves a journal. */
export type Delta = ReadonlyMap<string, Known>;

export const nameOf = (table: LoggedTable, key: string): string => `${table}/${key}`;

/** The same whatever order the properties are in. */
export const wordsOf = (content: unknown): string =>
  JSON.stringify(content, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );

export function knownOf(value: unknown): Known {
  const record = value as Readonly<Record<string, unknown>>;
  return {
    words: wordsOf(record['data'] ?? record['value']),
    isDeleted: record['deletedAt'] !== undefined,
    updatedAt: String(record['updatedAt']),
  };
}

export function knownIn(content: JournalContent): Model {
  return new Map([
    ...content.entries.map((value) => [nameOf('entries', value.id), knownOf(value)] as const),
    ...content.documents.map((value) => [nameOf('documents', value.id), knownOf(value)] as const),
    ...content.settings.map((value) => [nameOf('settings', value.key), knownOf(value)] as const),
  ]);
}

export async function knownInLog(records: AsyncIterable<LoggedRecord>): Promise<Model> {
  const model: Model = new Map();
  for await (const { table, key, value } of records) model.set(nameOf(table, key), knownOf(value));
  return model;
}

/** Of both versions the later one stays. */
export function merging(model: Model, file: Model): Delta {
  return new Map(
    [...file].filter(([name, { updatedAt }]) => {
      const here = model.get(name);
      return here === undefined || updatedAt > here.updatedAt;
    }),
  );
}

/** The journal becomes what the file says; settings it does not name stay. */
export function replacing(model: Model, file: Model): Delta {
  const gone = [...model]
    .filter(([name]) => !file.has(name) && !name.startsWith('settings/'))
    .map(([name, known]) => [name, { ...known, isDeleted: true }] as const);
  // What says the same stays as it is, with its own time.
  const other = [...file].filter(([name, known]) => !isSame(model.get(name), known));
  return new Map([...other, ...gone]);
}

export function undoing(model: Model, before: ReadonlyMap<string, Known | null>): Delta {
  return new Map(
    [...before].flatMap(([name, known]) => {
      const now = model.get(name);
      if (known !== null) return [[name, known] as const];
      return now === undefined ? [] : [[name, { ...now, isDeleted: true }] as const];
    }),
  );
}

/** Puts it into the model, with the times the journal gave its records. */
export function follow(model: Model, delta: Delta, records: readonly RecordChange[]): void {
  for (const [name, known] of delta) model.set(name, known);
  for (const { table, after } of records) {
    const name = nameOf(table, 'key' in after ? after.key : after.id);
    const known = model.get(name);
    if (known !== undefined) model.set(name, { ...known, updatedAt: after.updatedAt });
  }
}

/** Of what was deleted only that counts: which of its former texts a tombstone holds is no promise. */
const isSame = (left: Known | undefined, right: Known | undefined): boolean =>
  left?.isDeleted === right?.isDeleted &&
  (left?.isDeleted === true || left?.words === right?.words);

/** What is not alike, times apart: as it should be, and as it is. */
export function differences(model: Model, found: Model): readonly string[] {
  const short = (known: Known | undefined): string =>
    known === undefined
      ? 'nothing'
      : `${known.isDeleted ? 'deleted ' : ''}${known.words.slice(0, 60)}`;
  return [...new Set([...model.keys(), ...found.keys()])].flatMap((name) => {
    const [wanted, there] = [model.get(name), found.get(name)];
    return isSame(wanted, there) ? [] : [`${name}: ${short(wanted)} | ${short(there)}`];
  });
}

/** A change that was refused may have arrived all the same, but only whole. Null: half of it did. */
export function hasArrived(model: Model, delta: Delta, found: Model): boolean | null {
  const names = [...delta.keys()].filter((name) => !isSame(model.get(name), delta.get(name)));
  const arrived = names.filter((name) => isSame(delta.get(name), found.get(name)));
  if (arrived.length === names.length) return names.length > 0;
  const stayed = names.filter((name) => isSame(model.get(name), found.get(name)));
  return stayed.length === names.length ? false : null;
}
