/** What can happen to files behind a program's back. `pick` chooses, so that the same seed does the same. */
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from '@/domain/stats/random';
import { between } from './figures.ts';

export type Damage = (profileDir: string, random: Random) => void;

const storeIn = (profileDir: string) => join(profileDir, 'IndexedDB');
const logIn = (profileDir: string) => join(profileDir, 'safe');

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((path) => statSync(path).isFile() && statSync(path).size > 0)
        .sort()
    : [];

function pick(paths: readonly string[], random: Random): string {
  const path = paths[between(random, 0, paths.length)];
  if (path === undefined) throw new Error('There is no such file to damage.');
  return path;
}

const named =
  (folder: (profileDir: string) => string, pattern: RegExp) =>
  (profileDir: string): readonly string[] => {
    const found = filesBelow(folder(profileDir)).filter((path) => pattern.test(basename(path)));
    if (found.length === 0) throw new Error(`No ${pattern} to damage.`);
    return found;
  };

const journalOf = named(storeIn, /^\d+\.log$/);
const tables = named(storeIn, /\.ldb$/);
const manifest = named(storeIn, /^MANIFEST-/);
const current = named(storeIn, /^CURRENT$/);
const segments = named(logIn, /^(log|snapshot)-\d+\.gsl$/);
const heads = named(logIn, /^head-.\.gsh$/);

function change(path: string, at: number, turn: (byte: number) => number, length = 1): void {
  const file = openSync(path, 'r+');
  try {
    const from = Math.max(0, Math.min(at, fstatSync(file).size - length));
    const bytes = Buffer.alloc(length);
    const count = readSync(file, bytes, 0, length, from);
    for (const [index, byte] of bytes.entries()) bytes[index] = turn(byte);
    writeSync(file, bytes, 0, count, from);
  } finally {
    closeSync(file);
  }
}

/** One bit of one byte. */
const flip = (path: string, at: number, random: Random): void => {
  const bit = 1 << between(random, 0, 8);
  change(path, at, (byte) => byte ^ bit);
};

const sizeOf = (path: string): number => statSync(path).size;

const cut = (path: string, length: number): void => {
  const file = openSync(path, 'r+');
  ftruncateSync(file, length);
  closeSync(file);
};

type Files = (profileDir: string) => readonly string[];

const flipSomewhere =
  (files: Files): Damage =>
  (profileDir, random) => {
    const path = pick(files(profileDir), random);
    flip(path, between(random, 0, sizeOf(path)), random);
  };
const cutSomewhere =
  (files: Files): Damage =>
  (profileDir, random) => {
    const path = pick(files(profileDir), random);
    cut(path, between(random, 0, sizeOf(path)));
  };
const remove =
  (files: Files): Damage =>
  (profileDir, random) =>
    rmSync(pick(files(profileDir), random));
const overwrite =
  (files: Files, content: string): Damage =>
  (profileDir, random) =>
    writeFileSync(pick(files(profileDir), random), content);

/** Where tables end: what tells LevelDB how to read the rest. */
const FOOTER_BYTES = 48;

const toTheStore: Readonly<Record<string, Damage>> = {
  'the whole folder deleted': (profileDir) => rmSync(storeIn(profileDir), { recursive: true }),
  'every file deleted': (profileDir) => {
    for (const path of filesBelow(storeIn(profileDir))) rmSync(path);
  },
  'every file emptied': (profileDir) => {
    for (const path of filesBelow(storeIn(profileDir))) cut(path, 0);
  },
  'every file flipped': (profileDir, random) => {
    for (const path of filesBelow(storeIn(profileDir)))
      flip(path, Math.floor(sizeOf(path) / 2), random);
  },
  'a file where the folder was': (profileDir) => {
    rmSync(storeIn(profileDir), { recursive: true });
    writeFileSync(storeIn(profileDir), 'not a folder');
  },
  'log flipped': flipSomewhere(journalOf),
  'log, first header flipped': (profileDir, random) => {
    for (const path of journalOf(profileDir)) flip(path, between(random, 0, 7), random);
  },
  'log truncated': cutSomewhere(journalOf),
  'log deleted': remove(journalOf),
  'table flipped': flipSomewhere(tables),
  'table footer flipped': (profileDir, random) => {
    const path = pick(tables(profileDir), random);
    flip(path, sizeOf(path) - between(random, 1, FOOTER_BYTES), random);
  },
  'table truncated': cutSomewhere(tables),
  'table deleted': remove(tables),
  'MANIFEST flipped': flipSomewhere(manifest),
  'MANIFEST truncated': cutSomewhere(manifest),
  'MANIFEST deleted': remove(manifest),
  'CURRENT flipped': flipSomewhere(current),
  'CURRENT emptied': overwrite(current, ''),
  'CURRENT full of garbage': overwrite(current, 'MANIFEST-999999\n'),
  'CURRENT deleted': remove(current),
  'garbage files added': (profileDir) => {
    const folder = join(current(profileDir)[0] ?? '', '..');
    for (const name of ['999998.ldb', '999999.log', 'MANIFEST-999997']) {
      writeFileSync(join(folder, name), 'garbage'.repeat(1000));
    }
  },
};

const toTheLog: Readonly<Record<string, Damage>> = {
  'the whole folder deleted': (profileDir) => rmSync(logIn(profileDir), { recursive: true }),
  'first segment deleted': (profileDir) => rmSync(segments(profileDir)[0] ?? ''),
  'last segment deleted': (profileDir) => rmSync(segments(profileDir).at(-1) ?? ''),
  'a segment flipped': flipSomewhere(segments),
  'a segment truncated': cutSomewhere(segments),
  'last segment, torn end': (profileDir, random) => {
    const path = segments(profileDir).at(-1) ?? '';
    cut(path, sizeOf(path) - between(random, 1, 200));
  },
  'both heads deleted': (profileDir) => {
    for (const path of heads(profileDir)) rmSync(path);
  },
  'both heads flipped': (profileDir, random) => {
    for (const path of heads(profileDir)) flip(path, between(random, 0, 300), random);
  },
  'garbage at the end': (profileDir) =>
    appendFileSync(segments(profileDir).at(-1) ?? '', 'garbage'.repeat(1000)),
  'a segment under another name': (profileDir) => {
    const path = segments(profileDir)[0] ?? '';
    renameSync(path, path.replace(/\d+\.gsl$/, '000077.gsl'));
  },
};

/** Root reads whatever it likes. */
const forbidden: Readonly<Record<string, Damage>> = {
  'store: nobody may read': (profileDir) => chmodSync(storeIn(profileDir), 0o000),
};

const under = (
  name: string,
  damages: Readonly<Record<string, Damage>>,
): Readonly<Record<string, Damage>> =>
  Object.fromEntries(Object.entries(damages).map(([what, damage]) => [`${name}: ${what}`, damage]));

export const namedDamages = { ...under('store', toTheStore), ...under('safety log', toTheLog) };
export const forbiddenDamages = forbidden;

const PAGE_BYTES = 4096;

/** One of a few things to one or a few files of one side, never of both: a record must be whole somewhere. */
export function randomDamage(profileDir: string, random: Random): string {
  const side = random() < 0.5 ? 'store' : 'safety log';
  const done: string[] = [];
  const times = random() < 0.7 ? 1 : between(random, 2, 5);
  for (let time = 0; time < times; time += 1) {
    const folder = side === 'store' ? storeIn(profileDir) : logIn(profileDir);
    const path = pick(
      filesBelow(folder).filter((each) => !/ballast|LOG(\.old)?$|quarantine/.test(each)),
      random,
    );
    done.push(damageFile(path, random));
  }
  return `${side}: ${done.join(', ')}`;
}

/** Changes one file and says how. */
export function damageFile(path: string, random: Random): string {
  const size = sizeOf(path);
  const at = between(random, 0, size);
  const chance = random();
  if (chance < 0.5) {
    flip(path, at, random);
    return `bit at ${at} of ${basename(path)}`;
  }
  if (chance < 0.75) {
    cut(path, at);
    return `${basename(path)} cut to ${at} of ${size}`;
  }
  if (chance < 0.9) {
    change(path, at, () => 0, Math.min(size, PAGE_BYTES));
    return `a page of zeros at ${at} of ${basename(path)}`;
  }
  change(path, at, () => between(random, 0, 256), Math.min(size, 64));
  return `64 bytes of chance at ${at} of ${basename(path)}`;
}
