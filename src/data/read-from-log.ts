import type { LoggedRecord } from '@/domain/safety';
import type { ChangeLog, RecordName } from './change-log.ts';

/** The log answers so much at once and no more; a few very long notes among the names are asked for in halves. */
export async function readFromLog(
  log: ChangeLog,
  names: readonly RecordName[],
): Promise<readonly LoggedRecord[]> {
  try {
    return await log.read(names);
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'too-large';
    if (!isTooLarge || names.length < 2) throw error;
    const middle = Math.ceil(names.length / 2);
    return [
      ...(await readFromLog(log, names.slice(0, middle))),
      ...(await readFromLog(log, names.slice(middle))),
    ];
  }
}
