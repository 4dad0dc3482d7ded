/** What an asar archive holds: a length, a header of JSON, and the files one after the other. */
import { readFileSync } from 'node:fs';

type Folder = { readonly files: Readonly<Record<string, Folder | { readonly size?: number }>> };

/** The paths of all files in it, as `dist/main/index.cjs`. */
export function filesInArchive(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Folder;
  const walk = ({ files }: Folder, above: string): readonly string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      'files' in entry ? walk(entry, `${above}${name}/`) : [`${above}${name}`],
    );
  return walk(header, '');
}
