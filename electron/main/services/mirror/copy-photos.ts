import { dirname } from 'node:path';
import type { JsonStore } from '../../lib/json-store.ts';
import { listPhotos } from '../photos/list-photos.ts';
import { placeOf } from '../photos/photo-files.ts';
import { sha256 } from '../safety-log/frame.ts';
import { readWhole, writeWhole } from '../safety-log/log-files.ts';
import type { LogFs } from '../safety-log/ports.ts';
import type { MirrorState } from './mirror-state.ts';

export type PhotoOrder = {
  readonly fs: LogFs;
  /** Folders of the safety log and of its copy. */
  readonly source: string;
  readonly target: string;
  /** Hashes of photos that were copied, or compared, in this run of the program. */
  readonly compared: Set<string>;
  /** Asked before each one: copying many takes long, and the person may not want it any more. */
  readonly isWanted: () => boolean;
};

/** Adds what the target lacks. Small forms stay out, as they can be made anew. Nothing is taken away. */
export async function copyPhotos(order: PhotoOrder): Promise<void> {
  const { fs, source, compared, isWanted } = order;
  for (const hash of await listPhotos(fs, source)) {
    if (!isWanted()) return;
    if (compared.has(hash)) continue;
    await copyPhoto(order, hash);
    compared.add(hash);
  }
}

async function copyPhoto({ fs, source, target }: PhotoOrder, hash: string): Promise<void> {
  const from = placeOf(source, hash).photo;
  const { folder, photo } = placeOf(target, hash);
  const present = await fs.sizeOf(photo);
  if (present !== null && present === (await fs.sizeOf(from))) return;
  // Damaged here: what lies over there may be whole, and is what brings it back.
  const bytes = await readPhoto(fs, source, hash);
  if (bytes === null) return;
  const isNew = (await fs.sizeOf(folder)) === null;
  await fs.makeFolder(folder);
  await writeWhole(fs, folder, hash, bytes);
  if (!isNew) return;
  for (const above of [dirname(folder), target]) await fs.syncFolder(above);
}

/** null: it is not there, or is not what its name says. */
export async function readPhoto(fs: LogFs, safe: string, hash: string): Promise<Buffer | null> {
  const bytes = await readWhole(fs, placeOf(safe, hash).photo);
  return bytes !== null && sha256(bytes).toString('hex') === hash ? bytes : null;
}

/** Takes away the photos the profile has let go of; one that came back meanwhile stays. */
export async function removeUnwanted({
  fs,
  source,
  compared,
  isWanted,
  targets,
  state,
}: Omit<PhotoOrder, 'target'> & {
  readonly targets: readonly string[];
  readonly state: JsonStore<MirrorState>;
}): Promise<void> {
  const { unwanted = [] } = state.read();
  if (unwanted.length === 0) return;
  for (const hash of unwanted) {
    if ((await fs.sizeOf(placeOf(source, hash).photo)) !== null) continue;
    for (const target of targets) await fs.remove(placeOf(target, hash).photo);
    compared.delete(hash);
  }
  if (!isWanted()) return;
  const { unwanted: listed = [], ...rest } = state.read();
  const left = listed.slice(unwanted.length);
  state.write(left.length === 0 ? rest : { ...rest, unwanted: left });
}
