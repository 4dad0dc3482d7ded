/** A person at random: what they do to the journal, and what the plain model says of it. */
import type { Change } from '@/data/change.ts';
import type { Journal } from '@/data/journal.ts';
import { collections } from '@/domain/documents';
import { ENTRY_KINDS, entryKinds, newEntry } from '@/domain/entries';
import { type SettingKey, settingDefinitions, type Settings } from '@/domain/settings';
import type { Random } from '@/domain/stats/random';
import {
  changesOf,
  type JournalContent,
  parseJournalFile,
  planMerge,
  serialiseJournal,
} from '@/domain/transfer';
import { momentOf } from '#tests/support/builders.ts';
import type { FixedClock } from '#tests/support/fixed-clock.ts';
import { between } from './figures.ts';
import {
  type Delta,
  type Known,
  knownIn,
  merging,
  type Model,
  nameOf,
  replacing,
  undoing,
  wordsOf,
} from './plain-model.ts';

type Former = ReadonlyMap<string, Known | null>;
export type Done = { readonly change: Change; readonly before: Former; readonly made: Delta };

export type Intention = {
  readonly delta: Delta;
  /** What undoing it gives back, when that is not simply what is there now. */
  readonly former?: Former;
  readonly act: (journal: Journal) => Promise<Change>;
};

export type Memory = {
  readonly random: Random;
  readonly clock: FixedClock;
  readonly newId: () => string;
  readonly model: Model;
  /** Changes that can be undone, with what was there before each. */
  readonly done: Done[];
  /** Journal files kept aside. */
  readonly files: string[];
};

const HEAD = { exportedAt: '2026-11-23T08:00:00.000Z', generator: 'model' };
const TEXTS = ['calm', 'itchy 💚', 'שלום עולם', '"quoted",\n\u2028 and \\ lines', 'x'.repeat(900)];
const A_DAY = 86_400_000;

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[between(random, 0, list.length)];

const withoutIt = (model: Model, name: string): Delta =>
  new Map([[name, { ...(model.get(name) ?? fresh(null)), isDeleted: true }]]);

const fresh = (words: unknown, updatedAt = ''): Known => ({
  words: wordsOf(words),
  isDeleted: false,
  updatedAt,
});

const momentAt = ({ clock, random }: Memory) =>
  momentOf(new Date(clock.now()).toISOString().slice(0, 10), `0${between(random, 0, 10)}:15`);

function adding(memory: Memory): Intention {
  const { random, newId } = memory;
  const id = newId();
  if (random() < 0.2) {
    const data = { ...collections.ownFoods.samples[0], name: `Soup ${between(random, 0, 1e6)}` };
    return {
      delta: new Map([[nameOf('documents', id), fresh(data)]]),
      act: (journal) => journal.commands.addDocument('ownFoods', data, id),
    };
  }
  const kind = random() < 0.6 ? 'note' : (pick(random, ENTRY_KINDS) ?? 'note');
  const data =
    kind === 'note'
      ? { text: `${pick(random, TEXTS)} ${between(random, 0, 1e6)}` }
      : pick<unknown>(random, entryKinds[kind].samples);
  const moment = momentAt(memory);
  return {
    delta: new Map([[nameOf('entries', id), fresh(data)]]),
    act: (journal) => journal.commands.addEntry(kind, data as never, moment, id),
  };
}

/** Changes or deletes something that is there; the entry itself is looked up in the journal, as a list shows it. */
async function touching(memory: Memory, journal: Journal): Promise<Intention> {
  const { random, model } = memory;
  const { entries, documents } = await journal.contents();
  const entry = pick(
    random,
    entries.filter(({ deletedAt }) => deletedAt === undefined),
  );
  const food = pick(
    random,
    documents.filter(({ deletedAt }) => deletedAt === undefined),
  );
  if (food !== undefined && random() < 0.2) {
    const name = nameOf('documents', food.id);
    return {
      delta: withoutIt(model, name),
      act: () => journal.commands.removeDocument(food),
    };
  }
  if (entry === undefined) return adding(memory);
  const name = nameOf('entries', entry.id);
  if (random() < 0.4 || entry.kind !== 'note') {
    return {
      delta: withoutIt(model, name),
      act: () => journal.commands.removeEntry(entry),
    };
  }
  const data = { text: `changed ${between(random, 0, 1e6)}` };
  const moment = momentAt(memory);
  return {
    delta: new Map([[name, fresh(data)]]),
    act: () => journal.commands.updateEntry(entry, data, moment),
  };
}

function setting({ random }: Memory): Intention {
  const choices: readonly Partial<Settings>[] = [
    { dayStartHour: 4 },
    { dayStartHour: 0, appearance: 'dark' },
    { appearance: 'light', textSize: 'large' },
    { motion: 'reduced' },
  ];
  const chosen = pick(random, choices) ?? {};
  return {
    delta: new Map(
      Object.entries(chosen).map(([key, value]) => [nameOf('settings', key), fresh(value)]),
    ),
    act: (journal) => journal.commands.changeSettings(chosen),
  };
}

function undoingOne(memory: Memory): Intention {
  const { random, model, done } = memory;
  const one = pick(random, done.slice(-5));
  if (one === undefined) return adding(memory);
  // A setting that was not there before gets its first value back.
  const settled = new Map(
    [...one.before].map(([name, known]) => {
      const [table, key] = name.split('/') as [string, SettingKey];
      if (known !== null || table !== 'settings') return [name, known] as const;
      return [name, fresh(settingDefinitions[key].initial)] as const;
    }),
  );
  return {
    delta: undoing(model, settled),
    // Whatever came in between: undoing an undo brings back what the first change had made.
    former: one.made,
    act: (journal) => journal.commands.undo(one.change),
  };
}

/** A file from before, in which somebody changed, added and took out a little. */
function editedFile({ random, newId }: Memory, text: string): JournalContent {
  const { entries, settings, documents } = parseJournalFile(text);
  const kept = entries.filter(() => random() > 0.1);
  const edited = kept.map((entry) => {
    if (entry.kind !== 'note' || random() > 0.1) return entry;
    const updatedAt = new Date(
      // Never the same instant twice: of two such versions no plain map can say which one counts.
      Date.parse(entry.updatedAt) + (random() < 0.5 ? A_DAY : -A_DAY) + between(random, 1, A_DAY),
    ).toISOString();
    return { ...entry, data: { text: `in the file ${between(random, 0, 1e6)}` }, updatedAt };
  });
  const moment = momentOf('2026-11-20', '08:30');
  const now = '2026-11-20T09:00:00.000Z';
  const added = newEntry('note', { text: 'only in the file' }, moment, { id: newId(), now });
  return { entries: [...edited, added], settings, documents };
}

async function takingIn(memory: Memory, journal: Journal): Promise<Intention> {
  const { random, model, clock } = memory;
  const text = pick(random, memory.files);
  if (text === undefined) return adding(memory);
  const incoming = editedFile(memory, text);
  const mode = random() < 0.7 ? 'merge' : 'replace';
  const now = new Date(clock.now()).toISOString();
  const plan = planMerge(await journal.contents(), incoming, { mode, now });
  const file = knownIn(incoming);
  return {
    delta: mode === 'merge' ? merging(model, file) : replacing(model, file),
    act: () => journal.commands.apply(changesOf(plan)),
  };
}

/** What they do next; keeping a copy aside is done at once, as it changes nothing. */
export async function nextIntention(memory: Memory, journal: Journal): Promise<Intention> {
  const { random, files, clock } = memory;
  clock.moveOnMinutes(between(random, 0, 300));
  // A clock set back by months, or on.
  if (random() < 0.01) clock.moveOnMinutes(between(random, -200_000, 200_000));
  if (random() < 0.03) {
    files.push(serialiseJournal(HEAD, await journal.contents()));
    if (files.length > 3) files.shift();
  }
  const chance = random();
  if (chance < 0.45) return adding(memory);
  if (chance < 0.75) return touching(memory, journal);
  if (chance < 0.83) return setting(memory);
  if (chance < 0.95) return undoingOne(memory);
  return takingIn(memory, journal);
}
