import { join } from 'node:path';
import { z } from 'zod';
import { readWhole, writeWhole } from '../safety-log/log-files.ts';
import type { LogFs } from '../safety-log/ports.ts';
import { MARKS_NAME } from './photo-files.ts';
import type { UnusedSince } from './plan-removal.ts';

const schema = z.strictObject({
  version: z.literal(1),
  since: z.record(z.string(), z.iso.datetime()),
});

/** Unreadable, it is as if no photo had been waiting yet: all of them stay longer. */
export async function readMarks(fs: LogFs, folder: string): Promise<UnusedSince> {
  const bytes = await readWhole(fs, join(folder, MARKS_NAME));
  if (bytes === null) return {};
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8'))).since;
  } catch {
    return {};
  }
}

export async function writeMarks(fs: LogFs, folder: string, since: UnusedSince): Promise<void> {
  const content = `${JSON.stringify({ version: 1, since }, null, 1)}\n`;
  await writeWhole(fs, folder, MARKS_NAME, Buffer.from(content));
}
