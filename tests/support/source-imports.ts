/** What every source file imports, read from the text itself; used by the architecture test. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export type SourceFile = { readonly path: string; readonly text: string };

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const specifierPatterns = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*['"]([^'"]+)['"]/g,
  /\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g,
];

export const specifiersIn = (text: string): string[] => {
  const code = withoutComments(text);
  return specifierPatterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
};

const aliases = { '@/': 'src/', '#electron/': 'electron/', '#tests/': 'tests/' } as const;

/** A path inside the project (`src/ui/button.tsx`), or the name of a package (`zod`, `node:fs`). */
export const resolveSpecifier = (from: string, specifier: string): string => {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  for (const [alias, folder] of Object.entries(aliases)) {
    if (specifier.startsWith(alias)) return folder + specifier.slice(alias.length);
  }
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
};

const isSource = (name: string): boolean => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts');

export const readSources = (...folders: readonly string[]): SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
        .filter(isSource)
        .map((name) => join(projectRoot, folder, name)),
    )
    .map((path) => ({
      path: relative(projectRoot, path).replaceAll(sep, '/'),
      text: readFileSync(path, 'utf8'),
    }));
