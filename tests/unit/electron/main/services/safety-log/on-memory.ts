import type { LoggedRecord } from '@/domain/safety';
import { openSafetyLog } from '#electron/main/services/safety-log/open-safety-log';
import type { LogLimits } from '#electron/main/services/safety-log/ports';
import type { LoggedChange, SafetyLog } from '#electron/main/services/safety-log/safety-log';
import { silentLog } from '#tests/support/fake-shell';
import type { MemoryDisk } from './memory-disk.ts';

let ids = 0;

/** Without clocks of its own: heads are written at once, no ballast, small files. */
const QUIET: Partial<LogLimits> = {
  headDelayMilliseconds: 0,
  ballastBytes: 0,
  floorBytes: 0,
  compactionBytes: 1e9,
};

export const openOn = (
  disk: MemoryDisk,
  limits: Partial<LogLimits> = {},
  chromium = 114,
): Promise<SafetyLog> =>
  openSafetyLog({
    folder: '/profile/safe',
    fs: disk.fs,
    now: () => new Date('2026-03-01T08:00:00.000Z'),
    newId: () => `log-${(ids += 1)}`,
    log: silentLog(),
    limits: { ...QUIET, ...limits },
    chromium,
  });

export const entry = (key: string, text: unknown, minute = 0): LoggedRecord => ({
  table: 'entries',
  key,
  updatedAt: `2026-03-01T08:${String(minute % 60).padStart(2, '0')}:00.000Z`,
  value: { id: key, text },
});

export const change = (...records: readonly LoggedRecord[]): LoggedChange => ({
  at: '2026-03-01T08:00:00.000Z',
  records,
});

/** Everything a log holds, by key. */
export async function contentOf(log: SafetyLog): Promise<ReadonlyMap<string, unknown>> {
  const content = new Map<string, unknown>();
  for await (const { key, value } of log.all()) content.set(key, value);
  return content;
}

export const codesOf = (log: SafetyLog): readonly string[] =>
  log.status().notes.map(({ code }) => code);
