import { join } from 'node:path';
import { sha256 } from './frame.ts';
import { QUARANTINE_NAME, writeWhole } from './log-files.ts';
import type { LogParts } from './ports.ts';

/**
 * Keeps damaged bytes for whoever may yet make sense of them, under a dated name. The same bytes are
 * kept once, however often a start meets them.
 */
export async function keepInQuarantine(
  { fs, folder, now, log }: LogParts,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  if (bytes.length === 0) return;
  const place = join(folder, QUARANTINE_NAME);
  const ending = `-${sha256(bytes).toString('hex').slice(0, 12)}-${name}`;
  await fs.makeFolder(place);
  const kept = await fs.list(place);
  if (kept.some((other) => other.endsWith(ending))) return;
  await writeWhole(fs, place, `${now().toISOString().slice(0, 10)}${ending}`, bytes);
  await fs.syncFolder(folder);
  log.warn('safety-log', `${bytes.length} bytes of ${name} were put into quarantine`);
}
