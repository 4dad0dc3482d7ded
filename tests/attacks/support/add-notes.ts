import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { newEntry } from '@/domain/entries';
import { nodeFs } from '#electron/main/services/safety-log/node-fs.ts';
import { openSafetyLog } from '#electron/main/services/safety-log/open-safety-log.ts';
import { LOG_LIMITS } from '#electron/main/services/safety-log/ports.ts';
import { momentOf } from '#tests/support/builders.ts';

/**
 * To the log only, as if the program had been killed before its store followed.
 * @returns their ids
 */
export async function addNotes(profileDir: string, count: number): Promise<readonly string[]> {
  const log = { info() {}, warn() {}, error() {}, debug() {} };
  const safetyLog = await openSafetyLog({
    folder: join(profileDir, 'safe'),
    fs: nodeFs,
    now: () => new Date(),
    newId: randomUUID,
    log: log as never,
    limits: { ...LOG_LIMITS, ballastDelayMilliseconds: 600_000 },
    chromium: 0,
  });
  const updatedAt = '2026-11-20T08:00:00.000Z';
  const entries = Array.from({ length: count }, (_, number) =>
    newEntry('note', { text: `more ${number}` }, momentOf('2026-11-20'), {
      id: randomUUID(),
      now: updatedAt,
    }),
  );
  for (let at = 0; at < count; at += 1000) {
    const part = entries.slice(at, at + 1000);
    await safetyLog.append({
      at: updatedAt,
      records: part.map((value) => ({ table: 'entries', key: value.id, updatedAt, value })),
    });
  }
  await safetyLog.close();
  return entries.map(({ id }) => id);
}
