/** Journals written by the real program at earlier versions: see tests/fixtures/golden/README.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrations } from '@/data/migrations';
import { COLLECTIONS, collections } from '@/domain/documents';
import { ENTRY_KINDS, entryKinds } from '@/domain/entries';

const root = resolve(fileURLToPath(new URL('../../fixtures/golden', import.meta.url)));

/** What the program that wrote a golden journal knew. */
export type GoldenVersions = {
  /** Number of the store's shape. */
  readonly shape: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly collections: Readonly<Record<string, number>>;
};

export const presentVersions = (): GoldenVersions => ({
  shape: migrations.length,
  kinds: Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, entryKinds[kind].version])),
  collections: Object.fromEntries(COLLECTIONS.map((name) => [name, collections[name].version])),
});

export type Golden = {
  readonly name: string;
  readonly versions: GoldenVersions;
  readonly backup: string;
  readonly journalFile: string;
  /** Puts the profile it was into a new folder. */
  readonly unpackTo: (profileDir: string) => void;
};

const versionsIn = (folder: string): GoldenVersions =>
  JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8')) as GoldenVersions;

const isKept = (name: string): boolean => existsSync(join(root, name, 'versions.json'));

/** Oldest first. */
export const goldenJournals = (): readonly Golden[] =>
  readdirSync(root)
    .filter(isKept)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      return {
        name,
        versions: versionsIn(folder),
        backup: join(folder, 'backup.gsj'),
        journalFile: join(folder, 'journal.json'),
        unpackTo: (profileDir) => {
          mkdirSync(profileDir, { recursive: true });
          const archive = join(folder, 'profile.tar.gz');
          const { status, stderr } = spawnSync('tar', ['-xzf', archive, '-C', profileDir], {
            encoding: 'utf8',
          });
          if (status !== 0) throw new Error(`${archive}: ${stderr}`);
        },
      };
    });

/** Where the journal of these versions belongs: its own folder again, or one with the next number. */
export function goldenFolder(versions: GoldenVersions): string {
  const kept = readdirSync(root).filter(isKept).sort();
  const same = kept.find(
    (name) => JSON.stringify(versionsIn(join(root, name))) === JSON.stringify(versions),
  );
  const last = Number(kept.at(-1)?.slice(0, 3) ?? 0);
  return join(root, same ?? String(last + 1).padStart(3, '0'));
}
